import { Markup } from '../../papers/markup.js';

/** What the report looks like on a screen, in the dark, and on paper. */
export const reportStyle = new Markup(`
:root { color-scheme: light dark; --ground: #fff; --panel: #f4f7f9; --text: #17212b; --muted: #51606e; --line: #d8e0e7; --accent: #0b5277;
  --good: #1c6b3c; --bad: #a3201c; --open: #7a4a00; }
@media (prefers-color-scheme: dark) { :root { --ground: #14191f; --panel: #1c232b; --text: #e8edf2; --muted: #a9b6c2; --line: #37424d;
  --accent: #7cc4e8; --good: #7fd3a0; --bad: #ff9d94; --open: #f0c36a; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem) 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; } h2 { margin: 2.5rem 0 .5rem; font-size: 1.375rem; line-height: 1.3; }
h3 { margin: 2rem 0 .5rem; font-size: 1.0625rem; } .number { color: var(--muted); font-weight: 400; }
a { color: var(--accent); text-underline-offset: .2em; } .address { margin: 0; color: var(--muted); }
.result { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; font-size: 1.125rem; } .state { display: inline-block; white-space: nowrap; padding: 0 .6rem; border: 2px solid; border-radius: 4px; font-weight: 600; }
.good { color: var(--good); } .partial { color: var(--bad); } .unreadable { color: var(--open); }
.counts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0; } .counts div { flex: 1 1 12rem; } .counts dd { margin: 0; }
.counts dt { color: var(--muted); } meter { display: block; width: 100%; height: .75rem; }
meter::-webkit-meter-bar { background: var(--line); border: 0; border-radius: 0; } meter::-webkit-meter-optimum-value { background: var(--accent); }
meter::-moz-meter-bar { background: var(--accent); }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .5rem .75rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--panel); } .code { white-space: nowrap; font-variant-numeric: tabular-nums; }
td .address, .posted { display: block; color: var(--muted); font-size: .9em; }
.overview td:nth-child(n + 3), .overview th:nth-child(n + 3) { text-align: end; font-variant-numeric: tabular-nums; }
table.findings { table-layout: fixed; } .findings th:first-child { width: 7.5rem; } .findings th:last-child { width: 34%; }
ul.findings { margin: 0; padding-inline-start: 1.25rem; } ul.findings li { margin-block: .5rem; }
@media screen and (max-width: 45rem) { table, tbody, tr, td { display: block; } table.findings { width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .5rem .75rem; border: 1px solid var(--line); border-radius: 4px; margin-block: .75rem; } td { padding: .25rem 0; border: 0; }
  td::before { content: attr(data-label); display: block; color: var(--muted); font-size: .8125rem; font-weight: 400; }
  .overview td:nth-child(n + 3) { display: flex; justify-content: space-between; gap: 1rem; } }
@media print { :root { color-scheme: light; --ground: #fff; --panel: #eee; --text: #000; --muted: #333; --line: #999; --accent: #000; --good: #000; --bad: #000; --open: #000; }
  main { max-width: none; padding: 0; } tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } table { font-size: 9pt; } th, td { padding: 3pt 4pt; }
  .findings th:first-child { width: 5.5rem; } meter { print-color-adjust: exact; } }
`);
