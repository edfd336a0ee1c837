import { css } from 'lit';

/**
 * The procedure on paper: black on white in every theme, all cases, all parts in legal order, with the address and its QR
 * code. What is only for the screen goes.
 */
export const printStyles = css`
  @media print {
    .root[data-theme] {
      --_background: #fff;
      --_surface: #fff;
      --_text: #000;
      --_muted: #333;
      --_line: #999;
      --_control: #555;
      --_accent: #000;
      --_caution: #000;
      --_caution-soft: #fff;
      color-scheme: light;
      font-size: 11pt;
      line-height: 1.4;
    }
    .procedure {
      display: block;
      position: relative;
    }
    header {
      min-block-size: 124pt;
      padding-inline-end: 124pt;
    }
    .facts {
      display: none;
    }
    .columns {
      display: block;
    }
    .part,
    .part:first-child {
      padding-block: 8pt;
      border-block-start: 0.5pt solid #999;
    }
    .part-body,
    .notice > div {
      max-inline-size: none;
    }
    .part-head,
    .case-name {
      break-after: avoid;
    }
    .part-head {
      margin-block-end: 3pt;
    }
    .paper,
    .values li,
    .notice,
    .doubt {
      break-inside: avoid;
    }
    .paper,
    .paper label {
      min-block-size: 0;
      padding-block: 2pt;
    }
    .case-name {
      color: #000;
      font-weight: 700;
    }
    .notice,
    .doubt {
      margin-block: 4pt;
      padding: 3pt 6pt;
      border: 1px solid #000;
    }
    .qr {
      position: absolute;
      inset: 0 0 auto auto;
      display: block;
      inline-size: 110pt;
    }
    .qr-code {
      inline-size: 90pt;
      block-size: 90pt;
    }
    .address {
      font-size: 7.5pt;
    }
    .link {
      min-block-size: 0;
      padding: 0;
    }
  }
`;
