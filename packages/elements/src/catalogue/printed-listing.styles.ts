import { css } from 'lit';

/** The printed listing: black on white, a serif as in official papers, the head of the table on every page. */
export const printedStyles = css`
  article {
    all: initial;
    display: block;
    direction: ltr;
    color: #000;
    font: 10pt / 1.4 'Times New Roman', 'Noto Serif', serif;
  }
  .office {
    margin: 0;
    font-weight: bold;
    text-transform: uppercase;
  }
  h1 {
    margin: 12pt 0 4pt;
    font-size: 14pt;
    text-align: center;
  }
  .dates {
    margin: 0 0 4pt;
    text-align: center;
    font-style: italic;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    margin-block-start: 8pt;
    border-collapse: collapse;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 3pt 4pt;
    border: 0.5pt solid #000;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    text-align: center;
    vertical-align: middle;
  }
  .number {
    text-align: center;
  }
  th:nth-child(1) {
    inline-size: 4%;
  }
  th:nth-child(2) {
    inline-size: 11%;
  }
  th:nth-child(3) {
    inline-size: 25%;
  }
  th:nth-child(n + 4) {
    inline-size: 13%;
  }
  th:nth-child(n + 7) {
    inline-size: 10.5%;
  }
`;
