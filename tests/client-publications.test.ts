import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Motcua } from '@motcua/client';
import { openOffice, ProblemError, type PublicationFile, type PublicationFinding } from '@motcua/client/office';
import {
  createApp,
  createOffice,
  createPublications,
  DossierBook,
  importCatalogue,
  LiveCatalogue,
  openStore,
  Secret,
} from '@motcua/server';

/** An office publishes with the client, and a dossier keeps what applied when it was received. */

const SAMPLE = fileURLToPath(new URL('../packages/server/sample', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../examples/publishing/decision.json', import.meta.url));
const CODE = '1.004837';
/** The fourth day after the example's decision takes effect. */
const NOW = Date.parse('2026-12-04T05:00:00Z');

test('an office publishes; dossiers received before and after name the version that applied to each', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-'));
  const store = await openStore(folder);
  context.after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  await store.prepare();
  await importCatalogue(store, [SAMPLE]);
  const live = new LiveCatalogue(store);
  await live.refresh();
  const catalogue = () => live.current!;
  const now = () => NOW;
  const secret = Secret.of(Buffer.alloc(32, 7));
  const book = new DossierBook({ store, secret, catalogue, now });
  const app = createApp(live, {
    now,
    actions: { ...createOffice({ book, catalogue }), ...createPublications({ store, live, now }) },
    keys: store.keys,
  });
  const { bearer: key } = await store.keys.add({
    label: 'Văn phòng',
    scopes: ['publications:write', 'dossiers:write', 'dossiers:read'],
  });
  const baseUrl = 'http://motcua.test';
  const fetch = app.fetch as typeof globalThis.fetch;
  const office = openOffice({ baseUrl, fetch, key, retries: 0, validation: 'error' });
  const client = new Motcua({ baseUrl, fetch, retries: 0, validation: 'error' });
  const file = JSON.parse(await readFile(EXAMPLE, 'utf8')) as PublicationFile;

  const broken: PublicationFile = { ...file, items: [...file.items, { change: 'abolished', code: '1.999999' }] };
  await assert.rejects(office.publications.publish(broken), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.deepEqual([error.status, error.code], [422, 'publication-refused']);
    const { findings } = error.problem as unknown as { findings: PublicationFinding[] };
    assert.deepEqual(
      findings.map(({ kind, code }) => [kind, code]),
      [['not-in-force', '1.999999']],
    );
    return true;
  });
  assert.deepEqual((await office.publications.check(file)).findings, []);
  const { published, versions } = await office.publications.publish(file);
  assert.equal(published, true);
  assert.deepEqual(versions.find(({ code }) => code === CODE)?.number, 3);

  const agency = [...catalogue().agencies.values()].find(
    ({ level, validTo }) => level === 'commune' && validTo === undefined,
  )!.id;
  const limitOf = async (code: string, receivedAt: string) => {
    const applicant = { kind: 'citizen', name: 'Nguyễn Văn Mẫu', phone: '0900 000 123' };
    const { outcome, problem } = await office.dossiers.receive({
      code,
      procedure: CODE,
      agency,
      receivedAt,
      channel: 'direct',
      applicant,
    });
    assert.equal(outcome, 'stored', problem?.detail);
    const { card, receipt } = await office.dossiers.read(code);
    assert.deepEqual(card.procedure, receipt.procedure);
    const applied = await client.procedures.version(card.procedure.code, card.procedure.version!);
    assert.equal(applied.name, card.procedure.name);
    return [applied.version.number, applied.cases[0]?.timeLimits[0]?.amount, card.due?.first];
  };
  assert.deepEqual(await limitOf('H12.44-261130-0001', '2026-11-30T08:30:00+07:00'), [2, 3, '2026-12-03']);
  assert.deepEqual(await limitOf('H12.44-261201-0001', '2026-12-01T08:30:00+07:00'), [3, 2, '2026-12-03']);
});
