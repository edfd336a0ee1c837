import { css } from 'lit';

/** The results and the open procedure below the box. */
export const resultsStyles = css`
  .results,
  .opened {
    margin-block-start: 24px;
  }
  .back {
    margin-block-end: 16px;
  }
  .count {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .results .card,
  .results .ways,
  .choices {
    margin-block-start: 16px;
  }
  .results .ways {
    padding: 0;
    border: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choices .group-label {
    flex-basis: 100%;
    padding: 0;
  }
  .choices .button {
    text-align: start;
  }
  .list-heading {
    margin-block-start: 20px;
    font-weight: 700;
  }
  .hits {
    margin-block-start: 8px;
  }
  .hits li {
    border-block-end: 1px solid var(--_line);
  }
  .result {
    display: block;
    inline-size: 100%;
    padding: 14px 0;
    border: 0;
    background: none;
    color: var(--_text);
    line-height: 1.5;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .result .name {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .result:hover .name {
    text-decoration-color: currentcolor;
  }
  .cut {
    padding-block: 16px;
  }
`;
