import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StaticState } from '@motcua/client/static';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { sampleNowAndThen } from './sample-catalogues.js';
import { FolderSite } from './folder-site.js';
import { NOW, publish, type Published } from './published.js';

/** The copy of a published folder in a real browser: through restarts, without a network, without room, without a secure context. */

const CANDIDATES = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
/** Of this machine, but no `localhost`: no page of it is in a secure context. */
const PLAIN_HOST = 'tthc.example';

let now: Published;
let then: Published;
let site: FolderSite;
let profile: string;

before(async () => {
  const [current, earlier] = await sampleNowAndThen();
  now = await publish(current);
  then = await publish(earlier, { key: now.key, sequence: NOW / 1000 - 10 * 86_400 });
  site = await FolderSite.start(now.files);
  profile = await mkdtemp(join(tmpdir(), 'motcua-static-'));
});

after(async () => {
  site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

function openBrowser(userDataDir: string): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) throw new Error('no Chromium: install it, or name it in CHROME_PATH');
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'];
  return launch({ executablePath, userDataDir, args: [...args, `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`] });
}

async function openPage(from: { newPage(): Promise<Page> }, host = 'localhost'): Promise<Page> {
  const page = await from.newPage();
  await page.goto(`http://${host}:${site.port()}/`);
  return page;
}

interface Visit {
  answers: { status: number; text: string; from: string | null; asOf: string | null }[];
  state: StaticState | undefined;
}

/** Opens the folder on a page, as for the first time, and asks. */
async function visit(page: Page, paths: readonly string[], keep: 'used' | 'all' = 'used'): Promise<Visit> {
  const asked = [now.key.public, NOW, paths, keep].map((one) => JSON.stringify(one));
  return (await page.evaluate(`visit(${asked.join()})`)) as Visit;
}

/** Whether a copy and at least so many files are kept. */
const IS_KEPT = `async (least) => {
  const opening = indexedDB.open('motcua-static', 1);
  const database = await new Promise((resolve) => (opening.onsuccess = () => resolve(opening.result)));
  const transaction = database.transaction(['copies', 'files']);
  const [copies, kept] = [transaction.objectStore('copies').count(), transaction.objectStore('files').count()];
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
  return copies.result > 0 && kept.result >= least;
}`;

/** Waits until so many files are kept. */
async function untilKept(page: Page, files: number): Promise<void> {
  await page.waitForFunction(`(${IS_KEPT})(${files})`, { polling: 50, timeout: 15_000 });
}

const LISTING = '/v1/procedures?limit=10&facets=field';

describe('the copy in a browser', () => {
  test('a second visit without a network shows what was read, and what every listing needs; a rollback is noticed after a restart', async () => {
    const first = await openBrowser(profile);
    let shown: Visit;
    let one = '';
    try {
      const page = await openPage(first);
      shown = await visit(page, [LISTING]);
      assert.equal(shown.state?.trust, 'verified');
      one = `/v1/procedures/${(JSON.parse(shown.answers[0]!.text) as { items: { code: string }[] }).items[0]!.code}`;
      shown = await visit(page, [LISTING, one]);
      // The first listing, a page, and while idle the columns, fields and offices.
      await untilKept(page, 5);
    } finally {
      await first.close();
    }
    const second = await openBrowser(profile);
    try {
      site.isUp = false;
      const offline = await visit(await openPage(second), [
        LISTING,
        one,
        '/v1/agencies?limit=3',
        '/v1/changes?limit=500',
      ]);
      assert.deepEqual(
        offline.answers.slice(0, 2).map(({ text }) => text),
        shown.answers.map(({ text }) => text),
      );
      assert.deepEqual(
        offline.answers.map(({ status }) => status),
        [200, 200, 200, 0],
      );
      assert.equal(offline.answers[0]!.from, 'copy');
      assert.equal(offline.answers[0]!.asOf, '2026-11-23');
      assert.deepEqual(
        [offline.state?.trust, offline.state?.from, offline.state?.why],
        ['verified', 'copy', 'unreachable'],
      );
      site.isUp = true;
      site.files = then.files;
      const rolledBack = await visit(await openPage(second), [LISTING]);
      assert.equal(rolledBack.answers[0]!.text, shown.answers[0]!.text);
      assert.deepEqual(
        [rolledBack.state?.trust, rolledBack.state?.from, rolledBack.state?.why],
        ['verified', 'copy', 'older'],
      );
    } finally {
      site.isUp = true;
      site.files = now.files;
      await second.close();
    }
  });

  describe('in one browser', () => {
    let browser: Browser;
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'motcua-static-'));
      browser = await openBrowser(folder);
    });
    after(async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    test('everything can be kept, and searched without a network', async () => {
      const page = await openPage(await browser.createBrowserContext());
      await visit(page, [LISTING], 'all');
      const { groups, search } = JSON.parse(new TextDecoder().decode(now.files.get('manifest.json'))) as {
        groups: { rows: unknown[] }[];
        search: object;
      };
      await untilKept(page, 4 + groups.flatMap(({ rows }) => rows).length + Object.keys(search).length);
      site.isUp = false;
      const { answers } = await visit(page, ['/v1/procedures?q=khai+sinh', '/v1/procedures?sort=code&limit=500']);
      site.isUp = true;
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200],
      );
    });

    test('tabs that are open at once end with the newer publication, whichever was last', async () => {
      const context = await browser.createBrowserContext();
      site.files = then.files;
      const older = await openPage(context);
      await visit(older, [LISTING]);
      site.files = now.files;
      const newer = await openPage(context);
      await Promise.all([visit(newer, [LISTING, '/v1/fields']), visit(newer, [LISTING, '/v1/agencies'])]);
      await untilKept(newer, 4);
      site.files = then.files;
      const { state } = await visit(older, [LISTING]);
      site.files = now.files;
      assert.deepEqual([state?.from, state?.why], ['copy', 'older']);
    });

    test('without room for a copy everything else works', async () => {
      const page = await openPage(await browser.createBrowserContext());
      const session = await page.createCDPSession();
      await session.send('Storage.overrideQuotaForOrigin', { origin: `http://localhost:${site.port()}`, quotaSize: 1 });
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      const { answers, state } = await visit(page, [LISTING, '/v1/fields', '/v1/procedures?sort=name']);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200, 200],
      );
      assert.equal(state?.trust, 'verified');
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(complaints, []);
    });

    test('where storage is closed everything else works', async () => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(`Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('closed', 'SecurityError');
        },
      })`);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`http://localhost:${site.port()}/`);
      const { answers, state } = await visit(page, [LISTING]);
      assert.equal(answers[0]!.status, 200);
      assert.equal(state?.trust, 'verified');
      assert.deepEqual(complaints, []);
    });

    test('without a secure context it is shown as unverified, and kept apart', async () => {
      const page = await openPage(await browser.createBrowserContext(), PLAIN_HOST);
      assert.equal(await page.evaluate(() => isSecureContext), false);
      const { answers, state } = await visit(page, [LISTING]);
      assert.equal(answers[0]!.status, 200);
      assert.equal(state?.trust, 'unverified');
      await untilKept(page, 1);
      site.isUp = false;
      const offline = await visit(page, [LISTING]);
      site.isUp = true;
      assert.deepEqual([offline.state?.trust, offline.state?.from], ['unverified', 'copy']);
      assert.equal(offline.answers[0]!.text, answers[0]!.text);
    });
  });
});
