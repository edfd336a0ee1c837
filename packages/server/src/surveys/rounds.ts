import type { IsoDate } from '@motcua/contract';

/** When a round of the survey is held. */
export interface Round {
  /** `2026-1` for the first half of the year, `2026-2` for the second. */
  id: string;
  title: string;
  /** The half-year about which people are asked. */
  period: { from: IsoDate; to: IsoDate };
  /** First and last day on which they are asked. */
  asked: { from: IsoDate; to: IsoDate };
}

const HALVES = [
  { from: '01-01', to: '06-30', asked: { from: '05-15', to: '06-15' }, name: 'đầu' },
  { from: '07-01', to: '12-31', asked: { from: '11-15', to: '12-15' }, name: 'cuối' },
] as const;

/**
 * Dates of rounds every six months, where no device asks. No rule fixes these days; they are our proposal: half-years of the calendar, as offices
 * report by them, and a month of asking that ends two weeks before the report is due, from 15/5 to 15/6 and from 15/11 to 15/12.
 *
 * @param first any day of the first half-year
 * @param count how many rounds
 * @example
 * roundsFrom('2026-07-20', 2).map((round) => round.id); // ['2026-2', '2027-1']
 */
export function roundsFrom(first: IsoDate, count: number): Round[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const start = year * 2 + (month > 6 ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const half = HALVES[(start + index) % 2 === 0 ? 0 : 1];
    const of = Math.floor((start + index) / 2);
    const day = (part: string) => `${String(of).padStart(4, '0')}-${part}`;
    return {
      id: `${of}-${half.name === 'đầu' ? 1 : 2}`,
      title: `Khảo sát mức độ hài lòng 6 tháng ${half.name} năm ${of}`,
      period: { from: day(half.from), to: day(half.to) },
      asked: { from: day(half.asked.from), to: day(half.asked.to) },
    };
  });
}
