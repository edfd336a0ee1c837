import { css } from 'lit';

const dark = css`
  --_background: var(--motcua-background, #14191f);
  --_surface: var(--motcua-surface, #1c232b);
  --_text: var(--motcua-text, #e8edf2);
  --_muted: var(--motcua-muted, #a9b6c2);
  --_line: var(--motcua-line, #37424d);
  --_control: var(--motcua-control, #8494a3);
  --_accent: var(--motcua-accent, #7cc4e8);
  --_on-accent: var(--motcua-on-accent, #06202f);
  --_accent-soft: var(--motcua-accent-soft, #17303e);
  --_caution: var(--motcua-caution, #f0c36a);
  --_caution-soft: var(--motcua-caution-soft, #362b12);
  --_mark: var(--motcua-mark, #d8a62f);
  color-scheme: dark;
`;

/**
 * The look of every element, as custom properties a page may set, and the armour against the page.
 *
 * Sizes start from `medium`, the reader's own font size: a page's `html { font-size: 62.5% }` does not reach it, zoom
 * and the browser's setting do. `all: initial` on the inner root stops everything a page passes down by inheritance.
 *
 * @cssprop --motcua-font-family - Font; that of the page when absent
 * @cssprop --motcua-font-size - Size of text; the reader's own when absent
 * @cssprop --motcua-accent - Links, buttons, what is chosen
 * @cssprop --motcua-on-accent - Text on the accent
 * @cssprop --motcua-accent-soft - Quiet ground in the accent
 * @cssprop --motcua-background - Ground
 * @cssprop --motcua-surface - Ground of panels and headings of tables
 * @cssprop --motcua-text - Text
 * @cssprop --motcua-muted - Secondary text
 * @cssprop --motcua-line - Fine lines
 * @cssprop --motcua-control - Borders of controls
 * @cssprop --motcua-caution - Text of what is not confirmed
 * @cssprop --motcua-caution-soft - Ground of what is not confirmed
 * @cssprop --motcua-mark - The short line under a heading
 * @cssprop --motcua-radius - Roundness of corners
 * @cssprop --motcua-reserved-height - Height kept while content loads
 */
export const tokens = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    direction: ltr;
    unicode-bidi: isolate;
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    min-block-size: var(--motcua-reserved-height, 20em);
    font-size: var(--motcua-font-size, medium);
    line-height: 1.6;
    font-family: var(--motcua-font-family, inherit);
    overflow-wrap: break-word;
    --_background: var(--motcua-background, #fff);
    --_surface: var(--motcua-surface, #f4f7f9);
    --_text: var(--motcua-text, #17212b);
    --_muted: var(--motcua-muted, #51606e);
    --_line: var(--motcua-line, #d8e0e7);
    --_control: var(--motcua-control, #72818f);
    --_accent: var(--motcua-accent, #0b5277);
    --_on-accent: var(--motcua-on-accent, #fff);
    --_accent-soft: var(--motcua-accent-soft, #e6f1f6);
    --_caution: var(--motcua-caution, #7a4a00);
    --_caution-soft: var(--motcua-caution-soft, #fdf3dc);
    --_mark: var(--motcua-mark, #c9971c);
    --_radius: var(--motcua-radius, 6px);
    --_small: max(0.875em, min(1em, 15px));
    color-scheme: light;
    background: var(--_background);
    /* Where the page is of another colour, text does not touch the edge; where it is not, nothing is seen or moved. */
    box-shadow:
      -10px 0 var(--_background),
      10px 0 var(--_background);
    color: var(--_text);
  }
  .system-font {
    font-family: var(--motcua-font-family, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  }
  .root[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      ${dark}
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  [role='list'] {
    list-style: none;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  summary {
    font-weight: 600;
    cursor: pointer;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  a,
  .link {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  .button,
  .field {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_accent-soft);
  }
  .button.strong {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.strong:hover {
    text-decoration: underline;
  }
  .button.quiet {
    border-color: transparent;
    background: none;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_small);
  }
  .tag {
    display: inline-block;
    padding: 0 8px;
    border-radius: 3px;
    background: var(--_accent-soft);
    font-size: var(--_small);
  }
  .caution,
  .note,
  .notice,
  .doubt {
    background: var(--_caution-soft);
    color: var(--_caution);
  }
  .note,
  .notice {
    border-inline-start: 4px solid currentcolor;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 16px;
    padding: 8px 16px;
  }
  .state {
    max-inline-size: 36em;
    margin-inline: auto;
    padding: 48px 16px;
    text-align: center;
  }
  .state-title {
    margin-block-end: 8px;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .state .button {
    margin-block-start: 16px;
  }
  .skeleton span {
    display: block;
    block-size: 1.25em;
    margin-block: 24px;
    border-radius: 3px;
    background: var(--_line);
    animation: motcua-breathe 1.6s ease-in-out infinite alternate;
  }
  .skeleton span:nth-child(3n) {
    inline-size: 72%;
  }
  @keyframes motcua-breathe {
    to {
      opacity: 0.45;
    }
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .button,
    .tag {
      border: 1px solid;
    }
    .skeleton span {
      background: GrayText;
    }
  }
  @media print {
    .root[data-theme] {
      --_small: 0.875em;
      min-block-size: 0;
    }
    .no-print,
    button:not(.link) {
      display: none !important;
    }
  }
`;
