import { css } from 'lit';

/** Narrow first: cards and folded filters; a table from 44em of the element's own width, filters beside it from 66em. */
export const catalogueStyles = css`
  .root {
    min-block-size: var(--motcua-reserved-height, 100vh);
  }
  .heading {
    margin-block-end: 16px;
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .heading::after {
    content: '';
    display: block;
    inline-size: 56px;
    block-size: 3px;
    margin-block-start: 10px;
    background: var(--_mark);
  }
  .search {
    display: grid;
    gap: 4px;
    margin-block-end: 24px;
  }
  .search label {
    font-weight: 600;
  }
  .search .box {
    position: relative;
  }
  .search svg {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-start: 14px;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
    pointer-events: none;
  }
  .search .field {
    inline-size: 100%;
    padding-inline-start: 48px;
    min-block-size: 52px;
    font-size: 1.0625em;
  }
  .back {
    margin-block-end: 16px;
  }
  .bar,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 8px 12px;
  }
  .tools {
    justify-content: flex-start;
  }
  .bar {
    margin-block-end: 16px;
  }
  .count {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .grouping {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  select.field {
    padding-inline: 12px;
  }
  .panel {
    display: none;
    margin-block-end: 16px;
  }
  .panel.open {
    display: block;
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    min-block-size: 48px;
    padding-block: 11px;
    font-weight: 600;
    cursor: pointer;
  }
  summary:hover {
    color: var(--_accent);
  }
  summary .tag {
    margin-inline-start: 4px;
  }
  fieldset {
    min-inline-size: 0;
    padding-block-end: 12px;
  }
  fieldset.all {
    max-block-size: 30em;
    overflow: auto;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 12px;
    align-items: start;
    min-block-size: 44px;
    padding: 9px 6px;
    line-height: 1.5;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_accent-soft);
  }
  .choice input {
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 16px;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_accent);
    border-radius: 22px;
    background: var(--_accent-soft);
    color: var(--_text);
    text-align: start;
    cursor: pointer;
  }
  [aria-busy='true'] table {
    opacity: 0.6;
  }
  table,
  tbody,
  tr,
  td,
  th {
    display: block;
    border-collapse: collapse;
  }
  table {
    inline-size: 100%;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  tr {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding-block: 16px;
    border-block-end: 1px solid var(--_line);
  }
  tr.group {
    padding-block: 28px 10px;
    border-block-end: 2px solid var(--_accent);
  }
  .group [role='heading'] {
    margin-inline-end: 8px;
    color: var(--_accent);
    font-size: 1.125em;
  }
  .name {
    order: -1;
  }
  .name a,
  .name .link {
    display: inline-block;
    padding-block: 4px;
    font-weight: 600;
    line-height: 1.5;
    text-decoration-color: var(--_line);
  }
  .name a:hover {
    text-decoration-color: currentcolor;
  }
  .link {
    padding-inline: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .name .small {
    display: block;
  }
  td[data-label] {
    display: grid;
    grid-template-columns: 7em 1fr;
    column-gap: 8px;
    font-size: 0.9375em;
  }
  td[data-label]::before {
    content: attr(data-label);
    grid-row: span 9;
    color: var(--_muted);
  }
  td .tag {
    justify-self: start;
    white-space: nowrap;
  }
  .code {
    font-variant-numeric: tabular-nums;
  }
  .end {
    padding-block: 24px;
    text-align: center;
  }
  .end .button {
    margin-block-start: 8px;
  }
  @container (min-width: 44em) {
    table {
      display: table;
    }
    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tr,
    tr.group {
      display: table-row;
    }
    td,
    th,
    td[data-label] {
      display: table-cell;
      padding: 14px 16px 14px 0;
      border-block-end: 1px solid var(--_line);
      vertical-align: top;
    }
    thead th {
      padding-block: 10px;
      border-block-end: 2px solid var(--_accent);
      color: var(--_muted);
      font-size: 0.875em;
      white-space: nowrap;
      vertical-align: bottom;
    }
    .group th {
      padding-block: 28px 8px;
    }
    td[data-label]::before {
      content: none;
    }
    td .tag {
      display: block;
      inline-size: fit-content;
      margin-block-start: 4px;
    }
    .code {
      inline-size: 6em;
      white-space: nowrap;
    }
    .name {
      inline-size: 42%;
    }
    .name a,
    .name .link {
      padding-block: 0;
    }
  }
  @container (min-width: 66em) {
    .layout {
      display: grid;
      grid-template-columns: 17em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: 40px;
    }
    .panel {
      display: block;
      grid-row: 1 / span 2;
      grid-column: 1;
    }
    .bar,
    .rows {
      grid-column: 2;
    }
    .filters-button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border-color: ButtonText;
    }
  }
  @media print {
    .root {
      min-block-size: 0;
    }
    .layout {
      display: block;
    }
  }
`;
