import { css } from 'lit';

/** Questions on a screen, and as an office prints them for those who answer by hand. */
export const surveyStyles = css`
  .introduction,
  .group,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-block: 12px 24px;
  }
  .group {
    gap: 28px;
    margin-block: 0;
  }
  .group .subtitle {
    padding-block-end: 6px;
    border-block-end: 2px solid var(--_mark);
  }
  .block {
    display: block;
  }
  .written {
    white-space: pre-wrap;
  }
  .at {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  legend .help,
  .label .help {
    font-weight: 400;
  }
  .levels,
  .options {
    display: grid;
    margin-block-start: 8px;
  }
  .levels .choice {
    padding-inline: 10px;
    border: 1px solid var(--_control);
    border-block-end-width: 0;
  }
  .levels .choice:first-child {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .levels .choice:last-child {
    border-block-end-width: 1px;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .choice:has(:checked) {
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .paper-only {
    display: none;
  }
  @media screen {
    .sheet {
      display: none;
    }
  }
  .overall {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  table {
    inline-size: 100%;
    margin-block: 12px;
    border-collapse: collapse;
    line-height: 1.4;
  }
  caption {
    padding-block: 6px;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 8px 10px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--_surface);
    font-size: var(--_small);
  }
  tbody th {
    font-weight: 400;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tr > :first-child {
    inline-size: 50%;
  }
  .column {
    display: none;
  }
  @container (max-width: 30em) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    caption {
      display: block;
    }
    thead {
      position: absolute;
      block-size: 1px;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    td {
      inline-size: auto;
      padding: 2px 0;
      border: 0;
      overflow-wrap: anywhere;
      text-align: start;
    }
    tr > :first-child,
    tr > .number {
      inline-size: auto;
      text-align: start;
    }
    .column {
      display: inline;
      color: var(--_muted);
    }
  }
  @container (min-width: 40em) {
    .levels {
      grid-template-columns: repeat(5, 1fr);
    }
    .levels .choice {
      flex-direction: column;
      align-items: center;
      gap: 6px;
      padding-inline: 4px;
      border-block-end-width: 1px;
      border-inline-end-width: 0;
      text-align: center;
      line-height: 1.3;
    }
    .levels .choice:first-child {
      border-start-end-radius: 0;
      border-end-start-radius: var(--_radius);
    }
    .levels .choice:last-child {
      border-inline-end-width: 1px;
      border-start-end-radius: var(--_radius);
      border-end-start-radius: 0;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .panel {
      max-inline-size: none;
      font-size: 11pt;
    }
    form,
    .group {
      display: block;
    }
    .paper-only {
      display: block;
    }
    .blank {
      display: inline-block;
      inline-size: 8em;
      border-block-end: 1px dotted;
    }
    .blank.long {
      inline-size: 24em;
    }
    .question {
      margin-block: 12pt;
      break-inside: avoid;
    }
    .subtitle {
      break-after: avoid;
    }
    .levels {
      display: flex;
      justify-content: space-between;
    }
    .levels .choice {
      border: 0;
    }
    .choice {
      flex-direction: row;
      align-items: center;
      gap: 6pt;
      min-block-size: 0;
      padding: 2pt 0;
      background: none;
      font-weight: 400;
    }
    /* Boxes to be marked by hand, also where the browser would print what was chosen on the screen. */
    [type='radio'],
    [type='checkbox'] {
      inline-size: 11pt;
      block-size: 11pt;
      border: 1pt solid;
      appearance: none;
    }
    textarea.field {
      block-size: 60pt;
      color: transparent;
      resize: none;
    }
    .failed,
    .mistake {
      display: none;
    }
  }
`;
