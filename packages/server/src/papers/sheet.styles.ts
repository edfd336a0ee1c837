/** How a sheet looks: A5 on paper (TT 01/2018/TT-VPCP Đ9), the same sheet on a screen, as wide as a phone is. */
export const SHEET_STYLES = `
@page { size: A5 portrait; margin: 8mm 10mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { color: #000; background: #e8eaed; font: 11pt/1.38 "Times New Roman", "Liberation Serif", Tinos, Times, serif; }
html.full { font-size: 10pt; line-height: 1.26; }
html.fuller { font-size: 9.2pt; line-height: 1.2; }
html.fullest { font-size: 8pt; line-height: 1.12; }
.sheet { width: 148mm; max-width: 100%; min-height: 210mm; margin: 6mm auto; padding: 8mm 10mm; background: #fff; box-shadow: 0 1mm 4mm rgb(0 0 0 / 0.25); overflow-wrap: anywhere; display: flex; flex-direction: column; }
.head { display: grid; grid-template-columns: 43fr 57fr; gap: 1mm 3mm; text-align: center; font-size: 8.6pt; line-height: 1.25; }
.above { text-transform: uppercase; }
.office { font-weight: bold; text-transform: uppercase; }
.nation { font-weight: bold; text-transform: uppercase; white-space: nowrap; }
.motto { font-weight: bold; font-size: 9.6pt; }
.rule::after { content: ""; display: block; width: 34%; margin: 0.8mm auto 0; border-top: 0.25mm solid; }
.motto.rule::after { width: 62%; }
.place { font-style: italic; }
.dossier { font-size: 9.6pt; }
.number { white-space: nowrap; }
h1 { margin: 2.4mm 0 0; text-align: center; font-size: 13pt; line-height: 1.2; text-transform: uppercase; text-wrap: balance; }
.copy { text-align: center; font-style: italic; font-size: 0.9em; }
.to { margin: 2.4mm 0 0; text-align: center; }
dl, .text { margin-top: 1.6mm; }
dl > div { margin-top: 0.3mm; text-wrap: pretty; }
dt, dd { display: inline; }
dd { font-weight: bold; }
dd.plain { font-weight: normal; }
.text p { margin-top: 1.2mm; text-align: justify; text-indent: 7mm; text-wrap: pretty; }
ol { margin: 0.3mm 0 0.6mm 6.5mm; }
ol.columns { columns: 2; column-gap: 3mm; margin-left: 0; }
li { break-inside: avoid; padding-left: 0.5mm; }
.columns > li { margin-left: 6.5mm; }
.blank { display: block; height: 1.5em; border-bottom: 0.25mm dotted #000; }
.lookup { display: grid; grid-template-columns: 29mm 1fr; gap: 3mm; align-items: center; margin-top: 1.8mm; padding: 0.6mm 2.4mm 0.6mm 0.6mm; border: 0.3mm solid; break-inside: avoid; font-size: 8.5pt; line-height: 1.25; }
.qr { display: block; width: 29mm; height: 29mm; }
.receipt-code { margin: 0.4mm 0 0.8mm; font: bold 16pt/1.1 "Courier New", "Liberation Mono", Courier, monospace; white-space: nowrap; word-spacing: -0.15em; }
.receipt-label { font-weight: bold; }
.address { overflow-wrap: anywhere; font-weight: bold; }
.signatures { display: flex; gap: 4mm; margin: 2.4mm 0 2mm; text-align: center; break-inside: avoid; font-size: max(9pt, 0.92em); line-height: 1.3; }
.signatures > div { flex: 1; padding-bottom: 13.5mm; position: relative; }
.signatures > .alone { flex: 0 1 58%; margin-left: auto; padding-bottom: 17mm; }
.fullest .lookup { grid-template-columns: 25mm 1fr; font-size: 7.8pt; line-height: 1.18; }
.fullest .qr { width: 25mm; height: 25mm; }
.fullest h1 { font-size: 11.5pt; margin-top: 1.6mm; }
.fullest dl > div { margin-top: 0.1mm; }
.fullest .signatures > div { padding-bottom: 11mm; }
.signer { font-weight: bold; text-transform: uppercase; }
.how { font-style: italic; }
.name { position: absolute; bottom: 0; left: 0; right: 0; font-weight: bold; }
.foot { margin-top: auto; padding-top: 0.8mm; border-top: 0.2mm solid #888; font-size: 7.6pt; line-height: 1.25; break-inside: avoid; }
@media screen and (max-width: 150mm) {
  html, html.full, html.fuller, html.fullest { font-size: 1rem; line-height: 1.4; }
  .sheet { margin: 0; min-height: 100vh; padding: 4vw; box-shadow: none; }
  .head, .lookup { grid-template-columns: 1fr; }
  .head, .lookup, .foot, .dossier, .motto { font-size: 1rem; }
  .nation { white-space: normal; }
  .qr { margin: auto; width: 50vw; height: 50vw; max-width: 60mm; max-height: 60mm; }
  .receipt-code { font-size: 1.5rem; }
  ol.columns { columns: 1; }
  .above, .office, .nation { text-wrap: balance; }
}
@media print {
  html { background: none; }
  .sheet { display: block; width: auto; max-width: none; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
}
`;
