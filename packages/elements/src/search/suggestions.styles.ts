import { css } from 'lit';

/** What opens below the box, over the page. */
export const suggestionsStyles = css`
  .popup {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: var(--_wide, 100%);
    margin: 0;
    padding: 0;
    max-block-size: min(var(--_room, 70vh), 38em);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    box-shadow:
      0 2px 6px rgb(0 0 0 / 0.12),
      0 12px 32px rgb(0 0 0 / 0.18);
  }
  /* In the top layer it is placed on the page, and no longer by the box. */
  .popup:popover-open {
    inset: var(--_top) auto auto var(--_left);
    inline-size: var(--_wide, var(--_box));
  }
  .popup:focus-visible {
    outline: none;
  }
  .group-label {
    display: block;
    padding: 12px 16px 4px;
    color: var(--_muted);
    font-weight: 600;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    padding: 10px 12px 10px 16px;
    line-height: 1.45;
    cursor: pointer;
  }
  .option + .option,
  [role='group'] + .option {
    border-block-start: 1px solid var(--_line);
  }
  .option:hover {
    background: var(--_surface);
  }
  .option[aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 4px 0 var(--_accent);
  }
  .option .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_muted);
  }
  .lines {
    flex: 1;
    min-inline-size: 0;
  }
  /* The longest official names fill a screen; all of them stands in the results. */
  .option .name,
  .option .line {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .option .line {
    -webkit-line-clamp: 3;
  }
  .line {
    display: block;
  }
  .reason {
    color: var(--_accent);
  }
  mark {
    background: none;
    color: var(--_accent);
    font-weight: 700;
  }
  .choice .lines,
  .all .lines {
    color: var(--_accent);
    font-weight: 600;
  }
  .recent-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .recent-head .group-label {
    padding-block: 8px 4px;
    line-height: 1.4;
  }
  .kept {
    font-weight: 400;
  }
  /* Only what takes long is dimmed: a quick answer must not flicker. */
  .options[aria-busy='true'] {
    opacity: 0.6;
    transition: opacity 0.2s 0.4s;
  }
  .waiting {
    padding: 4px 16px;
  }
  .waiting .skeleton span {
    margin-block: 16px;
  }
  .card,
  .ways {
    padding: 16px;
  }
  .card {
    border-inline-start: 4px solid var(--_mark);
    background: var(--_surface);
  }
  .card-title,
  .none-title {
    font-weight: 700;
    line-height: 1.4;
  }
  .none-title {
    padding: 16px 16px 4px;
  }
  .card .button {
    margin-block-start: 12px;
  }
  .ways {
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .ways li {
    position: relative;
    padding-inline-start: 18px;
  }
  .ways li + li {
    margin-block-start: 4px;
  }
  .ways li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 2px;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_mark);
  }
  .ways-links {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }
  .popup .note {
    margin: 0;
  }
  .popup .state {
    padding: 24px 16px;
  }
  /* A box in a header is narrow, and what it finds is not. */
  @media (min-width: 40em) {
    @container (max-width: 26em) {
      .popup {
        --_wide: min(32em, 100vw - 32px);
      }
      .popup.from-end {
        inset-inline: auto 0;
      }
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    /* Or it would be in the colour of text on a ground that is not there. */
    mark {
      forced-color-adjust: none;
      color: CanvasText;
      text-decoration: underline;
    }
  }
`;
