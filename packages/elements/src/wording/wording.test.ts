import { expect } from '@open-wc/testing';
import type { Fee, TimeLimit } from '@motcua/contract';
import { en } from '../locales/en.js';
import { wordedVi as vi } from '../locales/worded-vi.js';
import { audienceInWords } from './audience.js';
import { dateInWords } from './dates.js';
import { doubtInWords } from './doubt.js';
import { feeInWords } from './fee.js';
import { levelInWords } from './level.js';
import { onlineInForce, onlineInWords } from './online.js';
import { feesInLine, timeLimitsInLine } from './summary.js';
import { timeLimitInWords } from './time-limit.js';
import { inOneLine } from './worded.js';

const time = (limit: Partial<TimeLimit>) =>
  timeLimitInWords({ amount: 5, unit: 'workingDay', confirmed: true, ...limit }, vi);
const fee = (one: Partial<Fee>, day = '2026-11-23') =>
  feeInWords({ kind: 'fixed', amount: 8000, confirmed: true, ...one }, vi, day);

describe('time limits in words', () => {
  it('keeps days and working days apart, with fractions as Vietnamese writes them', () => {
    expect(time({}).text).to.equal('5 ngày làm việc');
    expect(time({ amount: 7.5 }).text).to.equal('7,5 ngày làm việc');
    expect(time({ unit: 'day' }).text).to.equal('5 ngày');
    expect(time({ amount: 0, unit: 'sameDay' }).text).to.equal('Trong ngày');
    expect(time({ amount: 8, unit: 'workingHour' }).text).to.equal('8 giờ làm việc');
  });

  it('says by how much the province shortened it, where both are in one unit', () => {
    const before = { amount: 60, unit: 'day' as const };
    expect(inOneLine(time({ amount: 48, unit: 'day', before }))).to.equal(
      '48 ngày (giảm 12 ngày so với quy định 60 ngày)',
    );
    expect(inOneLine(time({ before }))).to.equal('5 ngày làm việc (quy định chung: 60 ngày)');
  });

  it('never invents a unit or a number', () => {
    expect(time({ amount: 30, unit: 'unspecified' }).text).to.equal('30 (không ghi đơn vị)');
    expect(time({ amount: null, raw: 'Theo thỏa thuận' }).text).to.equal('“Theo thỏa thuận”');
    expect(time({ amount: null }).text).to.equal('Nguồn không ghi thời hạn');
    expect(time({ amount: 2, unit: 'fortnight' }).text).to.equal('2 fortnight');
  });

  it('counts in English', () => {
    const one = timeLimitInWords({ amount: 1, unit: 'workingDay', confirmed: true }, en);
    expect(one.text).to.equal('1 working day');
    expect(timeLimitInWords({ amount: 2, unit: 'workingDay', confirmed: true }, en).text).to.equal('2 working days');
  });
});

describe('fees in words', () => {
  it('writes amounts, ranges and currencies', () => {
    expect(fee({ per: 'bản sao' }).text).to.equal('8.000 đồng/bản sao');
    expect(fee({ kind: 'range', amount: 50_000, amountTo: 200_000 }).text).to.equal('từ 50.000 đến 200.000 đồng');
    expect(fee({ amount: 10, currency: 'USD' }).text).to.equal('10 đô la Mỹ (USD)');
    expect(fee({ kind: 'free', amount: 0 }).text).to.equal('Miễn phí');
    expect(fee({ kind: 'province', amount: null }).text).to.equal('Theo nghị quyết HĐND tỉnh');
    expect(fee({ kind: 'tariff', amount: null }).text).to.equal('Theo biểu phí');
    expect(fee({ kind: 'unknown', amount: null }).text).to.equal('Nguồn không ghi phí');
  });

  it('tells how long it holds, and marks what is over', () => {
    expect(inOneLine(fee({ validTo: '2026-12-31' }))).to.equal('8.000 đồng (áp dụng đến 31/12/2026)');
    expect(fee({ validTo: '2026-12-31' }).expired).to.equal(undefined);
    expect(fee({ validTo: '2025-12-31' }).expired).to.equal(true);
    expect(fee({ validTo: '2025-12-31' }, '2025-06-01').expired).to.equal(undefined);
  });
});

describe('doubts in words', () => {
  it('says why and what to do', () => {
    expect(doubtInWords({ confirmed: false, doubt: 'no-unit', raw: '30' }, 'time', vi)).to.equal(
      'Nguồn chỉ ghi “30”, không ghi đơn vị. Hỏi lại nơi tiếp nhận trước khi tính ngày.',
    );
    expect(doubtInWords({ confirmed: true }, 'time', vi)).to.equal(undefined);
  });

  for (const locale of [vi, en]) {
    it(`has words for every doubt, also those of tomorrow (${locale.lang})`, () => {
      const doubts = [...Object.keys(locale.wording.doubts), 'of-tomorrow', 'constructor', undefined];
      for (const doubt of doubts) {
        for (const raw of ['30', undefined]) {
          const words = doubtInWords({ confirmed: false, doubt, raw }, 'fee', locale);
          expect(words, String(doubt))
            .to.match(/\S.*\. \S.*\.$/)
            .and.not.contain('undefined')
            .and.not.contain('“”');
        }
      }
    });
  }
});

describe('other words', () => {
  it('reads a day from its digits', () => {
    expect(dateInWords('2025-07-01', vi.wording)).to.equal('01/07/2025');
    expect(dateInWords('2025-07-01', en.wording)).to.equal('1 July 2025');
    expect(dateInWords('năm 2014', vi.wording)).to.equal('năm 2014');
  });

  it('keeps the three schemes of online services apart', () => {
    expect(onlineInWords({ scheme: '2009', value: '4' }, vi).label).to.equal('Mức độ 4');
    expect(onlineInWords({ scheme: '2022', value: 'full' }, vi).label).to.equal('Trực tuyến toàn trình');
    expect(onlineInWords({ scheme: '2026', value: 'partial', reason: 'phải có mặt' }, vi)).to.include({
      label: 'Trực tuyến một phần',
      reason: 'phải có mặt',
    });
    expect(onlineInWords({ scheme: '2031', value: 'x' }, vi).label).to.equal('x');
    const services = [
      { scheme: '2009', value: '4', validTo: '2022-08-14' },
      { scheme: '2022', value: 'full', validFrom: '2022-08-15' },
    ];
    expect(onlineInForce(services, '2019-06-30')?.value).to.equal('4');
    expect(onlineInForce(services, '2026-06-30')?.value).to.equal('full');
  });

  it('shows an unknown level or audience as it came', () => {
    expect(levelInWords('commune', vi)).to.equal('Cấp xã');
    expect(levelInWords('galaxy', vi)).to.equal('galaxy');
    expect(levelInWords('constructor', vi)).to.equal('constructor');
    expect(audienceInWords('robot', vi)).to.equal('robot');
  });
});

describe('a row of the listing', () => {
  const limit = (amount: number, name?: string): TimeLimit & { case?: string } => ({
    amount,
    unit: 'workingDay',
    confirmed: true,
    ...(name ? { case: name } : {}),
  });

  it('says one value once and names cases that differ', () => {
    expect(timeLimitsInLine([limit(5), limit(5, 'Cần xác minh')], vi).text).to.equal('5 ngày làm việc');
    expect(timeLimitsInLine([limit(3), limit(5, 'Cần xác minh')], vi).text).to.equal(
      '3 ngày làm việc; Cần xác minh: 5 ngày làm việc',
    );
    expect(timeLimitsInLine([], vi).text).to.equal('Nguồn không ghi thời hạn');
  });

  it('counts what does not fit', () => {
    const many = [1, 2, 3, 4, 5].map((amount) => limit(amount, `Loại ${amount}`));
    expect(timeLimitsInLine(many, vi).text).to.match(/; và 2 trường hợp khác$/);
  });

  it('tells that a value is not confirmed and leaves out what is over', () => {
    const fees: Fee[] = [
      { kind: 'fixed', amount: 1000, confirmed: true, validTo: '2020-01-01' },
      { kind: 'fixed', amount: 135, confirmed: false, doubt: 'amount-too-small' },
    ];
    expect(feesInLine(fees, vi, '2026-11-23')).to.deep.equal({ text: '135 đồng', unconfirmed: true });
    expect(feesInLine(fees.slice(0, 1), vi, '2026-11-23')).to.deep.equal({
      text: 'Nguồn không ghi phí',
      unconfirmed: false,
    });
  });
});
