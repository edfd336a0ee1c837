import type { Measures } from './measures.js';

/** What one measure counts in the burden. */
export type Weights = Record<keyof Measures, number>;

/** Papers and time weigh most: they are what people name first, and what a province may cut by itself. */
export const WEIGHTS: Weights = { documents: 3, steps: 1, between: 2, days: 3, late: 2, visits: 2 };

/** The formula in words, as it stands in every report. */
export function formulaInWords(weights: Weights): string {
  const parts = Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .map(([name, weight]) => `${weight} × hạng(${NAMES[name as keyof Measures]})`);
  return (
    `Gánh nặng = (${parts.join(' + ')}) / tổng hệ số của các chỉ tiêu có số liệu. ` +
    'hạng(x) từ 0 đến 100: tỷ lệ thủ tục có chỉ tiêu nhẹ hơn, cộng một nửa số thủ tục bằng nhau, trong các thủ tục được rà soát có số liệu.'
  );
}

/** What a measure is called. */
export const NAMES: Record<keyof Measures, string> = {
  documents: 'số giấy tờ',
  steps: 'số bước',
  between: 'số cơ quan trung gian',
  days: 'số ngày làm việc',
  late: 'tỷ lệ trễ hẹn',
  visits: 'số lần đi lại',
};

/** The burden of one procedure among those reviewed. */
export interface Burden {
  /** 0, the lightest, to 100; undefined when nothing could be measured. */
  score: number | undefined;
  /** Place of each measure among the others, 0 to 100. */
  ranks: Partial<Measures>;
  /** Share of the weights for which there was a measure, 0 to 1. */
  known: number;
}

/**
 * Burdens by place and not by size, so that one procedure of 400 days does not make all others equal. What cannot be measured counts
 * neither way.
 */
export function burdensOf(all: readonly Measures[], weights: Weights = WEIGHTS): Burden[] {
  const names = Object.keys(weights) as (keyof Measures)[];
  const sorted = new Map(
    names.map((name) => [
      name,
      all
        .map((one) => one[name])
        .filter((value) => value !== undefined)
        .sort((a, b) => a - b),
    ]),
  );
  const total = names.reduce((sum, name) => sum + weights[name], 0);
  return all.map((measures) => {
    const ranks: Partial<Measures> = {};
    let sum = 0;
    let known = 0;
    for (const name of names) {
      const value = measures[name];
      if (value === undefined || weights[name] === 0) continue;
      const rank = rankOf(value, sorted.get(name)!);
      ranks[name] = rank;
      sum += weights[name] * rank;
      known += weights[name];
    }
    return { score: known === 0 ? undefined : sum / known, ranks, known: total === 0 ? 0 : known / total };
  });
}

function rankOf(value: number, sorted: readonly number[]): number {
  const below = sorted.findIndex((one) => one >= value);
  const above = sorted.findLastIndex((one) => one <= value) + 1;
  return ((below + (above - below) / 2) / sorted.length) * 100;
}
