import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type FindingKind, FindingSummary, isCorpusLine, readCorpus } from '@motcua/connectors';
import { isInForce, type Procedure, ProcedureSchema } from '@motcua/contract';

const data = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const skip = existsSync(`${data}procedures.jsonl`) ? false : 'the corpus (../shared/data/procedures.jsonl) is not here';

const lines = () => createInterface({ input: createReadStream(`${data}procedures.jsonl`), crlfDelay: Infinity });

/** Lists of codes in edge_cases.json and the finding that must catch them. */
const EDGE_CASES: Record<string, FindingKind> = {
  nameNotNFC: 'not-nfc',
  nameAllCaps: 'name-all-capitals',
  nameLongerThan300: 'name-very-long',
  nameTrailingDotOrSpace: 'name-trailing-mark',
  privateUseBullets: 'private-use-bullets',
  zeroWidth: 'invisible-characters',
  nbsp: 'unusual-spaces',
  cyrillicLookalikes: 'cyrillic-lookalikes',
  latinEthForDStroke: 'eth-for-d-stroke',
  feeFreeButNoteNamesAmount: 'fee-free-but-noted',
  feeAmountClearlyTooSmall: 'fee-too-small',
  feeForeignCurrency: 'fee-foreign-currency',
  timeLimitWithoutUnit: 'time-no-unit',
  timeLimitFraction: 'time-fraction',
  timeLimitMissing: 'time-missing',
  zeroOriginalsZeroCopies: 'zero-copies',
  moreThan60Documents: 'documents-many',
  noDocuments: 'documents-missing',
  noLegalBasis: 'legal-basis-missing',
  noResult: 'results-missing',
};

function strings(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) strings(part, found);
  return found;
}

test('the whole corpus: every record read, valid, clean, every known defect caught', { skip }, async (t) => {
  const kinds = new Map<string, Set<FindingKind>>();
  const sharedNames = new Map<string, string>();
  const summary = new FindingSummary();
  const details: Record<string, number> = {};
  for await (const { line, code, raw, procedure, findings } of readCorpus(lines(), { today: '2026-11-23' })) {
    assert.equal(kinds.has(code), false, `${code} twice`);
    kinds.set(code, new Set(findings.map((finding) => finding.kind)));
    for (const finding of findings) if (finding.kind === 'shared-name') sharedNames.set(code, finding.raw);
    summary.add(code, findings);
    details[procedure.detail] = (details[procedure.detail] ?? 0) + 1;

    const parsed = ProcedureSchema.safeParse(procedure);
    assert.ok(parsed.success, `line ${line}, ${code}: ${JSON.stringify(parsed.error?.issues[0])}`);
    for (const text of strings(procedure)) {
      assert.equal(text, text.normalize('NFC'), code);
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\p{Co}\p{Cs}\u00a0]/u, code);
    }
    assert.equal(new Set(procedure.cases.map((one) => one.id)).size, procedure.cases.length, code);
    checkStatedValues(procedure);
    nothingLost(JSON.parse(raw) as Source, procedure);
  }
  assert.equal(kinds.size, 5813);
  assert.deepEqual(details, { full: 4060, partial: 96, catalogue: 1657 });

  const edges = JSON.parse(readFileSync(`${data}edge_cases.json`, 'utf8')) as Record<string, string[]> & {
    sameNameDifferentCode: Record<string, string[]>;
    anyTextNotNFC_count: number;
  };
  for (const [list, kind] of Object.entries(EDGE_CASES)) {
    const codes = edges[list] ?? [];
    const caught = codes.filter((code) => kinds.get(code)?.has(kind)).length / codes.length;
    t.diagnostic(`${list} (${codes.length}): ${(caught * 100).toFixed(1)} % caught as ${kind}`);
    assert.ok(caught >= 0.95, list);
  }
  const groups = Object.values(edges.sameNameDifferentCode);
  const grouped = groups.filter(
    (codes) => codes.filter((code) => sharedNames.has(code)).length === codes.length - 1,
  ).length;
  t.diagnostic(`sameNameDifferentCode (${groups.length} groups): ${((grouped / groups.length) * 100).toFixed(1)} %`);
  assert.ok(grouped / groups.length >= 0.95);
  const notNfc = summary.counts().find((count) => count.kind === 'not-nfc');
  assert.equal(notNfc?.records, edges.anyTextNotNFC_count);
});

/** What is confirmed may drive a deadline or be paid: it must be whole. */
function checkStatedValues(procedure: Procedure): void {
  for (const { timeLimits, fees } of procedure.cases) {
    for (const limit of timeLimits) {
      assert.equal(limit.doubt === undefined, limit.confirmed, procedure.code);
      if (limit.confirmed)
        assert.ok(limit.amount !== null && limit.unit !== 'unspecified' && limit.raw, procedure.code);
    }
    for (const fee of fees) {
      assert.equal(fee.doubt === undefined, fee.confirmed, procedure.code);
      if (!fee.confirmed) continue;
      assert.ok(fee.kind === 'free' || (fee.amount !== null && fee.amount > 0), procedure.code);
      assert.ok(isInForce(fee, '2026-11-23'), procedure.code);
    }
  }
}

interface Source {
  steps: string[];
  documents: { name: string }[];
  executionMethods: { timeLimit: string | null; fee: string | null }[];
  legalBasis: object[];
  results: object[];
}

/** No row of a table disappears: papers, steps, legal texts, results, times and fees are as many as in the source, or joined. */
function nothingLost(source: Source, procedure: Procedure): void {
  const { code } = procedure;
  assert.equal(procedure.steps.length, source.steps.length, code);
  assert.equal(procedure.legalBasis.length, source.legalBasis.length, code);
  assert.equal(procedure.results.length, source.results.length, code);
  const named = source.documents.filter((paper) => /[\p{L}\d]/u.test(paper.name)).length;
  assert.equal(
    procedure.cases.reduce((sum, one) => sum + one.documents.length, 0),
    named,
    code,
  );
  const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\d]/gu, '');
  const kept = new Set(strings(procedure.cases).map(letters));
  const all = [...kept].join('\n');
  for (const { timeLimit, fee } of source.executionMethods) {
    if (timeLimit) assert.ok(kept.has(letters(timeLimit)), `${code}: ${timeLimit}`);
    if (fee)
      for (const part of fee.split(/(?=Phí :|Lệ phí :)/))
        assert.ok(all.includes(letters(part).slice(0, 40)), `${code}: ${fee}`);
  }
}

test('the corpus is told by its first line, and reading it again gives the same', { skip }, async () => {
  const first: string[] = [];
  for await (const line of lines()) if (first.push(line) === 300) break;
  assert.equal(isCorpusLine(first[0] ?? ''), true);
  const read = async () => {
    const entries = [];
    for await (const entry of readCorpus(first, { today: '2026-11-23' })) entries.push(entry);
    return entries;
  };
  assert.deepEqual(await read(), await read());
});
