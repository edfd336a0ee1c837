import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../tools/setup/root.mjs';
import { inFreshPage, machineLoad, withBrowser } from '../browser.mjs';
import { NO_CORPUS } from '../corpus-store.mjs';
import { runMotcua } from '../motcua-process.mjs';
import { median } from '../report.mjs';
import { serveFolder } from './file-server.mjs';

export const order = 60;
export const title =
  'First visit to the listing of 5,813 procedures from files alone, 400 kbit/s, 400 ms, a processor of a quarter';

const RUNS = 3;
const LINE = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const SLOWER = 4;

const page = (head, body) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Thủ tục</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Marks the moment after the one in which content was painted. */
const MARK = 'requestAnimationFrame(() => setTimeout(() => performance.mark("shown")))';

/** Everybody shows the first twenty rows, or what comes nearest to that. */
const WAYS = {
  motcua: (key) =>
    page(
      `<script type="module" src="elements/motcua.js" data-source="cong-bo/manifest.json" data-source-key="${key}"></script>
       <script>document.addEventListener('motcua-load', () => ${MARK}, { capture: true, once: true })</script>`,
      '<motcua-catalogue></motcua-catalogue>',
    ),
  fuse: () =>
    page(
      `<script type="module">
        import Fuse from './fuse.mjs';
        const all = await (await fetch('all.json')).json();
        const fuse = new Fuse(all, { keys: ['name', 'code', 'field.name'], ignoreDiacritics: true });
        window.fuse = fuse;
        document.querySelector('tbody').innerHTML = all.slice(0, 20).map(({ code, name, agency, place }) =>
          '<tr>' + [code, name, agency, place].map((text) => '<td>' + (text ?? '') + '</td>').join('') + '</tr>').join('');
        ${MARK};
      </script>`,
      '<table><tbody></tbody></table>',
    ),
  // It lists nothing before somebody asks: content is the answer to the words most names begin with. Without its worker, whose line could
  // not be made slow.
  pagefind: () =>
    page(
      `<link rel="stylesheet" href="pagefind/pagefind-ui.css"><script src="pagefind/pagefind-ui.js"></script>`,
      `<div id="search"></div><script>
        const box = document.getElementById('search');
        new MutationObserver((_, own) => { if (box.querySelector('.pagefind-ui__result-link')) { own.disconnect(); ${MARK}; } })
          .observe(box, { childList: true, subtree: true });
        new PagefindUI({ element: '#search', bundlePath: '/pagefind/', showImages: false, debounceTimeoutMs: 0, noWorker: true }).triggerSearch('đăng ký');
      </script>`,
    ),
};

export async function run({ folder, say, corpusStore }) {
  const store = await corpusStore();
  if (store === undefined) return NO_CORPUS;
  return withBrowser(async (browser) => {
    say('Making the sites…');
    const site = join(folder, 'first-visit');
    await makeSite(site, folder, store.data, say);
    const server = await serveFolder(site);
    try {
      const ways = {};
      for (const name of Object.keys(WAYS)) {
        say(`Visiting ${name}…`);
        const runs = [];
        // The first visit warms what the server compresses; it is not counted.
        for (let at = 0; at <= RUNS; at += 1)
          runs.push(
            await inFreshPage(browser, {}, (tab, session) => visit(tab, session, server, `${server.url}/${name}.html`)),
          );
        ways[name] = {
          time: median(runs.slice(1).map(({ time }) => time)),
          bytes: median(runs.slice(1).map(({ bytes }) => bytes)),
        };
      }
      const { motcua, fuse, pagefind } = ways;
      const offline = await inFreshPage(browser, {}, (tab, session) =>
        secondVisit(tab, session, `${server.url}/motcua.html`),
      );
      const told = ({ time, bytes }) => `${(time / 1000).toFixed(2)} s, ${(bytes / 1000).toFixed(1)} kB`;
      const against = `Motcua ${told(motcua)}; median of ${RUNS}, ${machineLoad()}`;
      return [
        {
          name: 'time, of all rows as JSON with Fuse.js',
          value: motcua.time / fuse.time,
          unit: 'of its time',
          atMost: 0.5,
          what: `${told(fuse)}; ${against}`,
        },
        { name: 'bytes, of the same', value: motcua.bytes / fuse.bytes, unit: 'of its bytes', atMost: 0.5 },
        {
          name: "time, of Pagefind's own UI over the same pages",
          value: motcua.time / pagefind.time,
          unit: 'of its time',
          atMost: 1,
          what: told(pagefind),
        },
        { name: 'bytes, of the same', value: motcua.bytes / pagefind.bytes, unit: 'of its bytes', atMost: 1 },
        { name: 'rows on the second visit, offline', value: offline, unit: 'rows', atLeast: 20 },
      ];
    } finally {
      await server.close();
    }
  });
}

async function makeSite(site, folder, data, say) {
  await mkdir(join(site, 'pagefind'), { recursive: true });
  const key = join(folder, 'first-visit.pem');
  const log = join(folder, 'first-visit.log');
  await runMotcua(['keys', 'signing', '--out', key], log);
  const publicKey = (await readFile(log, 'utf8')).match(/[\w-]{87}/)[0];
  await runMotcua(['publish', '--out', join(site, 'cong-bo'), '--key', key, '--data', data], log);
  await cp(join(ROOT, 'packages/elements/dist/cdn'), join(site, 'elements'), { recursive: true });
  await cp(join(ROOT, 'node_modules/fuse.js/dist/fuse.min.mjs'), join(site, 'fuse.mjs'));
  const rows = [];
  for (const name of await readdir(join(site, 'cong-bo/data')))
    if (name.startsWith('rows-'))
      rows.push(...JSON.parse(await readFile(join(site, 'cong-bo/data', name), 'utf8')).rows);
  await writeFile(join(site, 'all.json'), JSON.stringify(rows));
  say('Building the index of Pagefind…');
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'vi' });
  await index.addDirectory({ path: join(site, 'cong-bo/thu-tuc') });
  await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  for (const [name, html] of Object.entries(WAYS)) await writeFile(join(site, `${name}.html`), html(publicKey));
}

/** Milliseconds until content is on the screen, and bytes over the line until then. */
async function visit(tab, session, server, url) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const before = server.sent();
  await tab.goto(url, { timeout: 120_000 });
  await tab.waitForFunction(() => performance.getEntriesByName('shown').length > 0, { polling: 50, timeout: 120_000 });
  const bytes = server.sent() - before;
  const time = await tab.evaluate(() => performance.getEntriesByName('shown')[0].startTime);
  return { time, bytes };
}

/** Rows that are there when the page is opened again without a network. */
async function secondVisit(tab, session, url) {
  await tab.goto(url);
  await tab.waitForFunction(() => performance.getEntriesByName('shown').length > 0, { timeout: 60_000 });
  // What was read is written down when nobody waits for it.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await tab.goto('about:blank');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { ...LINE, offline: true });
  await tab.goto(url);
  await tab.waitForFunction(() => performance.getEntriesByName('shown').length > 0, { timeout: 30_000 });
  return tab.evaluate(() => document.querySelector('motcua-catalogue').shadowRoot.querySelectorAll('tbody tr').length);
}
