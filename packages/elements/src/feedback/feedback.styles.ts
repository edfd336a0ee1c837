import { css } from 'lit';

/** What the three tasks of the element show, beside its forms. */
export const feedbackStyles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    margin-block: 8px 24px;
    border-block-end: 1px solid var(--_line);
  }
  nav button {
    min-block-size: 48px;
    padding: 8px 10px;
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  nav button[aria-current] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .block {
    display: block;
  }
  .sender {
    display: grid;
    gap: 14px;
  }
  .sender legend {
    margin-block-end: 4px;
    font-size: 1.125em;
  }
  .pair {
    display: grid;
    gap: 14px;
  }
  [type='file'] {
    padding-block: 12px;
  }
  .place {
    font-size: 1.125em;
    font-weight: 600;
  }
  .files li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .files span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .code b {
    display: block;
    padding: 8px 0;
    font-size: min(2.25em, 9cqi);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    line-height: 1.2;
    user-select: all;
    white-space: nowrap;
  }
  .code-field {
    max-inline-size: 16em;
    letter-spacing: 0.06em;
  }
  .kind-field {
    max-inline-size: 20em;
    margin-block-end: 12px;
  }
  .help + p > .label {
    margin-block-start: 12px;
  }
  .late {
    border-color: var(--_alert);
    background: var(--_alert-soft);
  }
  .answer {
    inline-size: 100%;
    padding: 14px 18px;
    border-inline-start: 4px solid var(--_good);
    background: var(--_good-soft);
  }
  .answer .tag {
    background: var(--_background);
    font-weight: 600;
  }
  .written {
    white-space: pre-wrap;
  }
  .steps li {
    position: relative;
    padding: 0 0 14px 24px;
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 6px;
  }
  .steps li:last-child {
    border-color: transparent;
  }
  .steps li::before {
    content: '';
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: -7px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .list {
    margin-block-end: 16px;
  }
  .list > li {
    display: grid;
    gap: 8px;
    padding-block: 20px;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    margin-block-start: 8px;
    font-weight: 600;
  }
  @container (min-width: 34em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .steps li::before {
      border: 6px solid CanvasText;
    }
    nav button[aria-current] {
      border-color: Highlight;
    }
  }
`;
