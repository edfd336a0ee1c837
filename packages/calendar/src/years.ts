import type { CalendarYear, DayOff, WorkedSaturday } from './calendar-year.js';

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương';
const REUNIFICATION = 'Ngày Giải phóng miền Nam, thống nhất đất nước';
const LABOUR = 'Ngày Quốc tế lao động';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';

/**
 * A year as one writes it down: by holiday, its days as `MM-DD` or `MM-DD..MM-DD`. `+` marks a day that makes up for a weekend,
 * `~` one in exchange for a Saturday, which is then under `work`.
 */
interface YearInShort extends Pick<CalendarYear, 'year' | 'provisional' | 'unsettled'> {
  off: Record<string, string>;
  work?: WorkedSaturday[];
}

const KINDS: Record<string, DayOff['kind']> = { '+': 'makeup', '~': 'swap' };

function daysOff(year: number, name: string, days: string): DayOff[] {
  return days.split(' ').flatMap((written) => {
    const kind = KINDS[written[0]!] ?? 'statutory';
    const [from, to = from] = written.replace(/^[+~]/, '').split('..') as [string, string?];
    // A range stays within a month.
    return Array.from({ length: Number(to.slice(3)) - Number(from.slice(3)) + 1 }, (_, index) => {
      const day = String(Number(from.slice(3)) + index).padStart(2, '0');
      return { date: `${year}-${from.slice(0, 3)}${day}`, name, kind };
    });
  });
}

function inFull(years: YearInShort[]): CalendarYear[] {
  return years.map(({ off, work = [], ...rest }) => ({
    ...rest,
    off: Object.entries(off).flatMap(([name, days]) => daysOff(rest.year, name, days)),
    work,
  }));
}

/**
 * Days off of civil servants, and Saturdays worked in exchange. Which holidays there are: Bộ luật Lao động 2012 Đ115, since 2021
 * Bộ luật Lao động 2019 Đ112, and NQ 28/2026/QH16 for 24/11. Which days of Tết, which day beside 2/9 and which exchanges: the
 * yearly notice, so this is data, and a year without its notice is `provisional`.
 */
export const YEARS: readonly CalendarYear[] = /*#__PURE__*/ inFull([
  {
    year: 2018,
    off: {
      [NEW_YEAR]: '01-01 ~12-31',
      [TET]: '02-14..02-20',
      [HUNG_KINGS]: '04-25',
      [REUNIFICATION]: '04-30',
      [LABOUR]: '05-01',
      [NATIONAL]: '09-02 +09-03',
    },
  },
  {
    year: 2019,
    off: {
      [NEW_YEAR]: '01-01',
      [TET]: '02-04..02-08',
      [HUNG_KINGS]: '04-14 +04-15',
      [REUNIFICATION]: '~04-29 04-30',
      [LABOUR]: '05-01',
      [NATIONAL]: '09-02',
    },
    work: [
      { date: '2019-01-05', for: '2018-12-31', source: 'CV 6519/VPCP-KGVX' },
      { date: '2019-05-04', for: '2019-04-29', source: 'CV 6519/VPCP-KGVX' },
    ],
  },
  {
    year: 2020,
    off: {
      [NEW_YEAR]: '01-01',
      [TET]: '01-23..01-29',
      [HUNG_KINGS]: '04-02',
      [REUNIFICATION]: '04-30',
      [LABOUR]: '05-01',
      [NATIONAL]: '09-02',
    },
  },
  {
    year: 2021,
    off: {
      [NEW_YEAR]: '01-01',
      [TET]: '02-10..02-16',
      [HUNG_KINGS]: '04-21',
      [REUNIFICATION]: '04-30',
      [LABOUR]: '05-01 +05-03',
      [NATIONAL]: '09-02..09-03',
    },
  },
  {
    year: 2022,
    off: {
      [NEW_YEAR]: '01-01 +01-03',
      [TET]: '01-31 02-01..02-04',
      [HUNG_KINGS]: '04-10 +04-11',
      [REUNIFICATION]: '04-30 +05-02',
      [LABOUR]: '05-01 +05-03',
      [NATIONAL]: '09-01..09-02',
    },
  },
  {
    year: 2023,
    off: {
      [NEW_YEAR]: '01-01 +01-02',
      [TET]: '01-20..01-26',
      [HUNG_KINGS]: '04-29 +05-02',
      [REUNIFICATION]: '04-30 +05-03',
      [LABOUR]: '05-01',
      [NATIONAL]: '09-01..09-02 +09-04',
    },
  },
  {
    year: 2024,
    off: {
      [NEW_YEAR]: '01-01',
      [TET]: '02-08..02-14',
      [HUNG_KINGS]: '04-18',
      [REUNIFICATION]: '~04-29 04-30',
      [LABOUR]: '05-01',
      [NATIONAL]: '09-02..09-03',
    },
    work: [{ date: '2024-05-04', for: '2024-04-29', source: 'CV 2450/VPCP-KGVX' }],
  },
  {
    year: 2025,
    off: {
      [NEW_YEAR]: '01-01',
      [TET]: '01-27..01-31',
      [HUNG_KINGS]: '04-07',
      [REUNIFICATION]: '04-30',
      [LABOUR]: '05-01 ~05-02',
      [NATIONAL]: '09-01..09-02',
    },
    work: [{ date: '2025-04-26', for: '2025-05-02', source: 'TB 6150/TB-BLĐTBXH' }],
  },
  {
    year: 2026,
    off: {
      [NEW_YEAR]: '01-01 ~01-02',
      [TET]: '02-16..02-20',
      [HUNG_KINGS]: '04-26 +04-27',
      [REUNIFICATION]: '04-30',
      // No exchange around it: CV 3383/BNV-CVL.
      [LABOUR]: '05-01',
      [NATIONAL]: '~08-31 09-01..09-02',
      [CULTURE]: '11-24',
    },
    work: [
      { date: '2026-01-10', for: '2026-01-02', source: 'CV 12729/VPCP-KGVX' },
      { date: '2026-08-22', for: '2026-08-31', source: 'TB 9441/TB-BNV' },
    ],
    // An exchange of this Monday for a Saturday was proposed; no decision was found.
    unsettled: ['2026-11-23'],
  },
  {
    year: 2027,
    provisional: true,
    off: {
      [NEW_YEAR]: '01-01',
      // Mùng 1 is Saturday 6/2. Off whichever way the five days are chosen (one before it and four from it, or two and three), with
      // two days that make up for the weekend; 4/2 or 11/2 comes to it.
      [TET]: '02-05..02-08 +02-09..02-10',
      [HUNG_KINGS]: '04-16',
      [REUNIFICATION]: '04-30',
      [LABOUR]: '05-01 +05-03',
      // The day beside it is not chosen yet.
      [NATIONAL]: '09-02',
      [CULTURE]: '11-24',
    },
  },
]);
