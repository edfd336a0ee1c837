import { css } from 'lit';

/** Small enough for the foot of a page; a narrow column wraps its lines. */
export const badgeStyles = css`
  .root {
    min-block-size: var(--motcua-reserved-height, 132px);
  }
  .badge {
    display: flex;
    gap: 12px;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 10px 16px 10px 12px;
    border: 1px solid var(--_control);
    border-inline-start: 4px solid var(--_caution);
    border-radius: var(--_radius);
    background: var(--_caution-soft);
    overflow-wrap: anywhere;
  }
  .badge[data-state='good'] {
    border-inline-start-color: var(--_accent);
    background: var(--_surface);
  }
  .icon {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    fill: none;
    stroke: var(--_caution);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-state='good'] .icon {
    stroke: var(--_accent);
  }
  .text {
    min-inline-size: 0;
  }
  .result {
    font-weight: 600;
  }
  .old {
    color: var(--_caution);
    font-weight: 600;
  }
  a {
    display: inline-block;
    padding-block: 4px;
  }
  .text .button {
    margin-block: 6px 2px;
  }
  @media (forced-colors: active) {
    .icon {
      stroke: CanvasText;
    }
  }
`;
