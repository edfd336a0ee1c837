import { css } from 'lit';

const dark = css`
  --_band: var(--_surface);
  --_on-band: var(--_text);
  --_best: #8fd6a8;
  --_well: #8cc8f0;
  --_even: #d5d0a8;
  --_poor: #ffbf94;
  --_worst: #ffb4a3;
`;

/**
 * The screen of a hall: read from two steps away, touched with a thumb, never scrolled at the usual sizes. Everything grows with the screen.
 */
export const kioskStyles = css`
  .root {
    --_band: var(--_accent);
    --_on-band: var(--_on-accent);
    --_best: #17693a;
    --_well: #0b5a8a;
    --_even: #5f5a1e;
    --_poor: #9a4508;
    --_worst: #a3260d;
    position: fixed;
    inset: 0;
    z-index: 2147483000;
    container-type: normal;
    min-block-size: 0;
    font-size: clamp(17px, min(1.1vw + 11px, 3.3vh), 36px);
    line-height: 1.4;
    box-shadow: none;
  }
  .root[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      ${dark}
    }
  }
  .kiosk {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    overscroll-behavior: none;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  header,
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.4em 1.2em;
  }
  header {
    border-block-end: 5px solid var(--_mark);
    background: var(--_band);
    color: var(--_on-band);
  }
  .agency {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .kiosk .button {
    min-inline-size: 72px;
    min-block-size: 72px;
    padding-inline: 1.2em;
    border-width: 2px;
    border-radius: 14px;
  }
  header .button {
    flex: none;
    border-color: currentcolor;
    background: none;
    color: inherit;
  }
  header .button:hover {
    background: none;
    text-decoration: underline;
  }
  header :focus-visible {
    outline-color: currentcolor;
  }
  main {
    display: grid;
    align-items: center;
    overflow: hidden auto;
    padding: 0.8em 1.2em;
  }
  h1 {
    margin: 0;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  .question-screen,
  .details-screen,
  .notice-screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    max-inline-size: 62em;
    margin-inline: auto;
  }
  .question-screen {
    gap: clamp(0.6em, 3.5vh, 2em);
  }
  .levels {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.9em;
  }
  .levels[data-scale='five'] {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  [data-level] {
    --_level-soft: color-mix(in srgb, var(--_level) 12%, var(--_background));
  }
  [data-level='very-satisfied'] {
    --_level: var(--_best);
  }
  [data-level='satisfied'] {
    --_level: var(--_well);
  }
  [data-level='neutral'] {
    --_level: var(--_even);
  }
  [data-level='dissatisfied'] {
    --_level: var(--_poor);
  }
  [data-level='very-dissatisfied'] {
    --_level: var(--_worst);
  }
  .level {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 0.35em;
    min-block-size: 72px;
    padding: 1em 0.4em;
    border: 3px solid var(--_level);
    border-radius: 22px;
    background: var(--_level-soft);
    color: var(--_level);
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.15;
    cursor: pointer;
  }
  .levels[data-scale='five'] .level {
    font-size: 1.05em;
  }
  .face {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .level .face {
    inline-size: min(62%, 26vh);
    aspect-ratio: 1;
    block-size: auto;
  }
  .level:active,
  .option:active {
    transform: scale(0.98);
  }
  .level:hover,
  .level:focus-visible {
    box-shadow: inset 0 0 0 3px var(--_level);
  }
  .level:focus-visible {
    border-radius: 22px;
    outline-color: var(--_level);
    outline-width: 5px;
  }
  .touch,
  .sentence {
    margin-inline: auto;
    color: var(--_muted);
    font-size: 1.1em;
    text-align: center;
    text-wrap: balance;
  }
  .details-screen {
    gap: clamp(0.4em, 2vh, 1.2em);
    align-content: space-between;
    block-size: 100%;
  }
  .details-screen h1 {
    font-size: 1.4em;
  }
  .chosen {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.3em 0.8em;
    padding: 0.3em 1em;
    border-radius: 16px;
    background: var(--_level-soft);
    color: var(--_level);
  }
  .chosen .face {
    flex: none;
    inline-size: 2.6em;
    block-size: 2.6em;
  }
  .chosen .button {
    margin-inline-start: auto;
    border-color: transparent;
    background: none;
    color: inherit;
    text-decoration: underline;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5em), 1fr));
    gap: 0.6em;
  }
  [data-many='true'] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 72px;
    padding: 0.2em 0.8em;
    border: 2px solid var(--_control);
    border-radius: 14px;
    background: var(--_background);
    font-weight: 600;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .tick {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    border: 2px solid var(--_control);
    border-radius: 6px;
    fill: none;
    stroke: none;
    stroke-width: 3.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .option[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  [aria-pressed='true'] .tick {
    border-color: var(--_accent);
    background: var(--_accent);
    stroke: var(--_on-accent);
  }
  .option:focus-visible,
  .kiosk .button:focus-visible {
    border-radius: 14px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.5em 0.7em;
  }
  .bar .left {
    font-variant-numeric: tabular-nums;
  }
  .bar progress {
    flex: 1 1 3em;
    min-inline-size: 2em;
    block-size: 10px;
    accent-color: var(--_accent);
  }
  .strong {
    min-inline-size: 6em;
    font-size: 1.1em;
  }
  textarea {
    inline-size: 100%;
    padding: 0.5em 0.8em;
    border: 2px solid var(--_control);
    border-radius: 14px;
    background: var(--_background);
    color: inherit;
    font: inherit;
    resize: none;
    user-select: text;
    -webkit-user-select: text;
  }
  .notice-screen {
    justify-items: center;
    gap: 1em;
    text-align: center;
  }
  .notice-screen h1 {
    font-size: 2.2em;
  }
  .notice-screen[data-kind='trouble'] h1 {
    color: var(--_poor);
  }
  .notice-screen .sentence {
    color: var(--_text);
    font-size: 1.25em;
  }
  .notice-screen .bar {
    justify-content: center;
  }
  .done {
    inline-size: min(9em, 30vh);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_best) 12%, var(--_background));
    fill: none;
    stroke: var(--_best);
    stroke-width: 6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  footer {
    min-block-size: 44px;
    padding-block: 4px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0 0.5em;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: max(14px, 0.72em);
    text-align: start;
    touch-action: none;
  }
  .status svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    fill: var(--_best);
  }
  [data-light='caution'] svg {
    fill: var(--_poor);
  }
  [data-light='alert'] svg {
    fill: var(--_worst);
  }
  .resting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.3em 1em;
    font-variant-numeric: tabular-nums;
  }
  @media (orientation: portrait) and (min-width: 600px) {
    .levels[data-scale] {
      grid-template-columns: minmax(0, 1fr);
    }
    .level {
      grid-template-columns: auto 1fr;
      place-items: center start;
      gap: 1em;
      padding: 0.5em 1.4em;
      font-size: 1.7em;
    }
    .levels .face {
      inline-size: min(5em, 14vh);
    }
    .levels[data-scale='five'] .face {
      inline-size: min(3.4em, 8vh);
    }
    .levels[data-scale='five'] .level {
      padding-block: 0.3em;
      font-size: 1.6em;
    }
  }
  @media (orientation: portrait) and (min-width: 600px) and (max-height: 999px) {
    .question-screen,
    .levels {
      gap: 0.5em;
    }
    .level {
      padding-block: 0.3em;
    }
    .levels .face {
      inline-size: min(4em, 11vh);
    }
    .levels[data-scale='five'] .face {
      inline-size: min(3.4em, 6.5vh);
    }
    .details-screen {
      gap: 4px;
    }
  }
  @media (max-width: 599px) {
    header,
    main,
    footer {
      padding-inline: 12px;
    }
    .kiosk .button {
      padding-inline: 12px;
    }
    h1 {
      font-size: 1.35em;
    }
    main {
      align-items: start;
    }
    .levels[data-scale] {
      grid-template-columns: minmax(0, 1fr);
    }
    .level {
      grid-template-columns: auto 1fr;
      place-items: center start;
      gap: 14px;
      padding: 4px 14px;
    }
    .levels .face {
      inline-size: 64px;
    }
    .levels[data-scale='five'] .face {
      inline-size: 48px;
    }
    .chosen {
      flex-wrap: wrap;
    }
    .details-screen {
      block-size: auto;
    }
    .bar > .button {
      flex: 1 1 auto;
    }
    .bar progress {
      flex-basis: 100%;
      order: -1;
    }
  }
  @media (max-height: 699px) and (min-width: 600px) {
    h1 {
      font-size: 1.5em;
    }
    .details-screen h1 {
      font-size: 1.2em;
    }
    .level {
      padding-block: 0.6em;
    }
    main {
      padding-block: 0.5em;
    }
    .chosen {
      padding-block: 0;
    }
    .options[data-many='true'] {
      gap: 8px;
    }
    .details-screen {
      gap: 4px;
    }
  }
  @media (forced-colors: active) {
    .level,
    .option,
    .chosen {
      border: 2px solid;
    }
    .option[aria-pressed='true'] {
      outline: 4px solid Highlight;
    }
    .status svg {
      fill: CanvasText;
    }
  }
`;
