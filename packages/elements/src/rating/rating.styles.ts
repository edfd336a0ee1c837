import { css } from 'lit';

const dark = css`
  --_good: var(--motcua-good, #8fd6a8);
  --_good-soft: var(--motcua-good-soft, #16301f);
  --_alert: var(--motcua-alert, #ffb4a3);
  --_alert-soft: var(--motcua-alert-soft, #40190f);
`;

/** The question and what follows it: tiles large enough for thumbs and for old eyes, each a face and its words. */
export const ratingStyles = css`
  .root {
    --_good: var(--motcua-good, #1b6b3a);
    --_good-soft: var(--motcua-good-soft, #e6f4ea);
    --_alert: var(--motcua-alert, #a3260d);
    --_alert-soft: var(--motcua-alert-soft, #fdece8);
    min-block-size: var(--motcua-reserved-height, 300px);
    font-size: var(--motcua-font-size, max(1.0625em, 17px));
  }
  :host([compact]) .root {
    min-block-size: var(--motcua-reserved-height, 90px);
  }
  :host([dialog]) .root {
    min-block-size: 0;
    box-shadow: none;
    background: none;
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
    container-type: inline-size;
    max-inline-size: 46em;
    color: var(--_text);
  }
  form,
  .details,
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .said {
    justify-items: start;
    gap: 12px;
  }
  legend {
    padding: 0;
    margin-block-end: 12px;
  }
  #question,
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
    outline-offset: 4px;
  }
  .subject {
    margin-block-end: 20px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_mark);
    line-height: 1.45;
  }
  .levels {
    display: grid;
    gap: 10px;
  }
  .level {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .level input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .tile {
    position: relative;
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 64px;
    padding: 8px 44px 8px 14px;
    border: 1px solid var(--_control);
    border-radius: calc(2 * var(--_radius));
    background: var(--_background);
    font-weight: 600;
    line-height: 1.3;
  }
  /* What is chosen is told by a second line and a tick, also to who sees no colour. */
  .tile::after {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 18px;
    inline-size: 9px;
    block-size: 17px;
    margin-block-start: -12px;
    border: solid var(--_face);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
    opacity: 0;
  }
  [data-level] {
    --_face: var(--_good);
    --_ground: var(--_good-soft);
  }
  [data-level='neutral'] {
    --_face: var(--_caution);
    --_ground: var(--_caution-soft);
  }
  [data-level*='dis'] {
    --_face: var(--_alert);
    --_ground: var(--_alert-soft);
  }
  .level:hover .tile,
  input:checked + .tile {
    background: var(--_ground);
  }
  input:checked + .tile {
    border-color: var(--_face);
    box-shadow: inset 0 0 0 2px var(--_face);
  }
  input:checked + .tile::after {
    opacity: 1;
  }
  input:focus-visible + .tile {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .face {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    fill: none;
    stroke: var(--_face);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .face circle {
    fill: var(--_ground);
  }
  .details {
    padding: 20px;
    border-radius: calc(2 * var(--_radius));
    background: var(--_surface);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 6px 14px 6px 10px;
    border: 1px solid var(--_control);
    border-radius: 22px;
    background: var(--_background);
    line-height: 1.3;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    outline: none;
    accent-color: var(--_accent);
  }
  .choice:has(:disabled) {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 6em;
    margin-block: 6px;
    resize: vertical;
    font: inherit;
    color: inherit;
  }
  .count {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* However much may be added: sending is always one press away. */
  .send {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    padding-block: 8px;
    background: var(--_background);
  }
  .details :is(input, textarea) {
    scroll-margin-block: 16px 96px;
  }
  .send .strong {
    min-block-size: 52px;
    padding-inline: 24px;
    font-size: 1.0625em;
  }
  .mistake {
    margin-block-end: 12px;
    color: var(--_alert);
    font-weight: 600;
  }
  .failed {
    padding: 12px 16px;
    border: 1px solid var(--_control);
    border-inline-start: 6px solid var(--_alert);
    border-radius: var(--_radius);
  }
  .chosen {
    display: flex;
    align-items: center;
    gap: 14px;
  }
  .chosen .face {
    inline-size: 56px;
    block-size: 56px;
  }
  blockquote {
    max-inline-size: 100%;
    margin: 0;
    overflow-wrap: anywhere;
    padding: 8px 16px;
    border-inline-start: 4px solid var(--_line);
    white-space: pre-wrap;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: 12px;
    accent-color: var(--_accent);
  }
  dialog {
    inline-size: min(46em, 100vw - 24px);
    max-inline-size: none;
    max-block-size: calc(100dvh - 24px);
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background: var(--_background);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .close {
    display: flex;
    margin-inline-start: auto;
    margin-block: -8px 8px;
  }
  :host([compact]) #question {
    font-size: 1.0625em;
  }
  :host([compact]) .face {
    inline-size: 32px;
    block-size: 32px;
  }
  :host([compact]) .tile {
    gap: 10px;
    min-block-size: 48px;
    padding-block: 6px;
  }
  :host([compact]) .panel {
    max-inline-size: none;
  }
  :host([compact]) :is(.details, .send, .said) {
    max-inline-size: 46em;
  }
  @container (min-width: 27em) {
    .levels {
      grid-template-columns: repeat(3, 1fr);
    }
    :host(:not([compact])) [data-scale='three'] .tile {
      flex-direction: column;
      justify-content: center;
      gap: 8px;
      padding: 18px 10px 16px;
      text-align: center;
    }
    :host(:not([compact])) [data-scale='three'] .face {
      inline-size: 60px;
      block-size: 60px;
    }
    :host(:not([compact])) [data-scale='three'] .tile::after {
      inset-block-start: 26px;
    }
    .levels[data-scale='five'] {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 38em) {
    .levels[data-scale='five'] {
      grid-template-columns: repeat(5, 1fr);
    }
    [data-scale='five'] .tile {
      flex-direction: column;
      gap: 8px;
      padding: 16px 6px 14px;
      text-align: center;
    }
    [data-scale='five'] .tile::after {
      inset-block-start: 22px;
      inset-inline-end: 14px;
    }
  }
  @container (min-width: 44em) {
    :host([compact]) .question {
      display: flex;
      align-items: center;
      gap: 24px;
    }
    /* Floating it makes it an item like the others. */
    :host([compact]) .question > legend {
      float: inline-start;
      margin: 0;
    }
    :host([compact]) .levels {
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    .face {
      stroke: CanvasText;
    }
    .face circle {
      fill: none;
    }
    input:checked + .tile {
      outline: 3px solid Highlight;
    }
    .tile::after {
      border-color: Highlight;
    }
    .details,
    .choice:has(:checked) {
      border: 2px solid;
    }
  }
`;
