import { css } from 'lit';

/** The form and the list of remembered dossiers: large enough for thumbs and for old eyes. */
export const formStyles = css`
  form {
    display: grid;
    gap: 8px;
    max-inline-size: 36em;
    margin-block-start: 12px;
  }
  form > label,
  .factor > label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  legend {
    margin-block: 16px 4px;
  }
  .field {
    inline-size: 100%;
    min-block-size: 52px;
    padding-inline: 14px;
    color: var(--_text);
    font-size: max(16px, 1.125em);
    appearance: none;
  }
  #receipt,
  #phone {
    max-inline-size: 16em;
    letter-spacing: 0.06em;
  }
  .field[aria-invalid='true'] {
    border: 2px solid var(--_alert);
  }
  .help {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .help .told {
    color: var(--_text);
  }
  .patterns {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .choice > label,
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    cursor: pointer;
  }
  .factor {
    display: grid;
    gap: 4px;
    padding-block-end: 12px;
  }
  .factor,
  .indented {
    padding-inline-start: 36px;
  }
  .indented {
    margin-block-start: -8px;
  }
  [type='radio'],
  [type='checkbox'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .submit {
    min-block-size: 56px;
    margin-block-start: 16px;
    font-size: 1.125em;
  }
  .remembered {
    margin-block: 16px 24px;
  }
  .remembered li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    max-inline-size: 36em;
    border-block-start: 1px solid var(--_line);
  }
  .open {
    min-inline-size: 0;
    min-block-size: 48px;
  }
`;
