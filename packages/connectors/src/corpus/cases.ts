import type { ChannelKind, Fee, FormTemplate, IsoDate, ProcedureCase, TimeLimit } from '@motcua/contract';
import { readChannel } from './channels.js';
import { bareHeading, readDocuments, type ReadDocument } from './documents.js';
import { asksForPayment, readFees } from './fee.js';
import type { FindingList } from './findings.js';
import type { ExecutionMethod, SourceDocument } from './record.js';
import { slug } from './slug.js';
import { readLine, readText } from './text.js';
import { leadingTime, readTimeLimit, timeMentions } from './time-limit.js';

/** One row of the table of ways of filing. */
interface Row {
  channel: ChannelKind;
  limit: TimeLimit;
  fees: Fee[];
  /** The situation the description limits the row to. */
  situation?: string;
  /** The description, where it says how to file and not how long it takes. */
  note?: string;
}

/** Cases with what the rows say about each way of filing. */
export interface ReadCases {
  cases: ProcedureCase[];
  rows: { kind: ChannelKind; note?: string | undefined }[];
  forms: FormTemplate[];
}

/**
 * Time and fees come by way of filing, papers under headings. A way of filing that occurs several times is split into
 * cases by the situation its rows name ("Trường hợp cần xác minh …"); papers under a heading of the same wording go with
 * them, all others stay in the ordinary case with the heading as their condition.
 */
export function readCases(
  methods: readonly ExecutionMethod[],
  documents: readonly SourceDocument[],
  steps: string,
  today: IsoDate,
  findings: FindingList,
): ReadCases {
  const rows = readRows(methods, steps, today, findings);
  const read = readDocuments(documents, findings);
  const groups = groupRows(rows, findings);
  const ids = new Set<string>();
  const cases = [...groups].map(([situation, members], at): ProcedureCase => {
    const own = read.documents.filter(
      (one) => placeOf(one, groups) === situation || (at === 0 && placeOf(one, groups) === undefined),
    );
    return {
      id: caseId(situation, ids),
      ...(situation === '' ? {} : { name: situation }),
      timeLimits: perChannel(members.map(({ channel, limit }) => ({ channel, values: [limit] }))),
      fees: perChannel(members.map(({ channel, fees }) => ({ channel, values: fees }))),
      documents: own.map((one) => one.document),
      ...(at === 0 && read.dossierSets !== undefined ? { dossierSets: read.dossierSets } : {}),
    };
  });
  return { cases, rows: rows.map(({ channel, note }) => ({ kind: channel, note })), forms: read.forms };
}

function readRows(methods: readonly ExecutionMethod[], steps: string, today: IsoDate, findings: FindingList): Row[] {
  const mentions = timeMentions(steps);
  const stepsAskForPayment = asksForPayment(steps);
  return methods.map((method, at) => {
    const path = `executionMethods/${at}`;
    const printed = readLine(method.channel, `${path}/channel`, findings);
    const channel = readChannel(printed, `${path}/channel`, findings);
    const description = readText(method.description, `${path}/description`, findings);
    const fee = readText(method.fee, `${path}/fee`, findings);
    const value = readText(method.timeLimit, `${path}/timeLimit`, findings);
    const time = readTimeLimit(value, { steps: mentions, description, fee });
    for (const kind of time.findings) findings.add(kind, `${path}/timeLimit`, method.timeLimit);
    const fees = readFees(fee, { today, stepsAskForPayment });
    for (const one of fees) for (const kind of one.findings) findings.add(kind, `${path}/fee`, method.fee);
    const aboutTime =
      description !== undefined && (leadingTime(description) !== undefined || timeMentions(description).length > 0);
    const situation = description === undefined ? undefined : situationOf(description);
    const notes = [channel === 'other' ? printed : undefined, aboutTime ? undefined : description];
    const note = notes.filter((part) => part !== undefined).join('\n');
    return {
      channel,
      limit: aboutTime ? { ...time.limit, note: description } : time.limit,
      fees: fees.map((one) => one.fee),
      ...(situation === undefined ? {} : { situation }),
      ...(note === '' ? {} : { note }),
    };
  });
}

const OPENING = /^((?:trong )?(?:các )?(?:trường hợp|đối với)[^:.;\n]{3,200})/iu;
const INSIDE = /(?:đối với|trong)\s+(?:các\s+|những\s+)?(trường hợp\s+[^:.;\n]{3,200})/iu;

/** "Trường hợp cần xác minh: …" and "… đối với các trường hợp ủy quyền" name the situation a row is for. */
function situationOf(description: string): string | undefined {
  const text = bareHeading(description.replace(/\n/g, ' '));
  const found = OPENING.exec(text)?.[1] ?? INSIDE.exec(text)?.[1];
  if (found === undefined) return undefined;
  const situation = (found.split(/\s+thì\s+|,\s*thời (?:hạn|gian)/u)[0] ?? '').replace(/[\s,]+$/u, '');
  return situation.charAt(0).toUpperCase() + situation.slice(1);
}

/** Rows by case; the first is the ordinary one. Only a repeated way of filing makes cases. */
function groupRows(rows: readonly Row[], findings: FindingList): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  const repeated = new Set(rows.map((row) => row.channel)).size < rows.length;
  if (!repeated) return groups.set('', [...rows]);
  findings.add('channel-repeated', 'executionMethods');
  const keys = new Map<string, string>();
  if (rows.some((row) => row.situation === undefined)) groups.set('', []);
  for (const row of rows) {
    const key = row.situation === undefined ? '' : slug(row.situation, 400);
    const name = keys.get(key) ?? row.situation ?? '';
    keys.set(key, name);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  for (const members of groups.values()) doubtRivals(members, findings);
  return groups;
}

/** Two different times for one way of filing in one case: neither may drive a deadline. */
function doubtRivals(rows: Row[], findings: FindingList): void {
  const rivals = (row: Row) => rows.filter((other) => other.channel === row.channel);
  const differing = rows.filter((row) =>
    rivals(row).some(
      (other) =>
        other.limit.amount !== row.limit.amount ||
        other.limit.unit !== row.limit.unit ||
        other.limit.note !== row.limit.note,
    ),
  );
  for (const row of differing) {
    if (!row.limit.confirmed) continue;
    row.limit = { ...row.limit, confirmed: false, doubt: 'contradicted' };
    findings.add('time-contradicted', 'executionMethods', row.limit.raw);
  }
}

function placeOf({ heading }: ReadDocument, groups: ReadonlyMap<string, unknown>): string | undefined {
  if (heading === undefined) return undefined;
  const key = slug(heading, 400);
  return [...groups.keys()].find(
    (name) => name !== '' && (slug(name, 400) === key || key.startsWith(`${slug(name, 400)}-`)),
  );
}

function caseId(situation: string, ids: Set<string>): string {
  const base = situation === '' ? 'thuong' : slug(situation, 48) || 'truong-hop';
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  ids.add(id);
  return id;
}

/** Values that are the same for every way of filing are said once, the others by way of filing. */
function perChannel<Value extends TimeLimit | Fee>(
  rows: readonly { channel: ChannelKind; values: readonly Value[] }[],
): Value[] {
  const byChannel = new Map<ChannelKind, Map<string, Value>>();
  for (const { channel, values } of rows) {
    const known = byChannel.get(channel) ?? new Map<string, Value>();
    byChannel.set(channel, known);
    for (const value of values) known.set(JSON.stringify(value), value);
  }
  const channels = [...byChannel];
  const first = channels[0];
  if (!first) return [];
  const keys = [...first[1].keys()].sort().join('\n');
  if (channels.every(([, known]) => [...known.keys()].sort().join('\n') === keys)) return [...first[1].values()];
  return channels.flatMap(([channel, known]) => [...known.values()].map((value) => ({ ...value, channel })));
}
