import {
  CHANGE_CLASSES,
  type ChangeClass,
  type Comparison,
  type Difference,
  type DossierDocument,
  type Fee,
  type TimeLimit,
} from '@motcua/contract';
import type { ComparisonText } from '../locales/comparison.js';
import type { ProcedureLocale } from '../locales/locale.js';
import { dateInWords } from '../wording/dates.js';
import { feeInWords } from '../wording/fee.js';
import { timeLimitInWords } from '../wording/time-limit.js';
import { byMember, type MemberDifferences, nameOf } from './member.js';
import { likeness } from './words.js';

/** So many sentences are said; the table has the rest. */
const MOST = 6;
/** So many papers are named in one of them. */
const NAMED = 3;
/** A paper whose name has this share of its words in common with another is the same paper. */
const RENAMED = 0.6;

interface Words {
  locale: ProcedureLocale;
  own: ComparisonText;
}

/**
 * What differs in a few plain sentences, the weightiest first. A value that has another shape than is known is left to the table.
 *
 * @example
 * sentencesOf(comparison, words); // ['Phí, lệ phí giảm từ 20.000 đồng còn 10.000 đồng.']
 */
export function sentencesOf(comparison: Comparison, words: Words): string[] {
  const { differences, classes, after } = comparison;
  const { own, locale } = words;
  const sentences: string[] = [];
  if (after.change === 'abolished') {
    sentences.push(own.abolished(after.validFrom ? dateInWords(after.validFrom, locale.wording) : ''));
  }
  if (differences.length === 0) return sentences.length > 0 ? sentences : [own.same];
  const members = byMember(differences);
  const of = (name: ChangeClass) => (one: Difference) => one.class === name;
  for (const name of CHANGE_CLASSES) {
    const these = members
      .map((one) => ({ ...one, differences: one.differences.filter(of(name)) }))
      .filter((one) => one.differences.length > 0);
    if (these.length > 0) sentences.push(...said(name, these, words));
  }
  if (sentences.length === 0 && classes.every((one) => one === 'editorial')) return [own.editorialOnly];
  return [...new Set(sentences)].slice(0, MOST);
}

function said(name: ChangeClass, members: readonly MemberDifferences[], words: Words): string[] {
  const { own, locale } = words;
  if (name === 'legal') return [own.legal([...new Set(members.map((one) => nameOf(one, locale, own)))].join('; '))];
  const say = SAID[name];
  return members.flatMap((one) => {
    if (say?.member !== one.member) return [];
    try {
      const sentences = say.inWords(one.differences, words);
      return one.case ? sentences.map((sentence) => locale.wording.forCase(one.case!, sentence)) : sentences;
    } catch {
      // Of another shape than this version knows.
      return [];
    }
  });
}

/** The member that a class is told by, and how. */
const SAID: Record<string, { member: string; inWords: (differences: Difference[], words: Words) => string[] }> = {
  fee: { member: 'fees', inWords: (differences, words) => eachPair<Fee>(differences, words, feesSaid) },
  deadline: {
    member: 'timeLimits',
    inWords: (differences, words) => eachPair<TimeLimit>(differences, words, timesSaid),
  },
  document: { member: 'documents', inWords: (differences, words) => papersSaid(listsOf(differences), words) },
};

/** What took the place of something is told of each; what only came or only went is held against each other. */
function eachPair<Value extends object>(
  differences: Difference[],
  words: Words,
  say: (lists: Lists<Value>, words: Words) => string[],
): string[] {
  const changed = differences.filter(({ kind }) => kind === 'changed');
  const rest = differences.filter(({ kind }) => kind !== 'changed');
  return [...changed.map((one) => [one]), rest].flatMap((some) => say(listsOf<Value>(some), words));
}

interface Lists<Value> {
  before: Value[];
  after: Value[];
}

function listsOf<Value extends object>(differences: readonly Difference[]): Lists<Value> {
  const list = (values: unknown[]) => values.flat().filter((one) => typeof one === 'object' && one !== null) as Value[];
  return { before: list(differences.map(({ before }) => before)), after: list(differences.map(({ after }) => after)) };
}

/** What is paid is told by its name; a fee without one is the fee. */
function feesSaid(lists: Lists<Fee>, { own, locale }: Words): string[] {
  const amount = (fee: Fee) =>
    fee.kind === 'free' ? 0 : fee.kind === 'fixed' && fee.amountTo === undefined ? fee.amount : null;
  return valuesSaid(
    lists,
    (fee) => JSON.stringify([fee.name, fee.per]),
    (fee) => fee.name ?? own.fee,
    (fee) => feeInWords(fee, locale, '').text,
    (from, to, what, fromWords, toWords) => {
      const [was, is] = [amount(from), amount(to)];
      const comparable = was !== null && is !== null && (from.currency ?? 'VND') === (to.currency ?? 'VND');
      if (!comparable) return own.becomes(what, fromWords, toWords);
      if (is === 0) return own.nowFree(what, fromWords);
      if (was === 0) return own.noLongerFree(what, toWords);
      return is < was ? own.lower(what, fromWords, toWords) : own.higher(what, fromWords, toWords);
    },
    own,
  );
}

function timesSaid(lists: Lists<TimeLimit>, { own, locale }: Words): string[] {
  return valuesSaid(
    lists,
    () => '',
    () => own.time,
    (limit) => timeLimitInWords(limit, locale).text,
    (from, to, what, fromWords, toWords) => {
      const length = ({ amount, unit }: TimeLimit) => (unit === 'sameDay' ? 0 : amount);
      const [was, is] = [length(from), length(to)];
      const days = (unit: string) => ['sameDay', 'day', 'workingDay', 'month', 'year'].includes(unit);
      const alike = from.unit === to.unit || (was === 0 && days(to.unit)) || (is === 0 && days(from.unit));
      if (!alike || was === null || is === null) return own.becomes(what, fromWords, toWords);
      return is < was ? own.shorter(what, fromWords, toWords) : own.longer(what, fromWords, toWords);
    },
    own,
  );
}

/** Values that stand for the same thing are set against each other; the same value for several ways of filing is one. */
function valuesSaid<Value>(
  { before, after }: Lists<Value>,
  thing: (value: Value) => string,
  name: (value: Value) => string,
  inWords: (value: Value) => string,
  compare: (from: Value, to: Value, what: string, fromWords: string, toWords: string) => string,
  own: ComparisonText,
): string[] {
  const group = (values: Value[]) => {
    const things = new Map<string, Map<string, Value>>();
    for (const value of values) {
      const words = things.get(thing(value)) ?? new Map<string, Value>();
      things.set(thing(value), words.set(inside(inWords(value)), value));
    }
    return things;
  };
  const [was, is] = [group(before), group(after)];
  // One value that is named otherwise than before is still that value.
  const single = was.size === 1 && is.size === 1;
  const keys = single ? [...is.keys()] : [...new Set([...was.keys(), ...is.keys()])];
  return keys.flatMap((key) => {
    const from = (single ? [...was.values()][0] : was.get(key)) ?? new Map<string, Value>();
    const to = is.get(key) ?? new Map<string, Value>();
    const [fromWords, toWords] = [[...from.keys()].join('; '), [...to.keys()].join('; ')];
    const [first] = [...to.values(), ...from.values()];
    if (fromWords === toWords || first === undefined) return [];
    const what = name(first);
    if (from.size === 0) return [own.newValue(what, toWords)];
    if (to.size === 0) return [own.goneValue(what, fromWords)];
    if (from.size > 1 || to.size > 1) return [own.becomes(what, fromWords, toWords)];
    return [compare([...from.values()][0]!, [...to.values()][0]!, what, fromWords, toWords)];
  });
}

/** Within a sentence: `Trong ngày` as `trong ngày`. */
function inside(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function papersSaid({ before, after }: Lists<DossierDocument>, { own }: Words): string[] {
  const papers = (list: DossierDocument[]) => list.filter(({ kind }) => kind !== 'note').map(({ name }) => name);
  const [was, is] = [papers(before), papers(after)];
  const without = (names: string[], others: string[]) =>
    names.filter((name) => !others.some((other) => likeness(name, other) >= RENAMED));
  const [added, removed] = [without(is, was), without(was, is)];
  const list = (names: string[]) => {
    const first = names.slice(0, NAMED).join('; ');
    return names.length > NAMED ? own.andMore(first, names.length - NAMED) : first;
  };
  const sentences = [
    added.length > 0 ? own.addedPapers(list(added)) : '',
    removed.length > 0 ? own.removedPapers(list(removed)) : '',
  ].filter(Boolean);
  return sentences.length > 0 ? sentences : [own.papersChanged];
}
