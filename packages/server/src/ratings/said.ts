import type { RatingContent, RatingReason } from '@motcua/contract';
import type { Scrub } from '../scrub/scrubbed.js';
import type { RatingRow } from '../store/tables.js';

/** What of a rating's row tells what someone said. */
export type Said = Pick<RatingRow, 'level' | 'scale' | 'reasons' | 'criteria' | 'comment'>;

/** What someone said as it is stored: no personal data is in it. `isScrubbed` tells whether there was any. */
export function saidOf(content: RatingContent, scrub: Scrub): { said: Said; isScrubbed: boolean } {
  const { scale = 'three', level, reasons = [], criteria = {}, comment } = content;
  const scrubbed = comment === undefined ? undefined : scrub(comment);
  const said = {
    level,
    scale,
    reasons: reasons.length === 0 ? null : JSON.stringify([...new Set(reasons)]),
    criteria: Object.keys(criteria).length === 0 ? null : JSON.stringify(criteria),
    comment: scrubbed?.text ?? null,
  };
  return { said, isScrubbed: scrubbed !== undefined && scrubbed.removed > 0 };
}

/** What a stored rating says. */
export function contentOf({ level, scale, reasons, criteria, comment }: Said): RatingContent {
  return {
    ...(scale === 'three' ? {} : { scale }),
    level,
    ...(reasons === null ? {} : { reasons: JSON.parse(reasons) as RatingReason[] }),
    ...(criteria === null ? {} : { criteria: JSON.parse(criteria) as Record<string, number> }),
    ...(comment === null ? {} : { comment }),
  };
}

/** The members of what was sent that make it the same rating when it is sent again. */
export function sameness({ scale = 'three', level, reasons = [], criteria = {}, comment = '' }: RatingContent): object {
  return { scale, level, reasons, criteria, comment };
}
