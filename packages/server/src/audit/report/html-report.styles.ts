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
.result { font-size: 1.125rem; } .state { display: inline-block; padding: 0 .6rem; border: 2px solid; border-radius: 4px; font-weight: 600; }
.good { color: var(--good); } .partial { color: var(--bad); } .unreadable { color: var(--open); }
.counts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0; } .counts div { flex: 1 1 12rem; } .counts dd { margin: 0; }
.counts dt { color: var(--muted); } meter { display: block; width: 100%; height: .75rem; }
.wide { overflow-x: auto; } .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .5rem .75rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; min-width: 6rem; }
thead th { background: var(--panel); } tbody th { font-weight: 400; } .code { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (max-width: 40rem) { table { min-width: 38rem; } }
@media print { :root { color-scheme: light; --ground: #fff; --panel: #eee; --text: #000; --muted: #333; --line: #999; --accent: #000; --good: #000; --bad: #000; --open: #000; }
  main { max-width: none; padding: 0; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } thead { display: table-header-group; } .wide { overflow: visible; } table { min-width: 0; font-size: 9pt; } }
`);
