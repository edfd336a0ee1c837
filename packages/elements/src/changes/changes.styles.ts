import { css } from 'lit';

/** Narrow first: filters are folded and a decision is one column; from 48em of the element's own width its day stands beside it. */
export const changesStyles = css`
  .root {
    min-block-size: var(--motcua-reserved-height, 100vh);
  }
  .heading,
  .back,
  .bar,
  .filters-box {
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
  .filters {
    display: none;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    align-items: end;
    gap: 12px 16px;
    margin-block-start: 12px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .filters.open {
    display: grid;
  }
  .filter {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .filter span {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }
  .filter .field {
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 12px;
  }
  .filters .quiet {
    justify-self: start;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .count {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  /* Only what takes long is dimmed: a quick answer must not flicker. */
  [aria-busy='true'] .decision {
    opacity: 0.6;
    transition: opacity 0.2s 0.4s;
  }
  .decision {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 40px;
    padding-block: 24px;
    border-block-start: 2px solid var(--_accent);
    overflow-wrap: anywhere;
  }
  .effect {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: start;
    gap: 4px 12px;
    font-weight: 600;
  }
  .number {
    color: var(--_accent);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }
  .signed {
    display: inline-block;
    padding-block: 8px;
  }
  .entries {
    margin-block-start: 8px;
  }
  .entry {
    padding-block: 16px;
  }
  .note-of {
    margin-block-start: 6px;
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_line);
  }
  .kind {
    margin-block-end: 4px;
    background: var(--_surface);
    font-weight: 600;
  }
  .kind[data-kind='new'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .kind[data-kind='abolished'] {
    background: var(--_caution-soft);
    color: var(--_caution);
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
  .classes {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 8px;
  }
  .class {
    padding: 1px 10px;
    border: 1px solid var(--_control);
    border-radius: 1em;
  }
  details {
    margin-block-start: 8px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 10px;
    color: var(--_accent);
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  details[open] summary {
    margin-block-end: 8px;
  }
  .end {
    padding-block: 24px;
    border-block-start: 2px solid var(--_accent);
    text-align: center;
  }
  .end .button {
    margin-block-start: 8px;
  }
  @container (min-width: 48em) {
    .filters-button {
      display: none;
    }
    .filters {
      display: grid;
      margin-block-start: 0;
    }
    .decision {
      grid-template-columns: 13em minmax(0, 1fr);
    }
    .effect {
      flex-direction: column;
      align-items: flex-start;
    }
    .entries {
      margin-block-start: 12px;
      border-block-start: 1px solid var(--_line);
    }
    /* What is compared takes the whole width: two columns of text need it. */
    motcua-comparison {
      margin-inline-start: calc(-13em - 40px);
    }
  }
  @media (forced-colors: active) {
    .kind {
      border: 1px solid;
    }
  }
  @media print {
    .decision {
      break-inside: auto;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
