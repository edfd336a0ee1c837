import {
  CHANGE_CLASSES,
  type ChangeClass,
  type Comparison,
  type Difference,
  type Procedure,
  PROCEDURE_PARTS,
  type ProcedureCase,
} from '@motcua/contract';
import { same } from '../overlays/same.js';
import { casePairs } from './cases.js';
import { CLASS_RULES, type ClassRule, UNKNOWN_MEMBER } from './class-rules.js';
import { classesOf, type Placed } from './item-classes.js';
import { keepsOrder, pairsOf } from './matching.js';
import { matchingOf } from './natural-keys.js';

type Members = Readonly<Record<string, unknown>>;

/** Where a difference stands. */
interface Where {
  path: string;
  rule: ClassRule;
  /** Name of the case. */
  case?: string;
}

/** What says which publication it is and whose the values are; not what is published. */
const NOT_COMPARED = ['version', 'layers', 'provenance'];
const EMPTY_CASE: Partial<ProcedureCase> = { timeLimits: [], fees: [], documents: [] };
const PARTS: readonly string[] = PROCEDURE_PARTS.map(({ id }) => id);

/**
 * Two publications of a procedure side by side, by what they say and not by their bytes: an item that was inserted is one difference and not all
 * that follow, a paper whose copies changed is `changed` and not gone and new, and what differs only in wording is `editorial`. Differences
 * stand in the order of the law. The other way round it finds the same ones.
 *
 * @example
 * const { classes, differences } = compareProcedures(of2019, of2025);
 * classes; // ['fee', 'editorial']
 * differences[0]; // { path: 'cases/thuong/fees/0', part: 'fees', kind: 'changed', class: 'fee', before: …, after: … }
 */
export function compareProcedures(before: Procedure, after: Procedure): Comparison {
  const differences = [
    ...membersOf(before as unknown as Members, after as unknown as Members),
    ...casesOf(before.cases, after.cases),
    ...endOf(before, after),
  ].sort((a, b) => placeOf(a) - placeOf(b));
  return {
    code: after.code,
    name: after.name,
    before: before.version,
    after: after.version,
    classes: weightiestFirst(differences.flatMap((one) => [one.class, ...(one.also ?? [])])),
    differences,
  };
}

function membersOf(before: Members, after: Members): Difference[] {
  const names = [...new Set([...Object.keys(CLASS_RULES), ...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => name !== 'cases' && !NOT_COMPARED.includes(name))
    .flatMap((name) =>
      differ(own(before, name), own(after, name), { path: name, rule: own(CLASS_RULES, name) ?? UNKNOWN_MEMBER }),
    );
}

/** A procedure that was abolished may say the same as before and no longer be there. */
function endOf(before: Procedure, after: Procedure): Difference[] {
  const [one, other] = [before.version.change, after.version.change];
  if ((one === 'abolished') === (other === 'abolished')) return [];
  return [{ path: 'version/change', part: 'other', kind: 'changed', class: 'legal', before: one, after: other }];
}

function casesOf(before: readonly ProcedureCase[], after: readonly ProcedureCase[]): Difference[] {
  const pairs = casePairs(before, after);
  const isKnown = (at: number, side: 0 | 1) => pairs.some((pair) => pair[side] === at);
  const both = [
    ...pairs.map(([one, other]) => ({ one: before[one], other: after[other], place: other })),
    ...before.flatMap((one, place) => (isKnown(place, 0) ? [] : [{ one, other: undefined, place }])),
    ...after.flatMap((other, place) => (isKnown(place, 1) ? [] : [{ one: undefined, other, place }])),
  ].sort((a, b) => a.place - b.place);
  return [
    ...both.flatMap(({ one, other }) => caseDifferences(one, other)),
    ...(keepsOrder(pairs) ? [] : [reordered(before, after, { path: 'cases', rule: CLASS_RULES['cases']! })]),
  ];
}

/** A case that is new, or gone, is told by everything that stands in it. */
function caseDifferences(before: ProcedureCase | undefined, after: ProcedureCase | undefined): Difference[] {
  const shown = (after ?? before)!;
  const name = shown.name ?? before?.name;
  const [one, other] = [(before ?? EMPTY_CASE) as Members, (after ?? EMPTY_CASE) as Members];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((member) => {
    // Its id is in every path. Where nothing else tells of the case, that it is there is told by the id.
    const isToldById = before && after ? one['id'] !== other['id'] : shown.name === undefined;
    if (member === 'id' && !isToldById) return [];
    const rule = own(CLASS_RULES, `cases/*/${member}`) ?? (member === 'id' ? idRule(before, after) : UNKNOWN_MEMBER);
    return differ(own(one, member), own(other, member), {
      path: `cases/${shown.id}/${member}`,
      rule,
      ...(name === undefined ? {} : { case: name }),
    });
  });
}

function idRule(before: ProcedureCase | undefined, after: ProcedureCase | undefined): ClassRule {
  return { part: 'other', class: before && after ? 'editorial' : 'legal' };
}

/** Everything that differs between two values of one member. */
function differ(before: unknown, after: unknown, where: Where): Difference[] {
  if (same(before, after)) return [];
  // A list that is empty says as little as one that is absent, which is told as any other member.
  if (isList(before) && isList(after) && [...(before ?? []), ...(after ?? [])].length > 0)
    return listDifferences(before ?? [], after ?? [], where);
  return difference({ value: before, place: -1 }, { value: after, place: -1 }, where);
}

function listDifferences(before: readonly unknown[], after: readonly unknown[], where: Where): Difference[] {
  const { path } = where;
  const pairs = pairsOf(before, after, matchingOf(path.slice(path.lastIndexOf('/') + 1)));
  const [kept, stays] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  const nothing = (place: number): Placed => ({ value: undefined, place });
  const both: [Placed, Placed, number][] = [
    ...before.flatMap((value, place): [Placed, Placed, number][] =>
      kept.has(place) ? [] : [[{ value, place }, nothing(place), place]],
    ),
    ...pairs.map(([one, other]): [Placed, Placed, number] => [
      { value: before[one], place: one },
      { value: after[other], place: other },
      other,
    ]),
    ...after.flatMap((value, place): [Placed, Placed, number][] =>
      stays.has(place) ? [] : [[nothing(place), { value, place }, place]],
    ),
  ];
  const differences = both
    .sort((a, b) => a[2] - b[2])
    .flatMap(([one, other, place]) => difference(one, other, { ...where, path: `${path}/${place}` }));
  if (!keepsOrder(pairs)) return [...differences, reordered(before, after, where)];
  return differences;
}

function reordered(before: readonly unknown[], after: readonly unknown[], { path, rule, ...where }: Where): Difference {
  const named = rule.ordered ? rule.class : 'editorial';
  return { path, part: rule.part, ...where, kind: 'changed', class: named, before, after };
}

function difference(before: Placed, after: Placed, { path, rule, ...where }: Where): Difference[] {
  const classes = weightiestFirst(classesOf(before, after, rule));
  const [weightiest, ...rest] = classes;
  if (weightiest === undefined) return [];
  const also = rest.filter((one) => one !== 'editorial');
  return [
    {
      path,
      part: rule.part,
      ...where,
      kind: before.value === undefined ? 'added' : after.value === undefined ? 'removed' : 'changed',
      class: weightiest,
      ...(also.length > 0 ? { also } : {}),
      ...(before.value === undefined ? {} : { before: before.value }),
      ...(after.value === undefined ? {} : { after: after.value }),
    },
  ];
}

function weightiestFirst(classes: readonly ChangeClass[]): ChangeClass[] {
  return CHANGE_CLASSES.filter((one) => classes.includes(one));
}

function placeOf({ part }: Difference): number {
  const place = PARTS.indexOf(part);
  return place < 0 ? PARTS.length : place;
}

function isList(value: unknown): value is readonly unknown[] | undefined {
  return value === undefined || Array.isArray(value);
}

function own<Value>(members: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
