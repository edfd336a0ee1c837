import type { ChangeClass } from '@motcua/contract';
import type { ClassRule } from './class-rules.js';
import { meaningOf } from './meaning.js';
import { quantitiesIn } from './quantities.js';

/**
 * What it means that a text became another one. An empty text is one that is not there.
 *
 * @returns `editorial` alone when only the wording differs
 */
export function textClasses(before: string, after: string, rule: ClassRule): ChangeClass[] {
  const [left, right] = [meaningOf(before), meaningOf(after)];
  if (left === right) return ['editorial'];
  const [one, other] = [quantitiesIn(left), quantitiesIn(right)];
  const isReworded = one.rest !== other.rest;
  if (!isReworded && says(one.sums) === says(other.sums) && says(one.periods) === says(other.periods))
    return ['editorial'];
  const classes: ChangeClass[] = [];
  if (rule.sums && bag(one.sums) !== bag(other.sums)) classes.push('fee');
  if (rule.periods && bag(one.periods) !== bag(other.periods)) classes.push('deadline');
  if (isReworded || !rule.onlyThose || classes.length === 0) classes.push(rule.class);
  return classes;
}

function says(quantities: readonly string[]): string {
  return quantities.join('; ');
}

/** The same whatever the order. */
function bag(quantities: readonly string[]): string {
  return says([...quantities].sort());
}
