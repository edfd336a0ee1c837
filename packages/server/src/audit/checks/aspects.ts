import type { ProcedureSummary } from '@motcua/contract';
import type { NameBook } from '../reading/name-book.js';
import type { PostedProcedure } from '../reading/posted.js';
import type { Agreement } from '../values/agreement.js';
import { feesAgree, type PostedFee } from '../values/fees.js';
import { feesInWords, timesInWords } from '../values/in-words.js';
import { likeness, nameKey, names } from '../values/names.js';
import { publishedTimes, timesAgree } from '../values/times.js';

/** How one value of a posting stands to the published one. */
export interface Aspect {
  kind: 'wrong-name' | 'wrong-time' | 'wrong-fee';
  agreement: Agreement;
  posted: string;
  published: string;
}

/** Of names that differ: from here on nobody takes one for another, and below they are not the same name. */
const NEARLY_SAME = 0.93;
const UNSURE = 0.8;

/** Name, time and fee of a posting beside those of a publication. */
export function aspectsOf(posting: PostedProcedure, published: ProcedureSummary, book: NameBook): Aspect[] {
  const aspects: Aspect[] = [];
  if (posting.name !== undefined) {
    aspects.push({
      kind: 'wrong-name',
      agreement: namesAgree(posting, posting.name, published, book),
      posted: posting.name,
      published: published.name,
    });
  }
  const times = posting.summary === undefined ? posting.times : publishedTimes(posting.summary.timeLimits);
  if (times !== undefined) {
    aspects.push({
      kind: 'wrong-time',
      agreement: timesAgree(times, published.timeLimits),
      posted: posting.timeText ?? timesInWords(posting.summary?.timeLimits ?? []),
      published: timesInWords(published.timeLimits),
    });
  }
  const fee = posting.summary === undefined ? posting.fee : feeOf(posting.summary);
  if (fee !== undefined) {
    aspects.push({
      kind: 'wrong-fee',
      agreement: feesAgree(fee, published.fees),
      posted: posting.feeText ?? feesInWords(posting.summary?.fees ?? []),
      published: feesInWords(published.fees),
    });
  }
  return aspects;
}

function feeOf({ fees }: ProcedureSummary): PostedFee {
  const amounts = fees
    .flatMap(({ amount, amountTo }) => [amount, amountTo])
    .filter((one) => one !== null && one !== undefined && one > 0);
  return {
    amounts: [...new Set(amounts as number[])],
    free: fees.some(({ kind, amount }) => kind === 'free' || amount === 0),
    certain: true,
  };
}

/** Names agree by their words: marks, case, short forms, notes before and after do not count. */
function namesAgree(
  { text, way }: PostedProcedure,
  name: string,
  published: ProcedureSummary,
  book: NameBook,
): Agreement {
  const posted = nameKey(name);
  const wanted = [published.name, ...(published.shortName === undefined ? [] : [published.shortName])].map(nameKey);
  if (wanted.includes(posted)) return 'same';
  const other = book.codeOf(name);
  if (other !== undefined && other !== published.code) return 'different';
  if (wanted.some((one) => names(posted, one) || (way === 'html' && names(nameKey(text), one)))) return 'same';
  if (/(?:…|\.{3})\s*$/.test(name) && wanted.some((one) => one.startsWith(posted))) return 'same';
  const alike = Math.max(...wanted.map((one) => likeness(posted, one)));
  return alike >= NEARLY_SAME ? 'same' : alike >= UNSURE ? 'unsure' : 'different';
}
