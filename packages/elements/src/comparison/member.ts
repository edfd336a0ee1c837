import { type Difference, PROCEDURE_PARTS } from '@motcua/contract';
import type { ProcedureLocale } from '../locales/locale.js';
import type { ComparisonText } from '../locales/comparison.js';
import { known } from '../wording/known.js';

/** The member of a procedure or of a case that a difference is about: `fees` of `cases/thuong/fees/0`. */
export function memberOf({ path }: Pick<Difference, 'path'>): string {
  const [first = '', , ofCase = 'name'] = path.split('/');
  // That a case has another name is told of the case.
  return first !== 'cases' || ofCase === 'name' ? first : ofCase;
}

/** Differences in one member of a procedure or of one case. */
export interface MemberDifferences {
  member: string;
  part: string;
  case?: string;
  differences: Difference[];
}

/** What differs, in the order of the law and by member; what was abolished is no content. */
export function byMember(differences: readonly Difference[]): MemberDifferences[] {
  const members = new Map<string, MemberDifferences>();
  for (const difference of differences) {
    const member = memberOf(difference);
    if (member === 'version') continue;
    const { part, case: of } = difference;
    const key = JSON.stringify([part, member, of]);
    const known = members.get(key) ?? { member, part, case: of, differences: [] };
    members.set(key, known);
    known.differences.push(difference);
  }
  const order = ({ part }: MemberDifferences) => {
    const at = PROCEDURE_PARTS.findIndex(({ id }) => id === part);
    return at < 0 ? PROCEDURE_PARTS.length : at;
  };
  return [...members.values()].sort((a, b) => order(a) - order(b));
}

/** What differs, for a reader: the part in the words of the law, or what it is that belongs to none. */
export function nameOf(
  { member, part }: Pick<MemberDifferences, 'member' | 'part'>,
  locale: ProcedureLocale,
  own: ComparisonText,
): string {
  return known(own.members, member) ?? known(locale.procedure.parts, part) ?? own.otherPart;
}
