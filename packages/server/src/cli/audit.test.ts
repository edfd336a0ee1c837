import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Procedure } from '@motcua/contract';
import type { AuditReport, OverlayFile } from '@motcua/contract/files';
import { HtmlValidate } from 'html-validate';
import { createApp } from '../api/app.js';
import { readCatalogue } from '../catalogue/live-catalogue.js';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { publishOverlay } from '../overlays/publish-overlay.js';
import { type Files, published, storeOf } from '../publish/published.fixture.js';
import { newSigningKey, readSigningKey } from '../publish/signing-key.js';
import { Refusal } from '../refusal.js';
import type { Store } from '../store/store.js';
import { auditCommand } from './audit.js';
import { run } from './command.fixture.js';
import { UsageError } from './commands.js';

const OFFICE = 'an-xuyen';
const NAMES = { '1.000101': 'Đăng ký khai sinh', '1.000102': 'Đăng ký kết hôn', '1.000103': 'Đăng ký khai tử' };
const ELSEWHERE = '1.000103';
const ALL = Object.keys(NAMES);

function listed(): Procedure[] {
  return Object.entries(NAMES).map(([code, name]) =>
    procedure(code, {
      name,
      steps: [{ text: 'Người nộp mang giấy tờ đến quầy rồi nhận giấy hẹn trả.' }],
      version: { decision: { number: '12/QĐ-UBND', date: '2025-01-02' }, validFrom: '2025-01-03' },
    }),
  );
}

/** What the commune states of its own: one of the three is not done there. */
const OVERLAY: OverlayFile = {
  format: 'motcua-overlay',
  formatVersion: 1,
  id: 'phuong-an-xuyen',
  kind: 'commune',
  agency: OFFICE,
  number: 1,
  validFrom: '2026-01-01',
  procedures: [{ code: ELSEWHERE, set: { handledElsewhere: { name: 'Công an phường' } }, was: {} }],
};

interface Site {
  codes?: readonly string[];
  fee?: string;
  feedback?: string;
}

/** A page that posts these as somebody would type them. */
function siteOf({
  codes = ALL,
  fee = 'Miễn phí',
  feedback = '<a href="/gop-y">Gửi phản ánh, kiến nghị</a>',
}: Site): string {
  const rows = codes.map(
    (code) => `<tr><td>${code}<td>${(NAMES as Record<string, string>)[code]}<td>03 ngày làm việc<td>${fee}<td>12/QĐ-UBND
      <td>Người nộp mang giấy tờ đến quầy rồi nhận giấy hẹn trả.<br>Trực tiếp<br>Tờ khai<br>Công dân<br>UBND phường`,
  );
  return `<!doctype html><meta charset=utf-8><h1>Danh mục</h1><table>${rows.join('')}</table>${feedback}`;
}

interface Place {
  url: string;
  folder: string;
  store: Store;
  key: string;
}

/** Pages, an API and a signed folder of one catalogue on this machine. */
async function place(
  context: TestContext,
  pages: Record<string, string>,
  overlays: OverlayFile[] = [],
): Promise<Place> {
  const store = await storeOf(context, catalogue(listed()));
  for (const overlay of overlays)
    await publishOverlay(store, join(await files(context, { 'overlay.json': overlay }), 'overlay.json'));
  const key = readSigningKey(newSigningKey())!;
  const folder: Files = await published(store, { key });
  const app = createApp(await readCatalogue(store));
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages[path.slice(1)];
    const file = folder.get(path.replace('/cong-bo/', '').replace(/\?.*$/, ''));
    if (page !== undefined) response.setHeader('content-type', 'text/html').end(page);
    else if (path.startsWith('/cong-bo/') && file !== undefined) response.end(file);
    else if (!path.startsWith('/v1/')) response.writeHead(404).end();
    else
      void Promise.resolve(app.request(path)).then(async (answer) => {
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
      });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, folder: await files(context, {}), store, key: key.public };
}

/** Runs the command in this process; what it printed is in the report as well. */
async function audit(context: TestContext, { folder }: Place, args: readonly string[]) {
  const json = join(folder, 'audit.json');
  const before = process.exitCode;
  context.after(() => {
    process.exitCode = before;
  });
  await auditCommand.run([...args, '--day', '2026-11-20', '--json', json]);
  const status = process.exitCode;
  process.exitCode = before;
  const report = JSON.parse(await readFile(json, 'utf8')) as AuditReport;
  return {
    status,
    report,
    kinds: report.sites.map(({ findings }) => findings.map(({ kind, code }) => [kind, code])),
  };
}

test('the API and a signed folder are the same measure: good, faulty and unreadable sites by their exit status', async (context) => {
  const pages = { tot: siteOf({}), thieu: siteOf({ codes: ALL.slice(1) }), 'dang-nhap': '<input type=password>' };
  const here = await place(context, pages);
  for (const reference of [
    ['--api', `${here.url}/`],
    ['--source', `${here.url}/cong-bo/manifest.json`, '--source-key', here.key],
  ]) {
    const of = (...names: string[]) =>
      audit(context, here, [...names.map((name) => `${here.url}/${name}`), '--agency', OFFICE, ...reference]);
    const good = await of('tot');
    assert.deepEqual([good.status, good.kinds, good.report.sites[0]?.score], [0, [[]], 100]);
    const faulty = await of('tot', 'thieu');
    assert.deepEqual([faulty.status, faulty.kinds], [1, [[], [['missing', ALL[0]]]]]);
    assert.deepEqual(faulty.report.sites.map(({ score, state }) => [score, state]), [[100, 'good'], [66, 'partial']]); // prettier-ignore
    const unread = await of('thieu', 'dang-nhap');
    assert.deepEqual([unread.status, unread.kinds[1]], [3, [['unreadable', undefined]]]);
  }
});

test('"not handled here" is not missing, by the API and by the folder; before it was stated it is', async (context) => {
  const here = await place(context, { trang: siteOf({ codes: ALL.filter((code) => code !== ELSEWHERE) }) }, [OVERLAY]);
  for (const reference of [
    ['--api', here.url],
    ['--source', `${here.url}/cong-bo/manifest.json`, '--source-key', here.key],
  ]) {
    const { status, report } = await audit(context, here, [`${here.url}/trang`, '--agency', OFFICE, ...reference]);
    assert.deepEqual([status, report.sites[0]?.required, report.sites[0]?.findings], [0, 2, []], reference[0]);
    const json = join(here.folder, 'before.json');
    await auditCommand.run([
      `${here.url}/trang`,
      '--agency',
      OFFICE,
      ...reference,
      '--day',
      '2025-12-31',
      '--json',
      json,
    ]);
    process.exitCode = 0;
    const before = JSON.parse(await readFile(json, 'utf8')) as AuditReport;
    assert.deepEqual(before.sites[0]?.findings.map(({ kind, code }) => [kind, code]), [['missing', ELSEWHERE]]); // prettier-ignore
  }
});

test('--min accepts procedures that are wrong, and no site without an address for feedback', async (context) => {
  const pages = {
    thieu: siteOf({ codes: ALL.slice(1) }),
    'khong-gop-y': siteOf({ codes: ALL.slice(1), feedback: '' }),
  };
  const here = await place(context, pages);
  const with60 = (name: string, min: string) =>
    audit(context, here, [`${here.url}/${name}`, '--agency', OFFICE, '--api', here.url, '--min', min]);
  assert.equal((await with60('thieu', '66')).status, 0);
  assert.equal((await with60('thieu', '67')).status, 1);
  assert.equal((await with60('khong-gop-y', '60')).status, 1);
});

test('--sites names addresses with their offices; --html is a valid page in which hostile text is text', async (context) => {
  const hostile = '</td></table><script>alert(1)</script><img src=x onerror=alert(2)>"\'&';
  const escaped = hostile.replace(/[<&]/g, (letter) => (letter === '<' ? '&lt;' : '&amp;'));
  const name = 'Tên <b onclick=x>';
  const pages = {
    'phi-sai': siteOf({ fee: `99.000 đồng ${escaped}` }).replace('Đăng ký khai tử', name.replace('<', '&lt;')),
  };
  const here = await place(context, pages);
  const html = join(here.folder, 'audit.html');
  const list = await files(context, { 'sites.json': [{ url: `${here.url}/phi-sai`, agency: OFFICE }] });
  const { status, report } = await audit(context, here, [
    '--sites',
    join(list, 'sites.json'),
    '--api',
    here.url,
    '--html',
    html,
  ]);
  assert.equal(status, 1);
  assert.ok(report.sites[0]?.findings.some(({ kind, posted }) => kind === 'wrong-fee' && posted?.includes('<script>')));
  const page = await readFile(html, 'utf8');
  assert.ok(page.includes('&lt;script&gt;alert(1)') && page.includes('Tên &lt;b onclick=x&gt;'));
  assert.doesNotMatch(page, /<script|<img|<b onclick/);
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document'],
    // Roles of tables are written out, because a browser forgets them where a row is shown as a card.
    rules: { 'no-redundant-role': 'off' },
  }).validateString(page);
  assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)), []); // prettier-ignore
});

test('a folder that is signed with another key, or an API that is gone, is no measure', async (context) => {
  const here = await place(context, { tot: siteOf({}) });
  const other = readSigningKey(newSigningKey())!.public;
  const site = [`${here.url}/tot`, '--agency', OFFICE];
  const source = ['--source', `${here.url}/cong-bo/manifest.json`, '--source-key'];
  const before = process.exitCode;
  for (const reference of [
    [...source, other],
    ['--api', `${here.url}/khac`],
  ]) {
    const html = join(here.folder, 'none.html');
    await auditCommand.run([...site, ...reference, '--html', html]);
    assert.equal(process.exitCode, 3);
    process.exitCode = before;
    await assert.rejects(readFile(html), { code: 'ENOENT' });
  }
  await assert.rejects(auditCommand.run([`${here.url}/tot`, '--agency', 'khong-co', '--api', here.url]), Refusal);
  assert.equal((await audit(context, here, [...site, ...source, `${other} ${here.key}`])).status, 0);
});

test('a command line that cannot be understood is told, and nothing is asked', async (context) => {
  const list = await files(context, { 'sites.json': [{ url: 'https://xa.example/' }], 'broken.json': '[' });
  const site = ['https://xa.example/', '--agency', OFFICE];
  for (const args of [
    [],
    ['https://xa.example/'],
    ['--agency', OFFICE],
    ['khong-co.html', '--agency', OFFICE],
    [...site, '--agency', 'hai', '--agency', 'ba'],
    [...site, '--sites', join(list, 'sites.json')],
    ['--sites', join(list, 'sites.json')],
    ['--sites', join(list, 'broken.json')],
    [...site, '--min', '101'],
    [...site, '--pages', '0'],
    [...site, '--day', '20/11/2026'],
    [...site, '--api', 'ftp://xa.example/'],
    [...site, '--api', 'https://a.example', '--data', 'x'],
    [...site, '--source', 'https://a.example/manifest.json'],
    [...site, '--khac'],
  ]) {
    await assert.rejects(auditCommand.run(args), UsageError, args.join(' '));
  }
  const told = await run(context, ['audit', 'https://xa.example/']);
  assert.deepEqual([told.status, told.out], [2, '']);
  assert.match(told.err, /name an address and the office/);
});
