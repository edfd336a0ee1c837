import { css } from 'lit';

const dark = css`
  --_good: var(--motcua-good, #8fd6a8);
  --_good-soft: var(--motcua-good-soft, #16301f);
  --_alert: var(--motcua-alert, #ffb4a3);
  --_alert-soft: var(--motcua-alert-soft, #40190f);
`;

/** What all views of a dossier have. */
export const dossierStyles = css`
  .root {
    --_good: var(--motcua-good, #1b6b3a);
    --_good-soft: var(--motcua-good-soft, #e6f4ea);
    --_alert: var(--motcua-alert, #a3260d);
    --_alert-soft: var(--motcua-alert-soft, #fdece8);
    min-block-size: var(--motcua-reserved-height, 900px);
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
  .title,
  .subtitle {
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    inline-size: fit-content;
    outline-offset: 4px;
    font-size: 1.5em;
    scroll-margin-block-start: var(--motcua-scroll-margin, 1rem);
  }
  .subtitle {
    margin-block-end: 8px;
    font-size: 1.125em;
  }
  p,
  li,
  dd {
    max-inline-size: 40em;
    overflow-wrap: anywhere;
  }
  ul:not([role]) li + li {
    margin-block-start: 6px;
  }
  ul:not([role]) {
    padding-inline-start: 1.25em;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  progress {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: 12px;
    accent-color: var(--_accent);
  }
  .working,
  .refusal {
    display: grid;
    justify-items: start;
    gap: 16px;
    padding-block: 24px;
  }
  .refusal {
    margin-block-end: 24px;
    padding: 20px;
    border: 1px solid var(--_control);
    border-inline-start: 6px solid var(--_alert);
    border-radius: var(--_radius);
  }
  .mistake {
    color: var(--_alert);
    font-weight: 600;
  }
  .note .button {
    background: var(--_background);
  }
`;
