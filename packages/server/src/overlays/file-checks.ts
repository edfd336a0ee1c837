import { overlayStart } from '@motcua/catalogue/overlays';
import { type Agency, isInForce, parseProcedureCode } from '@motcua/contract';
import type { OverlayFile, OverlayValues } from '@motcua/contract/files';
import type { JsonPath } from '../import/json-scanner.js';

type Tell = (path: JsonPath, reason: string) => void;

/** What a file is held against. */
export interface FileContext {
  agencies: ReadonlyMap<string, Agency>;
  /** Overlays that the store has, by id and number. */
  known: readonly OverlayFile[];
  /** False where earlier overlays may not be known, so that any number may be the next. */
  hasHistory: boolean;
}

const ID = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])?$/;
/** Names of layers that catalogues use for their own. */
const TAKEN = ['national', 'province', 'commune'];

/** Checks what a schema cannot, of the file as a whole. What its procedures state is checked against what is below them. */
export function checkFile(file: OverlayFile, context: FileContext, tell: Tell): void {
  checkWhose(file, context, tell);
  checkWhen(file, context, tell);
  const seen = new Set<string>();
  file.procedures.forEach(({ code, set, was }, at) => {
    const inEntry: Tell = (path, reason) => {
      tell(['procedures', at, ...path], reason);
    };
    const { national } = parseProcedureCode(code);
    if (national !== code)
      inEntry(['code'], `give the national code "${national}" here and the printed one as localCode`);
    if (seen.has(code)) inEntry(['code'], `"${code}" is given twice`);
    seen.add(code);
    checkValues(set, context, (path, reason) => {
      inEntry(['set', ...path], reason);
    });
    checkWas(set, was, inEntry);
  });
  if (file.procedures.length === 0 && file.number === 1) tell(['procedures'], 'the file states nothing');
}

function checkWhose({ id, kind, agency, number, procedures }: OverlayFile, context: FileContext, tell: Tell): void {
  if (!ID.test(id)) tell(['id'], 'an id has Latin letters, digits and "-" only, at most 60 of them');
  if (TAKEN.includes(id)) tell(['id'], `"${id}" is a name that catalogues use; name the office, such as "ca-mau"`);
  const office = context.agencies.get(agency);
  if (office === undefined) tell(['agency'], `"${agency.slice(0, 60)}" is no known agency; add it or correct the id`);
  else if (office.level !== kind)
    tell(
      ['agency'],
      `${office.name} is an office of the level "${office.level}" and states no overlay of the kind "${kind}"`,
    );
  for (const other of context.known) {
    if (other.id === id && (other.agency !== agency || other.kind !== kind) && other.number < number)
      tell(['id'], `"${id}" is the ${other.kind} overlay of "${other.agency}"; choose another id`);
    if (other.id !== id && other.agency === agency)
      tell(['id'], `the overlay of "${agency}" has the id "${other.id}"; use it, with the next number`);
  }
  if (kind !== 'province') return;
  const others = context.known.filter(
    (other) => other.kind === kind && other.id !== id && isLast(other, context.known),
  );
  procedures.forEach(({ code }, at) => {
    const other = others.find((one) => one.procedures.some((entry) => entry.code === code));
    if (other)
      tell(['procedures', at, 'code'], `"${code}" is in the overlay "${other.id}" of "${other.agency}" already`);
  });
}

function checkWhen(file: OverlayFile, { agencies, known, hasHistory }: FileContext, tell: Tell): void {
  const { kind, number, decision, validFrom } = file;
  if (kind === 'province' && decision === undefined)
    tell(['decision'], 'an overlay of a province is published by a decision (NĐ 63/2010/NĐ-CP Đ15); give it');
  if (decision?.number.trim() === '') tell(['decision', 'number'], 'give the number of the decision');
  if (decision?.url !== undefined) checkAddress(decision.url, ['decision', 'url'], tell);
  const start = overlayStart(file);
  if (kind === 'province' && decision !== undefined && start === '')
    tell(['decision'], 'give the first day on which it applies: validFrom, or effectiveFrom of the decision');
  if (validFrom !== undefined && decision?.effectiveFrom !== undefined && validFrom < decision.effectiveFrom)
    tell(['validFrom'], `it applies before its decision does (${decision.effectiveFrom})`);
  const office = agencies.get(file.agency);
  if (office && start !== '' && !isInForce(office, start))
    tell(['agency'], `${office.name} does not exist on ${start}, the first day of the overlay`);
  const last = known.filter((one) => one.id === file.id).at(-1);
  const next = (last?.number ?? 0) + 1;
  if (number !== next && (hasHistory || last !== undefined))
    tell(['number'], last === undefined ? 'the first overlay has the number 1' : `number ${next} is the next one`);
  if (last !== undefined && start < overlayStart(last))
    tell(['validFrom'], `it begins before number ${last.number}, which is in force from ${overlayStart(last)}`);
}

function checkValues(set: OverlayValues, { agencies }: FileContext, tell: Tell): void {
  if (Object.keys(set).length === 0) tell([], 'nothing is stated; take the entry out');
  if (set.localCode?.trim() === '') tell(['localCode'], 'a code is not empty');
  set.places?.forEach(({ name }, at) => {
    if (name.trim() === '') tell(['places', at, 'name'], 'a place has a name');
  });
  set.contact?.forEach((line, at) => {
    if (line.trim() === '' || line.includes('\n')) tell(['contact', at], 'one line each, and none of them empty');
  });
  const there = set.handledElsewhere;
  if (there?.name.trim() === '') tell(['handledElsewhere', 'name'], 'say where to go instead');
  if (there?.url !== undefined) checkAddress(there.url, ['handledElsewhere', 'url'], tell);
  if (there?.agency !== undefined && !agencies.has(there.agency))
    tell(['handledElsewhere', 'agency'], `"${there.agency.slice(0, 60)}" is no known agency; add it or correct the id`);
  for (const [id, { timeLimits, fees }] of Object.entries(set.cases ?? {})) {
    timeLimits?.forEach(({ amount }, at) => {
      if (amount !== null && amount < 0) tell(['cases', id, 'timeLimits', at, 'amount'], 'a time limit is not below 0');
    });
    fees?.forEach(({ amount, validFrom, validTo }, at) => {
      if (amount !== null && amount < 0) tell(['cases', id, 'fees', at, 'amount'], 'a fee is not below 0');
      if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
        tell(['cases', id, 'fees', at, 'validTo'], 'validTo lies before validFrom');
    });
  }
}

/** `was` tells what was below of what is stated, and of nothing else. */
function checkWas(set: OverlayValues, was: OverlayValues, tell: Tell): void {
  const stray = 'nothing is stated in place of this; take it out, or state it in "set"';
  for (const name of Object.keys(was)) if (!(name in set)) tell(['was', name], stray);
  for (const [id, one] of Object.entries(was.cases ?? {})) {
    const stated = set.cases && Object.hasOwn(set.cases, id) ? set.cases[id] : undefined;
    for (const name of Object.keys(one)) {
      if (set.cases && (stated === undefined || !(name in stated))) tell(['was', 'cases', id, name], stray);
    }
  }
}

function checkAddress(address: string, path: JsonPath, tell: Tell): void {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    tell(path, 'an address begins with https:// or http://');
}

function isLast(file: OverlayFile, all: readonly OverlayFile[]): boolean {
  return !all.some((other) => other.id === file.id && other.number > file.number);
}
