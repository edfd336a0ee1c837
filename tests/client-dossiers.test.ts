import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { DossierNotShownError, Motcua, NotFoundError, ProblemError } from '@motcua/client';
import { openDossiers } from '@motcua/client/dossiers';
import { type DossierEvent, type Many, openOffice, type Reception } from '@motcua/client/office';
import {
  createApp,
  createLookup,
  createOffice,
  DossierBook,
  importCatalogue,
  openStore,
  openTries,
  readCatalogue,
  Secret,
} from '@motcua/server';
import pg from 'pg';

/** Dossiers from the desk to their applicants, through the client and the server of the same checkout, without a network. */

const SAMPLE = fileURLToPath(new URL('../packages/server/sample', import.meta.url));
const baseUrl = 'http://motcua.test';
const SERVER = process.env['MOTCUA_TEST_DATABASE_URL'];
const PLACES: [string, string | false, (context: TestContext) => Promise<string>][] = [
  ['SQLite', false, emptyFolder],
  ['PostgreSQL', SERVER === undefined && 'MOTCUA_TEST_DATABASE_URL is not set: PostgreSQL is not tested', emptySchema],
];

async function emptyFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function emptySchema(context: TestContext): Promise<string> {
  const name = `motcua_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: SERVER });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`create schema ${name}`);
  context.after(() => run(`drop schema ${name} cascade`));
  const place = new URL(SERVER!);
  place.searchParams.set('options', `-c search_path=${name}`);
  return place.href;
}

/** A server with the sample catalogue, and keys of three offices. */
async function desk(context: TestContext, place: string) {
  const store = await openStore(place);
  context.after(() => store.close());
  await store.prepare({ migrate: true });
  await importCatalogue(store, [SAMPLE]);
  const catalogue = await readCatalogue(store);
  const secret = Secret.of(Buffer.alloc(32, 'dossiers of tests'));
  const tries = await openTries(place);
  context.after(() => tries.close());
  const book = new DossierBook({ store, secret, catalogue: () => catalogue });
  const actions = { ...createLookup({ book, secret, tries }), ...createOffice({ book, catalogue: () => catalogue }) };
  const app = createApp(catalogue, { actions, keys: store.keys });
  const scopes = ['dossiers:write', 'dossiers:read'] as const;
  const keyOf = async (more: object) => (await store.keys.add({ label: 'Một cửa', scopes, ...more })).bearer;
  const fetch = (request: Request) => app.fetch(request);
  const officeOf = (key: string, over: (request: Request) => Response | Promise<Response> = fetch) =>
    openOffice({ baseUrl, key, fetch: over, validation: 'error' });
  return {
    app,
    fetch,
    officeOf,
    office: officeOf(await keyOf({})),
    elsewhere: officeOf(await keyOf({ agencies: ['so-xay-dung'] })),
    reader: officeOf(await keyOf({ scopes: ['dossiers:read'] })),
    client: new Motcua({ baseUrl, fetch, validation: 'error' }),
    key: keyOf,
  };
}

const CODE = 'H12.44-261019-0013';
const PHONE = '0900 000 123';

const reception = (code = CODE): Reception => ({
  code,
  procedure: '1.001193',
  agency: 'xa-nguyen-phich',
  receivedAt: '2026-10-19T08:00:00+07:00',
  channel: 'direct',
  applicant: { kind: 'citizen', name: 'Nguyễn Văn An', phone: PHONE },
  documents: [{ name: 'Tờ khai', originals: 1 }],
  due: '2026-10-22',
});

const event = (dossier: string, id: string, kind: DossierEvent['kind'] = 'processing'): DossierEvent => ({
  dossier,
  id,
  kind,
  at: '2026-10-19T09:00:00+07:00',
});

for (const [engine, skip, placeOf] of PLACES) {
  test(`${engine}: from the desk to the applicant and back`, { skip }, async (context) => {
    const { office, client, fetch } = await desk(context, await placeOf(context));
    const { outcome, receipt } = await office.dossiers.receive(reception());
    assert.equal(outcome, 'stored');
    assert.ok(receipt);
    assert.deepEqual(await office.dossiers.receive(reception()), { outcome: 'known', receipt }, 'the same again');

    const printed = ' h12.44 – 261019 – 0013 ';
    const progress = await client.dossiers.lookup({ code: printed });
    assert.deepEqual(progress, { kind: 'progress', code: CODE, completion: progress.completion });
    const typed = receipt.receiptCode.toLowerCase().replaceAll('-', ' ');
    const card = await client.dossiers.lookup({ code: printed, receiptCode: typed });
    assert.ok(card.kind === 'card');
    assert.equal(card.code, CODE);
    assert.equal(card.applicant.includes('Nguyễn'), false, 'names are masked');

    assert.deepEqual(await office.dossiers.append(event(CODE, '1')), { outcome: 'stored' });
    assert.deepEqual(await office.dossiers.append([event(CODE, '1'), event(CODE, '2', 'fee-paid')]), [
      { outcome: 'known' },
      { outcome: 'stored' },
    ]);
    const now = await openDossiers({ baseUrl, fetch }).lookup({ code: CODE, phone: '0123' });
    assert.ok(now.kind === 'card');
    assert.equal(now.status, 'processing');
    const read = await office.dossiers.read(printed);
    assert.equal(read.reception.applicant.name, 'Nguyễn Văn An');
    assert.deepEqual(read.receipt, receipt);
    assert.equal(read.card.status, 'processing');

    const paper = await office.dossiers.paper(CODE, 'receipt', { page: 'https://xa.example.gov.vn/ho-so' });
    for (const group of receipt.receiptCode.split('-')) assert.ok(paper.html.includes(group));
    await assert.rejects(office.dossiers.paper(CODE, 'apology'), (error) => {
      assert.ok(error instanceof NotFoundError && !(error instanceof DossierNotShownError));
      return error.code === 'no-such-paper';
    });
  });
  test(
    `${engine}: what is not shown is not shown alike, and says nothing of what was given`,
    { skip },
    async (context) => {
      const { office, client, elsewhere } = await desk(context, await placeOf(context));
      await office.dossiers.receive(reception());
      const wrong = [
        { code: CODE, phone: '9999' },
        { code: CODE, receiptCode: '0000-0000-0000' },
        { code: 'H12.44-261019-9999', phone: '0123' },
        { code: 'H12.44-261019-9999' },
      ];
      const told = new Set<string>();
      for (const lookup of wrong) {
        await assert.rejects(client.dossiers.lookup(lookup), (error) => {
          assert.ok(error instanceof DossierNotShownError, String(error));
          told.add(inspect([error.name, error.message, Object.entries(error), error.problem]));
          assert.doesNotMatch(inspect(error, { showHidden: true, depth: Infinity }), /H12|9999|0123|0000-/);
          return true;
        });
      }
      assert.equal(told.size, 1);
      await assert.rejects(elsewhere.dossiers.read(CODE), DossierNotShownError, 'of another office');
      await assert.rejects(office.dossiers.paper('H12.44-261019-9999', 'receipt'), DossierNotShownError);
    },
  );

  test(
    `${engine}: an answer that was lost costs nothing: no event, no second receipt, no proof`,
    { skip },
    async (context) => {
      const { app, fetch, officeOf, key } = await desk(context, await placeOf(context));
      const lost = new Set<string>();
      /** The server does what it is asked, and its first answer to each address never comes. */
      const losing = async (request: Request) => {
        const answer = await app.fetch(request);
        if (lost.has(request.url)) return answer;
        lost.add(request.url);
        throw new TypeError('the connection broke');
      };
      const office = officeOf(await key({}), losing);
      const received = await office.dossiers.receive(reception());
      assert.equal(received.outcome, 'known', 'it had been stored by the try whose answer was lost');
      const appended = await office.dossiers.append([event(CODE, '1'), event(CODE, '2')]);
      assert.deepEqual(
        appended.map(({ outcome }) => outcome),
        ['known', 'known'],
      );
      const client = new Motcua({ baseUrl, fetch: losing, validation: 'error' });
      const answer = await client.dossiers.lookup(
        { code: CODE, receiptCode: received.receipt!.receiptCode },
        { timeout: 120_000 },
      );
      assert.equal(answer.kind, 'card');
      assert.equal(lost.size, 4);
      assert.deepEqual(await officeOf(await key({}), fetch).dossiers.receive(reception()), received);
    },
  );

  test(
    `${engine}: thousands of events as a stream, some refused, with results in their order`,
    { skip },
    async (context) => {
      const { office } = await desk(context, await placeOf(context));
      const codes = Array.from({ length: 450 }, (_, index) => `H12.44-261019-${String(index).padStart(4, '0')}`);
      const unknown = (index: number) => index % 100 === 7;
      const given = codes.map((code, index) => ({
        ...reception(code),
        ...(unknown(index) ? { agency: 'nowhere' } : {}),
      }));
      const received = await office.dossiers.receive(given);
      for (const [index, { outcome, receipt, problem }] of received.entries()) {
        assert.deepEqual(
          [outcome, receipt?.code, problem?.code],
          unknown(index) ? ['refused', undefined, 'unknown-agency'] : ['stored', codes[index], undefined],
        );
      }
      async function* events() {
        for (const id of ['1', '2', '3']) for (const code of codes) yield event(code, id);
        await Promise.resolve();
      }
      const stream: Many<DossierEvent> = events();
      const appended = await office.dossiers.append(stream);
      assert.equal(appended.length, 1_350);
      assert.ok(
        appended.every(({ outcome }) => outcome === 'stored'),
        'also before their receptions',
      );
    },
  );

  test(`${engine}: a key does what it is for, and stands in no refusal`, { skip }, async (context) => {
    const { officeOf, office, reader, elsewhere } = await desk(context, await placeOf(context));
    const nobody = officeOf('mck_0123456789ab_' + 'A'.repeat(43));
    const refusals: [() => Promise<unknown>, number, string][] = [
      [() => nobody.dossiers.read(CODE), 401, 'key-needed'],
      [() => nobody.dossiers.receive(reception()), 401, 'key-needed'],
      [() => reader.dossiers.receive(reception()), 403, 'not-allowed'],
      [() => reader.dossiers.append(event(CODE, '1')), 403, 'not-allowed'],
    ];
    for (const [call, status, code] of refusals) {
      await assert.rejects(call(), (error) => {
        assert.ok(error instanceof ProblemError, String(error));
        assert.deepEqual([error.status, error.code], [status, code]);
        assert.doesNotMatch(inspect(error, { showHidden: true, depth: Infinity }), /mck_|H12|Nguyễn/);
        return true;
      });
    }
    const { outcome, problem } = await elsewhere.dossiers.receive(reception());
    assert.deepEqual([outcome, problem?.code], ['refused', 'not-yours']);
    await office.dossiers.receive(reception());
    assert.equal((await reader.dossiers.read(CODE)).receipt.code, CODE);
  });
}

test('a server without dossiers says so', async () => {
  const app = createApp({ current: undefined });
  const client = new Motcua({ baseUrl, fetch: app.fetch, retries: 0 });
  await assert.rejects(client.dossiers.lookup({ code: CODE }), (error) => {
    assert.ok(error instanceof ProblemError && !(error instanceof DossierNotShownError));
    return error.code === 'not-offered';
  });
});
