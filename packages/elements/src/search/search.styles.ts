import { css } from 'lit';

/** The label and the box. Its height is known beforehand and never changes. */
export const searchStyles = css`
  .root {
    min-block-size: 84px;
  }
  /* Over what follows on the page, but under the headers that a page keeps in sight while nothing is open. */
  .root[data-open] {
    position: relative;
    z-index: var(--motcua-layer, 1000);
  }
  .search {
    scroll-margin-block-start: var(--motcua-scroll-margin, 1rem);
  }
  label {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .box {
    position: relative;
    display: flex;
  }
  .area {
    flex: 1;
    min-inline-size: 0;
  }
  .field {
    inline-size: 100%;
    block-size: 52px;
    padding-inline: 14px 48px;
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    color: var(--_text);
    /* Below 16 pixels an iPhone zooms in. */
    font-size: max(16px, 1.0625em);
    text-overflow: ellipsis;
    appearance: none;
  }
  .field:focus-visible {
    position: relative;
    z-index: 1;
    outline-offset: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .clear {
    position: relative;
    z-index: 1;
    inline-size: 44px;
    margin: 4px 2px 4px -46px;
    padding: 10px;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .clear:hover {
    color: var(--_text);
  }
  .submit {
    min-inline-size: 52px;
    padding-inline: 14px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .submit span {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .icon {
    flex: none;
    display: block;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @container (min-width: 30em) {
    .submit {
      padding-inline: 20px;
    }
    .submit span {
      position: static;
      inline-size: auto;
      clip-path: none;
    }
  }
`;
