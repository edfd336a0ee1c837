import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '@motcua/connectors';
import { slug } from '@motcua/search';
import { checkDecision } from './check-decision.js';
import { publication } from './publications.fixture.js';
import { type Standing, standingOf } from './standing.js';

const corpus = fileURLToPath(new URL('../../../../../shared/data/procedures.jsonl', import.meta.url));
const skip = existsSync(corpus) ? false : 'the corpus (../shared/data/procedures.jsonl) is not here';

/** `npm run torture -- decisions` looks at every procedure, other runs at one in ten. */
const STEP = process.env['MOTCUA_DECISIONS'] === '1' ? 1 : 10;

/**
 * Most procedures of 4,060 that are there in full of which a rule may speak. Of `contradicts-steps` every second one was read, of
 * `duplicate-document` some twenty: what is said is so in the source. More than this would be false alarms that a change of a rule brought.
 */
const MOST: Readonly<Record<string, number>> = {
  'part-missing': 170,
  'part-empty': 2_430,
  'unit-missing': 252,
  'contradicts-steps': 50,
  'fee-expired': 2,
  unconfirmed: 2_650,
  'duplicate-document': 178,
};

async function* someLines(): AsyncGenerator<string> {
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(corpus), crlfDelay: Infinity }))
    if (at++ % STEP === 0) yield line;
}

test('over the corpus: what is told of procedures that are in force is so, and no rule fails', { skip }, async (t) => {
  const counts: Record<string, { all: number; full: number; findings: number }> = {};
  let read = 0;
  let clean = 0;
  for await (const { procedure: found } of readCorpus(someLines(), { today: '2026-11-23', fieldId: slug })) {
    const { version: _, ...procedure } = found;
    const standings = new Map<string, Standing>([[found.code, standingOf([], '2026-12-01')]]);
    const known = { fields: new Set([procedure.field.id]), agencies: new Set<string>() };
    const file = publication([{ change: 'new', procedure }], { date: '2026-11-01' });
    const findings = checkDecision(file, { today: '2026-11-23', standings, known });
    read += 1;
    if (findings.length === 0) clean += 1;
    for (const kind of new Set(findings.map((one) => one.kind))) {
      const count = (counts[kind] ??= { all: 0, full: 0, findings: 0 });
      count.all += 1;
      if (procedure.detail === 'full') count.full += 1;
      count.findings += findings.filter((one) => one.kind === kind).length;
    }
  }
  assert.equal(read, Math.ceil(5_813 / STEP));
  t.diagnostic(`nothing to look at: ${clean}`);
  for (const [kind, { all, full, findings }] of Object.entries(counts)) {
    t.diagnostic(`${kind}: ${all} procedures (${full} in full), ${findings} places`);
    assert.ok(full <= (MOST[kind] ?? 0), `${kind}: ${full}`);
  }
});
