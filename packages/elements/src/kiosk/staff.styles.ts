import { css } from 'lit';

/** Of what staff see alone; it comes after the look of the screen. */
export const staffStyles = css`
  .set-up-screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em;
    inline-size: 100%;
    max-inline-size: 34em;
    margin-inline: auto;
  }
  .set-up-screen h1 {
    text-align: start;
  }
  .set-up-screen label {
    margin-block-start: 0.5em;
    font-weight: 700;
  }
  .set-up-screen .field {
    inline-size: 100%;
    min-block-size: 72px;
    border-width: 2px;
    user-select: text;
    -webkit-user-select: text;
  }
  .said {
    min-block-size: 1.4em;
    font-weight: 600;
  }
  .staff {
    inline-size: min(46rem, 100vw - 24px);
    max-inline-size: none;
    max-block-size: calc(100vh - 24px);
    overflow: auto;
    padding: 16px 20px;
    border: 2px solid var(--_control);
    border-radius: 14px;
    background: var(--_background);
    color: var(--_text);
    font-size: 17px;
  }
  .staff::backdrop {
    background: rgb(0 0 0 / 0.55);
  }
  .staff .button {
    min-block-size: 52px;
    padding-inline: 16px;
    border-width: 1px;
    border-radius: 8px;
  }
  .panel-head,
  .panel-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
  }
  .panel-actions {
    justify-content: flex-start;
    margin-block: 12px;
  }
  h2,
  h3 {
    margin: 0;
    font-size: 1.3em;
    line-height: 1.3;
  }
  h3 {
    margin-block-start: 12px;
    font-size: 1em;
  }
  dl {
    margin-block: 8px;
  }
  dl div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1em;
    padding-block: 5px;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
  }
  dd,
  .refused li {
    overflow-wrap: anywhere;
  }
  .refused {
    max-block-size: 9em;
    overflow: auto;
    font-size: 0.9em;
  }
  .warning {
    margin-block: 8px;
    padding: 8px 12px;
    border-inline-start: 5px solid var(--_worst);
    background: color-mix(in srgb, var(--_worst) 12%, var(--_background));
  }
  @media (max-width: 599px) {
    dl div {
      grid-template-columns: 1fr;
    }
  }
`;
