import { css } from 'lit';

const dark = css`
  --_good: var(--motcua-good, #8fd6a8);
  --_good-soft: var(--motcua-good-soft, #16301f);
  --_alert: var(--motcua-alert, #ffb4a3);
  --_alert-soft: var(--motcua-alert-soft, #40190f);
`;

/** Forms that are sent, and what is said of the sending: large enough for thumbs and for old eyes. */
export const sendingStyles = css`
  .root {
    --_good: var(--motcua-good, #1b6b3a);
    --_good-soft: var(--motcua-good-soft, #e6f4ea);
    --_alert: var(--motcua-alert, #a3260d);
    --_alert-soft: var(--motcua-alert-soft, #fdece8);
    font-size: var(--motcua-font-size, max(1.0625em, 17px));
  }
  .root[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      ${dark}
    }
  }
  .panel {
    max-inline-size: 46em;
    color: var(--_text);
  }
  form,
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .said {
    justify-items: start;
    gap: 12px;
    /* Addresses that were pasted are long words. */
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
  }
  legend,
  .label {
    display: block;
    padding: 0;
    font-weight: 600;
    line-height: 1.4;
  }
  .help {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
  }
  .field {
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: 6px;
    padding-inline: 14px;
    color: var(--_text);
    font: inherit;
    font-size: max(16px, 1em);
    appearance: none;
  }
  select.field {
    appearance: auto;
  }
  textarea.field {
    display: block;
    min-block-size: 8em;
    resize: vertical;
  }
  [aria-invalid='true'].field {
    border: 2px solid var(--_alert);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 48px;
    padding-block: 11px;
    line-height: 1.5;
    cursor: pointer;
  }
  [type='radio'],
  [type='checkbox'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .count {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .send {
    justify-self: start;
    min-block-size: 56px;
    padding-inline: 28px;
    font-size: 1.0625em;
  }
  .mistake {
    margin-block-start: 6px;
    color: var(--_alert);
    font-weight: 600;
  }
  .failed {
    padding: 12px 16px;
    border: 1px solid var(--_control);
    border-inline-start: 6px solid var(--_alert);
    border-radius: var(--_radius);
  }
  .failed ul {
    margin-block-start: 4px;
    padding-inline-start: 1.25em;
  }
  .failed a {
    display: inline-block;
    padding-block: 4px;
    color: var(--_alert);
  }
  .box {
    padding: 14px 18px;
    border-inline-start: 4px solid var(--_mark);
    background: var(--_surface);
  }
  blockquote {
    margin: 0;
    padding: 4px 16px;
    border-inline-start: 4px solid var(--_line);
    white-space: pre-wrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .box.actions {
    align-items: center;
    margin-block-end: 24px;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: 12px;
    accent-color: var(--_accent);
  }
`;
