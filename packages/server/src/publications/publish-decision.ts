import { dayInVietnam } from '@motcua/calendar';
import type { Decision, IsoDate, Procedure, PublicationFinding, PublicationReport, Version } from '@motcua/contract';
import type { PublicationFile, PublicationItem } from '@motcua/contract/files';
import { canonicalJson, hashOf } from '../import/canonical.js';
import { CatalogueWriter } from '../import/write-catalogue.js';
import type { Store } from '../store/store.js';
import type { StoreWriter } from '../store/store-writer.js';
import { checkDecision } from './check-decision.js';
import { hashOfPublication, nameOfDecision } from './decision-identity.js';
import type { ReadPublication } from './read-publication.js';
import { codesOf, nextNumber, type Standing, standingOf } from './standing.js';

/** Format of the runs that publish. */
const FORMAT = 'decision';
/** No source numbers what a decision publishes: above every number of a source, so that no import is taken for its correction. */
const DECLARED = 1_000_000;

/** How a decision is published. */
export interface PublishOptions {
  /** True to be told every finding and publish nothing. */
  check?: boolean;
  /** Kinds of warnings that a person has looked at. */
  confirmed?: readonly string[];
  /** True where a person has looked at every warning. */
  confirmsAll?: boolean;
  /** Findings of whoever looked at what is not in the file: links, the signed text. */
  found?: readonly PublicationFinding[];
  /** Milliseconds since 1970; the present unless told. */
  now?: number;
}

/** The report, and the revision of the catalogue when it was published. */
export interface Published {
  report: PublicationReport;
  revision?: string;
}

/** What a run that publishes remembers to know its decision again. */
interface RunOfDecision {
  decision: string;
  hash: string;
  versions: PublicationReport['versions'];
}

/** A version that is to be written. */
interface NextVersion {
  procedure: Procedure;
  /** Position of the item that asks for it. */
  item: number;
}

/**
 * Publishes a decision into the store: each procedure gets the next version, from the day on which the decision takes effect, and no
 * version is changed. All of it is kept, or, when anything speaks against it, nothing.
 *
 * The same decision again changes nothing; the report says so with `already-published`.
 *
 * @example
 * const { report } = await publishDecision(store, readPublication(await readDocument('1242-qd-ubnd.json')));
 * if (!report.published) for (const { message } of report.findings) console.log(message);
 */
export function publishDecision(store: Store, read: ReadPublication, options: PublishOptions = {}): Promise<Published> {
  const now = options.now ?? Date.now();
  return store.write(async (writer) => {
    const { decision } = read.file;
    const before = await runOf(writer, read.file);
    if (before !== undefined) return { report: { decision, published: false, ...before } };
    const standings = await standingsOf(writer, read.file);
    const into = await CatalogueWriter.begin(writer);
    const known = { fields: into.known('field'), agencies: into.known('agency') };
    const findings = [
      ...checkDecision(read.file, { today: dayInVietnam(now), standings, known }),
      ...(options.found ?? []),
    ];
    const next = nextVersions(read.file, standings);
    const versions = next.map(({ procedure: { code, version } }) => told(code, version));
    if (options.check || isStopped(findings, options))
      return { report: { decision, published: false, versions, findings } };
    await writer.addImport({
      at: new Date(now).toISOString(),
      files: JSON.stringify([...new Set(read.items.map(({ source }) => source.replace(/:\d+$/, '')))]),
      format: FORMAT,
    });
    for (const { procedure, item } of next) {
      const { raw = '', source = '' } = read.items[item] ?? {};
      const declared = DECLARED + procedure.version.number;
      await into.addVersion({ procedure, raw, source, declared, hash: hashOf(canonicalJson(procedure)) }, true);
    }
    const { revision } = await into.finish({});
    const report: PublicationReport = { decision, published: true, versions, findings };
    const run: RunOfDecision = { decision: nameOfDecision(decision), hash: hashOfPublication(read.file), versions };
    await writer.finishImport({ counts: JSON.stringify(run), report: JSON.stringify({ ...report, text: read.text }) });
    return { report, revision };
  });
}

/** True where findings keep a decision from being published. */
function isStopped(
  findings: readonly PublicationFinding[],
  { confirmed = [], confirmsAll = false }: PublishOptions,
): boolean {
  return findings.some(
    ({ severity, kind }) =>
      severity === 'error' || (severity === 'warning' && !confirmsAll && !confirmed.includes(kind)),
  );
}

/** What is said of a decision that was published before; undefined when it was not. */
async function runOf(
  writer: StoreWriter,
  file: PublicationFile,
): Promise<Pick<PublicationReport, 'versions' | 'findings'> | undefined> {
  const name = nameOfDecision(file.decision);
  for (const { counts, at } of await writer.runsOf(FORMAT)) {
    const run = JSON.parse(counts) as RunOfDecision;
    if (run.decision !== name) continue;
    const day = dayInVietnam(Date.parse(at));
    const isSame = run.hash === hashOfPublication(file);
    const finding: PublicationFinding = isSame
      ? {
          severity: 'note',
          kind: 'already-published',
          path: 'decision',
          message: `Quyết định ${file.decision.number} đã được công bố ngày ${day}. Không có gì thay đổi.`,
        }
      : {
          severity: 'error',
          kind: 'decision-differs',
          path: 'decision/number',
          message: `Quyết định ${file.decision.number} đã được công bố ngày ${day} với nội dung khác. Bản đã công bố không sửa được: dùng quyết định đính chính có số khác.`,
        };
    return { versions: isSame ? run.versions : [], findings: [finding] };
  }
  return undefined;
}

async function standingsOf(writer: StoreWriter, { decision, items }: PublicationFile): Promise<Map<string, Standing>> {
  // Without the day nothing is published; what is told meanwhile is of the end of time.
  const day = decision.effectiveFrom ?? '9999-12-31';
  const codes = items.flatMap(codesOf);
  const stored = await writer.versionsOf(codes);
  return new Map(codes.map((code) => [code, standingOf(stored.get(code) ?? [], day)]));
}

function nextVersions({ decision, items }: PublicationFile, standings: ReadonlyMap<string, Standing>): NextVersion[] {
  return items.flatMap((item, at): NextVersion[] => {
    const made = (procedure: Procedure | undefined): NextVersion[] =>
      procedure === undefined ? [] : [{ procedure, item: at }];
    if (item.change === 'abolished')
      return made(ended(standings.get(item.code), decision, item.note === undefined ? {} : { note: item.note }));
    const { procedure, change } = item;
    const { code, name } = procedure;
    const standing = standings.get(code) ?? { versions: [] };
    const version = versionOf(standing, change, decision);
    const whole: Procedure = { ...procedure, version };
    if (change !== 'replaced') return made(whole);
    const note = `Được thay thế bằng thủ tục ${code} (${name}).`;
    return [
      ...made(whole),
      ...item.replaces.flatMap((old) => made(ended(standings.get(old), decision, { note, related: code }))),
    ];
  });
}

/** The version that ends a procedure keeps the content of the last one, so that a reader sees what it was. */
function ended(
  standing: Standing | undefined,
  decision: Decision,
  { note, related }: { note?: string; related?: string },
): Procedure | undefined {
  if (standing?.before === undefined) return undefined;
  const { procedure } = standing.before;
  const version: Version = {
    ...versionOf(standing, 'abolished', decision),
    ...(note === undefined ? {} : { note }),
  };
  if (related === undefined) return { ...procedure, version };
  return { ...procedure, version, related: [...new Set([...(procedure.related ?? []), related])] };
}

function versionOf(standing: Standing, change: PublicationItem['change'], decision: Decision): Version {
  const { effectiveFrom } = decision;
  return {
    number: nextNumber(standing),
    change,
    ...(effectiveFrom === undefined ? {} : { validFrom: effectiveFrom }),
    decision,
  };
}

function told(
  code: string,
  { number, change, validFrom }: Version,
): { code: string; number: number; change: string; validFrom?: IsoDate } {
  return { code, number, change, ...(validFrom === undefined ? {} : { validFrom }) };
}
