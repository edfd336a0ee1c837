import { css } from 'lit';

/** Narrow first: the filters are folded, and stand beside the rows from 66em of the element's own width. */
export const catalogueStyles = css`
  .root {
    min-block-size: var(--motcua-reserved-height, 100vh);
  }
  .heading,
  .back,
  .bar,
  .panel,
  .chips {
    margin-block-end: 16px;
  }
  .heading {
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
  .bar,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px 12px;
  }
  .bar {
    justify-content: space-between;
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
  }
  summary:hover {
    color: var(--_accent);
  }
  summary .tag {
    margin-inline-start: 4px;
  }
  fieldset {
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
  }
  .chip {
    padding: 4px 14px;
    border-radius: 22px;
    background: var(--_accent-soft);
    color: var(--_text);
    font-weight: 400;
    text-align: start;
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
  @media print {
    .layout {
      display: block;
    }
  }
`;
