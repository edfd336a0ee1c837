import { css } from 'lit';

/** Narrow first: what was stands above what is; side by side from 40em of the element's own width. */
export const comparisonStyles = css`
  .root {
    min-block-size: var(--motcua-reserved-height, 8em);
    overflow-wrap: anywhere;
  }
  .heading {
    margin-block-end: 12px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .short {
    margin-block-end: 16px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_mark);
    background: var(--_surface);
    font-weight: 600;
  }
  .short li + li {
    margin-block-start: 6px;
  }
  table,
  tbody,
  tr,
  td,
  th {
    display: block;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  thead {
    margin-block-end: 8px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  thead th:first-child {
    display: none;
  }
  .about {
    font-weight: 400;
  }
  tbody {
    padding-block: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .what,
  .case {
    display: block;
  }
  .letter {
    color: var(--_accent);
  }
  .case {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .class {
    display: inline-block;
    margin-block-start: 4px;
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: 1em;
    font-size: var(--_small);
    font-weight: 400;
  }
  td .button {
    padding-inline: 8px;
    font-size: var(--_small);
  }
  td {
    margin-block-start: 10px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  td::before {
    content: attr(data-label);
    display: block;
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  td p + p {
    margin-block-start: 6px;
  }
  del,
  ins {
    padding-inline: 2px;
    border-radius: 2px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  del {
    background: var(--_caution-soft);
    color: var(--_caution);
    text-decoration: line-through;
  }
  ins {
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  @container (min-width: 40em) {
    table {
      display: table;
      table-layout: fixed;
    }
    thead {
      display: table-header-group;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    th,
    thead th:first-child,
    td {
      display: table-cell;
      padding: 12px 16px 12px 0;
      border-block-end: 1px solid var(--_line);
      background: none;
      vertical-align: top;
    }
    thead th.side,
    thead th:first-child {
      border-block-end: 2px solid var(--_accent);
      vertical-align: bottom;
    }
    th:first-child {
      inline-size: 24%;
    }
    td:last-child,
    thead th:last-child {
      padding-inline-end: 0;
    }
    td::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .short {
      border-inline-start-color: CanvasText;
    }
  }
`;
