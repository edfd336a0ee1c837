import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SiteAudit } from '@motcua/contract/files';
import { auditSites, Catalogue, type CatalogueReader, createApp, storeReader } from '@motcua/server';
import { serveSites } from './loopback.js';
import { DAY, OFFICE, published } from './published.js';
import { catalogueSites, htmlSites, type PreparedSite, unreadableSites } from './sites.js';

/**
 * Sites of all ways of posting, made by chance from a seed with faults that are written down beside them, audited over the net of
 * this machine: every fault is found, nothing else is said, and the good ones are good. `MOTCUA_AUDIT_SITES` makes more of them.
 */

const SEED = Number(process.env['MOTCUA_AUDIT_SEED'] ?? 1);
const FAULTY = Number(process.env['MOTCUA_AUDIT_SITES'] ?? 60);

let reader: CatalogueReader;
let sites: PreparedSite[];
let served: Awaited<ReturnType<typeof serveSites>>;
const audits: SiteAudit[] = [];

before(async () => {
  const content = published();
  const { fields, agencies, procedures } = content;
  const versions = procedures.map((one) => ({ body: JSON.stringify(one), declared: one.version.number }));
  const catalogue = await Catalogue.read(
    { info: { revision: 'truth', dataDate: DAY }, fields, agencies, versions },
    DAY,
  );
  reader = storeReader(createApp(catalogue));
  sites = [
    ...htmlSites(content, SEED, FAULTY, Math.ceil(FAULTY / 2)),
    ...(await catalogueSites(content, SEED)),
    ...unreadableSites(),
  ];
  served = await serveSites(sites);
  for (const at of sites.keys()) {
    const report = await auditSites({
      sites: [{ url: served.urlOf(at), agency: OFFICE, fetch: served.fetchFor(at) }],
      reader,
      day: DAY,
    });
    audits.push(report.sites[0]!);
  }
});

after(async () => {
  await served.close();
});

const keyOf = ({ kind, code }: { kind: string; code?: string }) => (code === undefined ? kind : `${kind} ${code}`);

/** What was planted and not found, and what was found and not planted. */
function differences(at: number): { missed: string[]; extra: string[] } {
  const planted = new Set(sites[at]!.planted.map(keyOf));
  const found = new Map(
    audits[at]!.findings.map((one) => [keyOf(one), `${keyOf(one)}: ${one.posted ?? ''} | ${one.published ?? ''}`]),
  );
  return {
    missed: [...planted].filter((key) => !found.has(key)),
    extra: [...found].filter(([key]) => !planted.has(key)).map(([, told]) => told),
  };
}

/** What a planted fault brings with it: a site that shows nothing misses everything. */
const SHOWS_NOTHING = new Set(['script-broken', 'data-unverified']);

test('every planted fault is found, and nothing else is said', () => {
  const counts = new Map<string, { planted: number; found: number }>();
  const faults: string[] = [];
  for (const [at, { name, planted }] of sites.entries()) {
    const { missed, extra } = differences(at);
    for (const one of planted) {
      const count = counts.get(one.kind) ?? { planted: 0, found: 0 };
      counts.set(one.kind, { planted: count.planted + 1, found: count.found + (missed.includes(keyOf(one)) ? 0 : 1) });
    }
    const silent = planted.some(({ kind }) => SHOWS_NOTHING.has(kind));
    const said = silent ? extra.filter((key) => !/^(?:unreadable|missing)/.test(key)) : extra;
    if (missed.length > 0 || said.length > 0) {
      faults.push(`${name} ${served.urlOf(at).href}: missed [${missed.join(', ')}], said besides [${said.join('; ')}]`);
    }
  }
  const good = sites.filter(({ planted }) => planted.length === 0).length;
  console.log(`Sites: ${sites.length - good} with faults, ${good} good`);
  for (const [kind, { planted, found }] of [...counts].sort())
    console.log(`${kind.padEnd(20)}${String(found).padStart(4)} of ${planted}`);
  assert.deepEqual(faults, []);
});

test('good sites are good in every way of posting', () => {
  const good = sites.flatMap(({ planted }, at) => (planted.length === 0 ? [audits[at]!] : []));
  assert.ok(good.length >= 20);
  for (const { url, state, score, posted, required, findings } of good) {
    assert.deepEqual(
      { url, state, score, posted, findings },
      { url, state: 'good', score: 100, posted: required, findings: [] },
    );
  }
  assert.deepEqual([...new Set(good.flatMap(({ ways }) => ways))].sort(), ['element', 'html', 'static']);
});
