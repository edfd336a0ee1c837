import type { ChangeClass } from '@motcua/contract';
import { same } from '../overlays/same.js';
import type { ClassRule } from './class-rules.js';
import { unnumbered } from './numbering.js';
import { textClasses } from './text-classes.js';

type Members = Record<string, unknown>;

/** Values that are meant where a member is absent. */
const IMPLIED: Members = { kind: 'unknown', unit: 'unspecified', currency: 'VND' };
const EDITORIAL: ClassRule = { part: 'other', class: 'editorial' };

/** A value with its place in its list; -1 for one that stands in none. */
export interface Placed {
  value: unknown;
  place: number;
}

/**
 * What it means that a value became another one; a value that is not there is `undefined`.
 *
 * @returns nothing when both say the same, byte for byte but for their numbers in the list
 */
export function classesOf(before: Placed, after: Placed, rule: ClassRule): ChangeClass[] {
  if (same(before.value, after.value)) return [];
  const [one, other] = [before.value, after.value];
  if (isText(one) && isText(other)) {
    if (one !== undefined && other !== undefined) {
      const [left, right] = [unnumbered(one, before.place), unnumbered(other, after.place)];
      return left === right ? [] : textClasses(left, right, rule);
    }
    return textClasses(one ?? '', other ?? '', rule);
  }
  if (isMembers(one) || isMembers(other)) return membersClasses(before, after, rule);
  if (isNothing(one) && isNothing(other)) return ['editorial'];
  return [rule.class];
}

function membersClasses(before: Placed, after: Placed, rule: ClassRule): ChangeClass[] {
  const [one, other] = [membersOf(before.value), membersOf(after.value)];
  if (!one || !other) return [rule.class];
  const isIssuer = [one, other].every(({ role }) => role === undefined || role === rule.editorialRole);
  const within = rule.editorialRole && isIssuer ? EDITORIAL : rule;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name): ChangeClass[] => {
    if (same(own(one, name), own(other, name))) return [];
    const isPrinted = name === 'raw' && isAllThatIsSaid(one) && isAllThatIsSaid(other);
    if (rule.editorial?.includes(name) && !isPrinted) return ['editorial'];
    const [left, right] = [saidBy(one, name), saidBy(other, name)];
    if (same(left, right)) return ['editorial'];
    return classesOf({ value: left, place: before.place }, { value: right, place: after.place }, within);
  });
}

/** The printed text of a value stands for it only where nothing could be read into it. */
function isAllThatIsSaid({ amount, unit, kind }: Members): boolean {
  return (amount === null || amount === undefined) && unit !== 'sameDay' && kind !== 'free';
}

/** The value of a member; undefined for one that says no more than if it were not there. */
function saidBy(members: Members, name: string): unknown {
  const value = own(members, name);
  return value === IMPLIED[name] && (name !== 'unit' || members['amount'] === null) ? undefined : value;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: unknown): Members | undefined {
  return value === undefined ? {} : isMembers(value) ? value : undefined;
}

function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
