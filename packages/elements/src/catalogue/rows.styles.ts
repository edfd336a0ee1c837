import { css } from 'lit';

/** Narrow first: each row is a card; a table from 44em of the element's own width. */
export const rowsStyles = css`
  /* Only what takes long is dimmed: a quick answer must not flicker. */
  [aria-busy='true'] table {
    opacity: 0.6;
    transition: opacity 0.2s 0.4s;
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
    /* Fixed: columns stay where they are from one search to the next, and long lists are laid out fast. */
    table {
      display: table;
      table-layout: fixed;
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
      font-size: var(--_small);
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
      white-space: normal;
    }
    th:first-child {
      inline-size: 6.25em;
    }
    th:nth-child(2) {
      inline-size: 44%;
    }
    th:last-child {
      inline-size: 7.5em;
    }
    .group th {
      inline-size: auto;
    }
    .name a,
    .name .link {
      padding-block: 0;
    }
  }
`;
