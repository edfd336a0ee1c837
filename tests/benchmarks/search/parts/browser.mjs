import { machineLoad, withBrowser } from '../../browser.mjs';
import { serveEngine } from '../browser/engine-page.mjs';
import { keystrokes } from '../browser/keystrokes.mjs';
import { firstResults } from '../browser/slow-line.mjs';
import { each } from '../context.mjs';
import { adapterOf, OURS } from '../engines.mjs';
import { documentsOf, REAL } from '../grown.mjs';
import { p50, p95 } from '../statistics.mjs';
import { ratio, round, target } from '../targets.mjs';
import { workloads } from '../workloads.mjs';

export const title = 'In Chromium: first result on slow 3G (400 kbit/s, 400 ms), and typing at 6x CPU throttling';

const PARTS_OF = { fuse: 4.5, pagefind: 7, minisearch: 12 };

export function run({ engines, index, quick, say }) {
  return withBrowser(async (browser) => {
    const notes = [
      'a real server on this machine, everything as gzip; from when the page itself is there',
      'as documented: script, then its files; ours has its manifest and first file in the head, beside the script. Then all the others so too',
    ];
    const here = (ids) => ids.filter((id) => engines.includes(id));
    const serving = async (id, head, use) => {
      const server = await serveEngine(await index(id), { head });
      return use(server.url).finally(() => server.close());
    };

    say('Loading over a slow line…');
    const line = { browser, quick, serving };
    const lines = await each(here([OURS, ...Object.keys(PARTS_OF)]), (id) => firstResults(line, id), notes);

    say('Typing…');
    const queries = workloads(documentsOf(REAL), quick ? 24 : 120).keystroke;
    const type = (url) => keystrokes(browser, url, queries, quick ? 1 : 3);
    const typed = await each(here([OURS, 'minisearch']), (id) => serving(id, true, type), notes);
    return { results: resultsOf(lines, typed), tables: await tablesOf(lines, typed), notes };
  });
}

function resultsOf(lines, typed) {
  const ours = lines[OURS];
  const compared = Object.entries(PARTS_OF).flatMap(([peer, parts]) => {
    const inHead = lines[peer] && `${round(ours?.shown / lines[peer].inHead)} when its files are asked for in the head`;
    return ratio('first result', lines, peer, ({ shown }) => shown, parts, `s; ${inHead}`);
  });
  return [
    ...target('first result', ours?.shown, 's'),
    ...target('first result of a rare question', ours?.rare, 's'),
    ...compared,
    ...target('keystroke p95', typed[OURS] && p95(typed[OURS]), 'ms', 10, `6x slower; ${machineLoad()}`),
    ...ratio('keystroke p95', typed, 'minisearch', p95, 8, 'ms, 6x slower'),
  ];
}

async function tablesOf(lines, typed) {
  const rows = [];
  for (const [id, { shown, inHead, kB, whole }] of Object.entries(lines)) {
    const times = typed[id];
    rows.push([(await adapterOf(id)).name, shown, inHead, kB, whole, times && p50(times), times && p95(times)]);
  }
  const columns = ['engine', 'first result s', 'all in head s', 'kB till then', 'whole s', 'key p50 ms', 'p95 ms'];
  return [{ columns, rows }];
}
