import { css } from 'lit';

/** The table of contents and the parts of a procedure on a screen. */
export const partsStyles = css`
  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .contents a {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .contents a:hover {
    background: var(--_accent-soft);
    text-decoration: underline;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .part {
    padding-block: 20px;
    border-block-start: 1px solid var(--_line);
  }
  .part-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 10px;
  }
  .letter {
    color: var(--_accent);
    font-weight: 700;
  }
  .part .letter::after {
    content: '.';
  }
  .part-body :is(ul, ol):not([role]) {
    padding-inline-start: 1.25em;
  }
  .part-body > * + *,
  .case > * + * {
    margin-block-start: 10px;
  }
  .part-body li + li {
    margin-block-start: 6px;
  }
  .marked li {
    padding-inline-start: 1.75em;
    text-indent: -1.75em;
  }
  .marked li > * {
    text-indent: 0;
  }
  .marked .marker {
    display: inline-block;
    min-inline-size: 1.75em;
  }
  .steps > li + li {
    margin-block-start: 14px;
  }
  .steps > li::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  .pairs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .paper,
  .versions li {
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .paper label {
    display: flex;
    gap: 12px;
    padding-block: 8px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .paper input {
    margin-block-start: 0.1em;
  }
  .paper-more {
    padding: 0 0 10px 2.125em;
  }
  .condition {
    font-style: italic;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    min-block-size: 52px;
    font-weight: 600;
  }
  progress {
    flex: 1 1 6em;
    max-inline-size: 14em;
    block-size: 10px;
    accent-color: var(--_accent);
  }
  .sets {
    margin-block-start: 12px;
    font-weight: 600;
  }
  details {
    margin-block-start: 12px;
  }
  summary {
    display: list-item;
    padding-block: 10px;
    color: var(--_accent);
  }
  .source-notes {
    padding: 4px 14px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 40px;
    }
    .contents ul {
      position: sticky;
      inset-block-start: var(--motcua-scroll-margin, 1rem);
      flex-direction: column;
      gap: 0;
    }
    .contents a {
      border-width: 0 0 0 3px;
      border-radius: 0;
    }
    .contents .letter {
      min-inline-size: 1em;
    }
    .part:first-child {
      border-block-start: 0;
      padding-block-start: 0;
    }
  }
`;
