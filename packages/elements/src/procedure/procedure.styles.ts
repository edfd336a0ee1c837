import { css } from 'lit';

/** The upper part of a procedure on a screen, from 320 px up: name, notices, cases, facts, actions. */
export const procedureStyles = css`
  .procedure {
    display: flex;
    flex-direction: column;
    gap: 20px;
    overflow-wrap: anywhere;
  }
  /* The headings. */
  [tabindex] {
    margin: 0;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
    scroll-margin-block-start: var(--motcua-scroll-margin, 1rem);
    outline-offset: 4px;
  }
  #name {
    font-size: clamp(1.375em, 1.1em + 1.6cqi, 1.875em);
    line-height: 1.3;
    text-wrap: balance;
  }
  p + p {
    margin-block-start: 6px;
  }
  .part-body,
  .notice > div {
    min-inline-size: 0;
    max-inline-size: 44em;
  }
  .eyebrow {
    margin-block-end: 4px;
    color: var(--_accent);
    font-weight: 600;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    margin-block: 10px 4px;
  }
  .codes > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  dt,
  .decision,
  .case-name {
    color: var(--_muted);
  }
  .decision::first-letter {
    text-transform: uppercase;
  }
  .source,
  .link {
    max-inline-size: 100%;
  }
  code {
    font-family: ui-monospace, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .link {
    min-block-size: 44px;
    padding: 4px 10px;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.175em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .notice {
    display: flex;
    gap: 12px;
    padding: 12px 16px;
    border-radius: var(--_radius);
  }
  .notice a {
    color: inherit;
  }
  .notice .button {
    display: flex;
    margin-block-start: 8px;
  }
  .cases {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .cases legend {
    padding: 0;
    margin-block-end: 8px;
    font-weight: 700;
  }
  .cases label {
    display: flex;
    flex: 1 1 16em;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .cases label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
  }
  input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_line);
  }
  .fact {
    padding: 14px 16px;
    background: var(--_surface);
  }
  /* When a dossier that is filed now is due: it comes later, so its room is kept. */
  .fact:nth-child(5) {
    grid-column: 1 / -1;
    min-block-size: max(9em, 16em - 20cqi);
  }
  .fact .source {
    margin-block-start: 6px;
  }
  dt {
    font-size: 0.9375em;
  }
  .fact dd > p,
  .fact li > strong {
    font-weight: 600;
  }
  .fact li > strong {
    font-size: 1.125em;
  }
  .values li + li {
    margin-block-start: 8px;
  }
  .source {
    display: block;
    inline-size: fit-content;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--_control);
    line-height: 1.5;
  }
  .doubt {
    display: flex;
    gap: 8px;
    margin-block-start: 6px;
    padding: 8px 10px;
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px;
  }
  figcaption {
    flex: 1 1 12em;
  }
  .address {
    display: block;
  }
  @media screen {
    .print-only {
      display: none;
    }
  }
  .root:not([data-theme='light']) > .procedure {
    padding: 16px;
  }
  @container (min-width: 30rem) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 60rem) {
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .cases label:has(:checked) {
      outline: 3px solid Highlight;
    }
    .notice,
    .doubt {
      border: 1px solid;
    }
  }
`;
