/**
 * `style.css`, for every page: no fonts and no pictures to wait for, light and dark as the reader has it, from 320 px up, A4 on paper. Pairs of
 * colours have at least 4.5:1, borders of what must be seen 3:1 (WCAG 2.2 AA).
 */
export const STYLE = `:root {
  color-scheme: light dark;
  --page: #fff;
  --soft: #f3f6fa;
  --text: #1b1f24;
  --quiet: #515b66;
  --line: #d5dce4;
  --link: #0b4f9e;
  --visited: #5b3a8c;
  --brand: #a3161e;
  --bar: #8f1018;
  --on-bar: #fff;
  --notice: #fff6dc;
  --notice-line: #9a6a00;
  --doubt: #7a4300;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d;
    --soft: #1d232a;
    --text: #e7ebef;
    --quiet: #aab4bf;
    --line: #38424d;
    --link: #8fc1ff;
    --visited: #c9b0f0;
    --brand: #ff9d97;
    --bar: #4d0b10;
    --on-bar: #fff;
    --notice: #2b2412;
    --notice-line: #d9a53a;
    --doubt: #f2c078;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--text); background: var(--page); overflow-wrap: anywhere; }
main, .trail, header.site > a, footer.site > ul { display: block; max-width: 78rem; margin-inline: auto; padding-inline: clamp(0.9rem, 3vw, 2rem); }
main { padding-block: 0.5rem 3rem; }
main > p, main > nav, main > header, .feedback, .own, .contact, .related, .versions { max-width: 60rem; }
a { color: var(--link); text-underline-offset: 0.18em; }
main a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
tr:target { outline: 3px solid var(--notice-line); outline-offset: -3px; }
a, strong, code, q, td, th, dd, li, h1, h2, h3 { unicode-bidi: isolate; }
h1, h2, h3, h4 { line-height: 1.3; text-wrap: balance; margin: 1.6em 0 0.5em; }
h1 { font-size: clamp(1.4rem, 1.15rem + 1.3vw, 2rem); margin-top: 0.2em; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.08rem; }
h4 { font-size: 1rem; }
p, ul, ol, dl, table { margin: 0 0 0.8em; }
li > p, dd > p { margin-bottom: 0.25em; }
p:last-child { margin-bottom: 0; }
ul, ol { padding-inline-start: 1.4em; }
ul.marked, ul.values, ul.changes { list-style: none; padding-inline-start: 0; }
li > ul { margin: 0.3em 0; }
li { margin-bottom: 0.3em; }
.marker { font-weight: 600; }
code { font: 0.94em ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; }
q { quotes: "“" "”"; white-space: pre-line; }
.small { color: var(--quiet); font-size: 0.9rem; }
.letter { color: var(--brand); }
.tag { display: inline-block; padding: 0 0.5em; border: 1px solid currentcolor; border-radius: 1em; color: var(--quiet); font-size: 0.82rem; font-weight: 400; }
.skip { position: absolute; inset-inline-start: -100vw; padding: 0.6em 1em; background: var(--page); }
.skip:focus { inset: 0.3rem auto auto 0.3rem; z-index: 1; }
header.site { background: var(--bar); border-bottom: 3px solid #e0b13c; }
header.site > a { padding-block: 0.7rem; color: var(--on-bar); font-weight: 600; text-decoration: none; }
header.site > a:hover { text-decoration: underline; }
header.site > a:focus-visible { outline-color: #fff; outline-offset: -4px; }
footer.site { border-top: 1px solid var(--line); background: var(--soft); }
footer.site > ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.6rem; margin-block: 0; padding-block: 1rem; list-style: none; }
.trail ol { display: flex; flex-wrap: wrap; gap: 0.1rem 0.5rem; margin: 0; padding: 0.8rem 0 0; list-style: none; font-size: 0.94rem; }
.trail li + li::before { content: "›"; margin-inline-end: 0.5rem; color: var(--quiet); }
.eyebrow { margin: 0.4em 0 0; color: var(--brand); font-weight: 600; font-size: 0.94rem; }
.notice { max-width: 60rem; padding: 0.7em 1em; border: 1px solid var(--notice-line); border-inline-start-width: 5px; border-radius: 4px; background: var(--notice); }
.doubt { margin: 0.3em 0; padding-inline-start: 0.7em; border-inline-start: 3px solid var(--notice-line); color: var(--doubt); font-size: 0.94rem; }
.source { margin: 0.2em 0 0.8em; color: var(--quiet); font-size: 0.88rem; font-style: italic; }
.over { color: var(--quiet); }
.sub, .case-name { margin: 1em 0 0.3em; font-weight: 600; }
.case + .case { margin-top: 1.2em; padding-top: 0.6em; border-top: 1px dashed var(--line); }
.codes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 0.6rem 1.4rem; padding: 0.8rem 0; border-block: 1px solid var(--line); }
dt { color: var(--quiet); font-size: 0.9rem; }
dd { margin: 0; }
dl > div { margin-bottom: 0.5em; }
.codes > div, .facts > div { margin: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 1px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--line); }
.facts > div { flex: 1 1 min(100%, 13rem); padding: 0.7rem 0.9rem; background: var(--soft); }
.facts dt { font-weight: 600; color: var(--brand); }
.facts p { margin: 0.15em 0; }
.contents ul, .ways ul { display: flex; flex-wrap: wrap; gap: 0.3rem; padding: 0; list-style: none; }
.contents li, .ways li { margin: 0; }
.contents a, .ways a { display: block; padding: 0.25em 0.7em; border: 1px solid var(--line); border-radius: 1.2em; font-size: 0.92rem; text-decoration: none; }
.contents a:hover, .ways a:hover { text-decoration: underline; }
.contents a:visited, .ways a:visited { color: var(--link); }
.ways { margin-block: 1rem; }
.part { padding: 0.1rem 0 0.6rem; border-top: 1px solid var(--line); }
.part h2 { margin-top: 0.8em; }
.steps > li { padding-inline-start: 0.2em; margin-bottom: 0.7em; }
.steps > li::marker { color: var(--brand); font-weight: 600; }
.values > li, .changes > li { margin-bottom: 0.7em; }
.feedback { margin-top: 2rem; padding: 0.2rem 1rem 1rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--brand); border-radius: 4px; background: var(--soft); }
.feedback h2 { margin-top: 0.7em; }
.version { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0.8rem; padding: 0.6rem 1rem; }
.version h3 { margin: 0; }
summary { cursor: pointer; padding: 0.35rem 0; }
summary h3 { display: inline; }
.pairs { margin: 0.3rem 0 0; }
.pairs > div { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: 0 0.6rem; margin: 0; padding: 0.3rem 0.6rem; background: var(--soft); border-inline-start: 3px solid var(--line); }
.pairs > .added { border-inline-start-color: var(--link); }
.pairs > .removed dd { color: var(--quiet); }
.pairs ul { margin: 0; }
.columns { columns: 19rem 3; column-gap: 2rem; padding: 0; list-style: none; }
.columns li { break-inside: avoid; padding: 0.28rem 0; margin: 0; border-bottom: 1px solid var(--line); }
.count { color: var(--quiet); font-size: 0.9rem; }
.point { margin-bottom: 0.8rem; }
.point p { margin: 0; }
.contact dl { margin: 0; }
.contact dl > div { display: flex; flex-wrap: wrap; gap: 0 0.6rem; margin: 0.1rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
caption { padding: 0.4rem 0; text-align: start; font-weight: 600; }
th, td { padding: 0.5rem 0.6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--soft); font-size: 0.88rem; }
tbody th { font-weight: 400; }
td p, th p { margin: 0 0 0.35em; }
.papers, .listing, .posting { table-layout: fixed; }
thead th { overflow-wrap: normal; }
.papers th:nth-child(n + 3) { width: 6.5rem; }
.papers th:first-child, .posting th:first-child { width: 3.6rem; }
.posting { margin-bottom: 1.4rem; }
.posting th:nth-child(2) { width: 7.5rem; }
.listing th:nth-child(1) { width: 4%; }
.listing th:nth-child(2) { width: 12%; }
.listing th:nth-child(3) { width: 20.5%; }
.listing th:nth-child(4) { width: 15%; }
.listing th:nth-child(5) { width: 14%; }
.listing th:nth-child(6) { width: 13%; }
.listing th:nth-child(7) { width: 12%; }
@media (min-width: 76rem) {
  article { display: grid; grid-template-columns: minmax(0, 60rem) 14.5rem; column-gap: 2rem; align-items: start; }
  article > * { grid-column: 1; }
  article > .contents { grid-column: 2; grid-row: 1 / span 60; position: sticky; top: 1rem; margin-top: 1rem; }
  .contents ul { flex-direction: column; gap: 0; border-inline-start: 3px solid var(--line); }
  .contents a { padding: 0.3em 0.9em; border: 0; border-radius: 0; }
}
@media screen and (max-width: 64rem) {
  .listing, .listing tbody, .listing tr, .listing th, .listing td { display: block; width: auto; }
  .listing caption { display: block; }
  .listing thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .listing th:nth-child(n), .listing td:nth-child(n) { width: auto; }
  .listing tr { margin-bottom: 0.9rem; padding: 0.5rem 0.8rem; border: 1px solid var(--line); border-radius: 6px; }
  .listing tr > th, .listing tr > td { width: auto; padding: 0.2rem 0; border: 0; }
  .listing td.number { display: none; }
  .listing tr { display: flex; flex-direction: column; }
  .listing th[scope="row"] { order: -1; font-weight: 600; }
  .listing td[data-label]::before { content: attr(data-label); display: block; color: var(--quiet); font-size: 0.85rem; }
}
@media screen and (min-width: 34rem) and (max-width: 64rem) {
  .listing tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.2rem 1.4rem; }
  .listing th[scope="row"] { grid-column: 1 / -1; }
}
@media screen and (max-width: 34rem) {
  .pairs > div { display: block; }
  .papers, .papers tbody, .papers tr, .papers td, .papers caption { display: block; width: auto; }
  .papers thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .papers tr { position: relative; margin-bottom: 0.6rem; padding: 0.5rem 0.7rem 0.5rem 2.4rem; border: 1px solid var(--line); border-radius: 6px; }
  .papers td { padding: 0; border: 0; }
  .papers td.number { position: absolute; inset: 0.5rem auto auto 0.8rem; color: var(--brand); font-weight: 600; }
  .papers td[data-label] { display: inline-block; margin-inline-end: 1rem; color: var(--quiet); font-size: 0.9rem; }
  .papers td[data-label]::before { content: attr(data-label) ": "; }
  .posting th:nth-child(2) { width: 5.8rem; }
  .posting td, .posting th { padding: 0.4rem; }
  .posting td:first-child, .posting th:first-child { display: none; }
}
@media print {
  :root { --page: #fff; --soft: #fff; --text: #000; --quiet: #333; --line: #888; --link: #000; --visited: #000; --brand: #000; --bar: #fff; --on-bar: #000; --notice: #fff; --notice-line: #000; --doubt: #000; }
  @page { size: A4; margin: 15mm 14mm; }
  @page listing { size: A4 landscape; margin: 12mm; }
  html { font-size: 10.5pt; line-height: 1.4; }
  .skip, .trail, .contents, .ways, footer.site, details.version, .version p a { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  main, article, main > *, header.site > a { display: block; max-width: none; padding-inline: 0; }
  .notice, .feedback, .own, .contact, .related, .versions { max-width: none; }
  header.site { border: 0; }
  .facts, .feedback, .version { break-inside: avoid; }
  .listing { page: listing; font-size: 9pt; }
  .listing .small { font-size: 1em; }
  tr, li { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { text-decoration: none; }
}
`;
