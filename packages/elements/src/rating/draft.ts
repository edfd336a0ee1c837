import { newId } from '@motcua/client/ratings';
import { levelOfThree, type RatingContent, type RatingLevel, type RatingReason } from '@motcua/contract';

/** As the contract allows. */
export const MOST_REASONS = 5;
export const LONGEST_COMMENT = 1000;

/** What can be chosen and written. */
interface Choice {
  level: RatingLevel | undefined;
  reasons: readonly RatingReason[];
  criteria: Readonly<Partial<Record<string, number>>>;
  comment: string;
}

/** What someone has chosen and written so far. */
export class Draft implements Choice {
  level: RatingLevel | undefined;
  reasons: readonly RatingReason[];
  criteria: Readonly<Partial<Record<string, number>>>;
  comment: string;

  constructor(
    content: Partial<Choice> = {},
    /** Names it for good: sent once more after an answer that was lost, it is counted once. */
    public id: string = newId(),
  ) {
    ({
      level: this.level,
      reasons: this.reasons = [],
      criteria: this.criteria = {},
      comment: this.comment = '',
    } = content);
  }

  /** What was good is not what has to be better: reasons go with the side they were chosen for. */
  choose(level: RatingLevel): void {
    const isGood = (one: RatingLevel) => levelOfThree(one) !== 'dissatisfied';
    if (this.level !== undefined && isGood(this.level) !== isGood(level)) this.reasons = [];
    this.level = level;
  }

  toggle(reason: RatingReason): void {
    const { reasons } = this;
    this.reasons = reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason];
  }

  answer(criterion: string, points: number): void {
    this.criteria = { ...this.criteria, [criterion]: points };
  }

  /** As it is sent; what is empty is left out. @throws {TypeError} without a level */
  content(scale: 'three' | 'five'): RatingContent {
    const { level, reasons, criteria } = this;
    if (level === undefined) throw new TypeError('no level was chosen');
    const comment = this.comment.trim();
    return {
      ...(scale === 'five' ? { scale } : {}),
      level,
      ...(reasons.length > 0 ? { reasons: [...reasons] } : {}),
      ...(Object.keys(criteria).length > 0 ? { criteria } : {}),
      ...(comment ? { comment } : {}),
    };
  }
}
