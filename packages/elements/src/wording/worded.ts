import type { ChannelKind } from '@motcua/contract';

/** A time limit or fee, ready to be shown. */
export interface Worded {
  /** The value: `48 ngày`, `8.000 đồng/bản sao`. */
  text: string;
  /** What is paid: `Phí thẩm định`. */
  name?: string;
  /** More about the value: `giảm 12 ngày so với quy định 60 ngày`. */
  details: string[];
  /** The text that sets it. */
  basis?: string;
  /** Why it is not confirmed and what to do; absent for a confirmed value. */
  doubt?: string;
  /** Only for this way of filing. */
  channel?: ChannelKind;
  /** Its period of validity is over: shown as history, never as what is to be paid. */
  expired?: boolean;
  /** The source's own remark. */
  note?: string;
}

/**
 * A value in one line.
 *
 * @example
 * inOneLine({ text: '48 ngày', details: ['giảm 12 ngày so với quy định 60 ngày'] });
 * // '48 ngày (giảm 12 ngày so với quy định 60 ngày)'
 */
export function inOneLine({ name, text, details }: Worded): string {
  return `${name ? `${name}: ` : ''}${text}${details.length ? ` (${details.join('; ')})` : ''}`;
}
