import { css } from 'lit';

/** A dossier, on the screen and on paper. */
export const cardStyles = css`
  .card,
  .next,
  .due,
  .steps,
  .steps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    gap: 20px;
    padding-block: 8px;
  }
  .card > .title {
    font-size: 1.75em;
  }
  .title + p {
    margin-block-start: -12px;
  }
  .back {
    margin-inline-start: -16px;
  }
  .next,
  .box {
    padding: 16px 20px;
    border-radius: var(--_radius);
  }
  .next {
    justify-items: start;
    gap: 8px;
    border: 2px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .next .subtitle {
    margin: 0;
  }
  .next .button:not(.strong) {
    background: var(--_background);
  }
  .box {
    border-inline-start: 6px solid var(--_caution);
    background: var(--_caution-soft);
  }
  .big,
  .day {
    font-size: 1.125em;
    font-weight: 700;
  }
  .day {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .due {
    justify-items: start;
    gap: 4px;
  }
  .timing {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    justify-self: start;
    margin-block: 4px;
    padding: 4px 14px 4px 10px;
    border-radius: 2em;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }
  [data-timing$='-due'] {
    background: var(--_good-soft);
    color: var(--_good);
  }
  [data-timing='due-soon'],
  [data-timing='waiting'] {
    background: var(--_caution-soft);
    color: var(--_caution);
  }
  [data-timing='overdue'],
  [data-timing='late'] {
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .facts {
    display: grid;
    padding-block: 12px;
    border-block: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  dd {
    margin-block-end: 8px;
  }
  .steps li {
    padding: 0 0 16px 20px;
    border-inline-start: 3px solid var(--_line);
    line-height: 1.45;
  }
  .steps li:first-child {
    border-color: var(--_accent);
  }
  .steps li:first-child .what {
    font-weight: 700;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  .actions > * {
    min-block-size: 48px;
  }
  .actions > p,
  .actions > progress {
    flex-basis: 100%;
    min-block-size: 0;
  }
  @container (min-width: 36em) {
    .facts {
      grid-template-columns: max-content 1fr;
      gap: 4px 24px;
    }
    dd {
      margin: 0;
    }
  }
  @media screen {
    .folded li:nth-child(n + 5) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .timing {
      border: 1px solid;
    }
  }
  @media print {
    .root[data-theme] {
      color: #000;
      background: #fff;
      color-scheme: light;
      font-size: 12pt;
    }
    .card * {
      color: #000;
      background: none;
    }
    .next,
    .steps li {
      break-inside: avoid;
    }
  }
`;
