import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Procedure, TimeLimit } from '@motcua/contract';
import { violationsInAllColours } from '../base/axe.fixture.js';
import { mount, type Mounted, said } from './mounted.fixture.js';
import { standStill } from './now.fixture.js';
import { rich } from './procedure.fixture.js';

const ROOM = '.fact:nth-child(5)';

/** The invented procedure with these limits in its ordinary case. */
function limited(timeLimits: TimeLimit[], more: Partial<Procedure> = {}): Procedure {
  const procedure = { ...rich(), ...more };
  procedure.cases[0]!.timeLimits = timeLimits;
  return procedure;
}

const workingDays = (amount: number, more: Partial<TimeLimit> = {}): TimeLimit => ({
  amount,
  unit: 'workingDay',
  confirmed: true,
  ...more,
});

/** What is shown of a dossier that is filed at a moment. */
interface Shown extends Mounted {
  when: string;
  due: string[];
  notes: string;
}

async function look(mounted: Mounted): Promise<Shown> {
  await waitUntil(() => mounted.root.querySelector(`${ROOM} dt`), 'nothing about filing now');
  return {
    ...mounted,
    when: said(mounted.get(`${ROOM} dt`)),
    due: mounted.texts(`${ROOM} dd > p`),
    notes: said(mounted.get(`${ROOM} dd > div`)),
  };
}

describe('<motcua-procedure> tells when it is due if it is filed now', () => {
  let goOn: (() => void) | undefined;
  const at = (moment: string) => {
    goOn?.();
    goOn = standStill(moment);
  };
  afterEach(() => {
    goOn?.();
    goOn = undefined;
  });

  const shown = async (moment: string, procedure: Procedure, options: { lang?: string; theme?: string } = {}) => {
    at(moment);
    return look(await mount({ procedures: [procedure] }, options));
  };

  it('at 15:00 today still counts, and the rule is said', async () => {
    const { when, due, notes } = await shown('2026-11-20T15:00:59+07:00', limited([workingDays(3)]));
    expect(when).to.equal('Nếu nộp bây giờ thì hẹn trả');
    expect(due).to.deep.equal(['thứ Năm, 26/11/2026']);
    expect(notes).to.equal(
      'Nộp sau 15 giờ: tính từ ngày làm việc kế tiếp. Nghỉ 24/11/2026: Ngày Văn hóa Việt Nam. ' +
        'Lịch nghỉ chưa chính thức, ngày hẹn có thể thay đổi.',
    );
  });

  it('at 15:01 it is counted from the next working day', async () => {
    const { when, due, notes } = await shown('2026-11-20T15:01+07:00', limited([workingDays(3)]));
    expect(when).to.equal('Nếu nộp bây giờ thì hẹn trả');
    expect(due).to.deep.equal(['thứ Sáu, 27/11/2026']);
    expect(notes).to.contain('Đã sau 15 giờ: tính từ ngày làm việc kế tiếp.');
  });

  it('on a Saturday the desk opens on Monday, and what is filed online counts from then', async () => {
    const { when, due, notes } = await shown('2026-11-28T09:00+07:00', limited([workingDays(2)]));
    expect(when).to.equal('Nếu nộp tại quầy lúc 07:00 thứ Hai, 30/11/2026 thì hẹn trả');
    expect(due).to.deep.equal(['thứ Tư, 02/12/2026']);
    expect(notes).to.equal('Bây giờ ngoài giờ làm việc; nộp trên mạng cũng tính từ lúc đó.');
  });

  it('does not speak of the network where nothing can be filed there, nor of a desk where there is none', async () => {
    const desk = await shown('2026-11-27T11:30+07:00', limited([workingDays(2)], { channels: [{ kind: 'direct' }] }));
    expect(desk.when).to.equal('Nếu nộp tại quầy lúc 13:00 hôm nay, thứ Sáu, 27/11/2026 thì hẹn trả');
    expect(desk.notes).to.equal('Bây giờ ngoài giờ làm việc.');
    const online = await shown('2026-11-27T20:00+07:00', limited([workingDays(2)], { channels: [{ kind: 'online' }] }));
    expect(online.when).to.equal('Nếu nộp trên mạng bây giờ, tính từ 07:00 thứ Hai, 30/11/2026, thì hẹn trả');
    expect(online.due).to.deep.equal(['thứ Tư, 02/12/2026']);
  });

  it('names the days of Tết, and that they are not settled', async () => {
    const { due, notes } = await shown('2027-02-03T09:00+07:00', limited([workingDays(2)]));
    expect(due).to.deep.equal(['thứ Năm, 11/02/2027']);
    expect(notes).to.contain('Nghỉ từ 05/02/2027 đến 10/02/2027: Tết Nguyên đán.').and.contain('chưa chính thức');
  });

  it('says nothing of days off within a limit that runs over them, only where its end moves', async () => {
    const within = await shown('2026-08-20T09:00+07:00', limited([{ amount: 20, unit: 'day', confirmed: true }]));
    expect(within.due).to.deep.equal(['thứ Tư, 09/09/2026']);
    expect(within.notes).to.equal('');
    const moved = await shown('2026-08-21T09:00+07:00', limited([{ amount: 10, unit: 'day', confirmed: true }]));
    expect(moved.due).to.deep.equal(['thứ Năm, 03/09/2026']);
    expect(moved.notes).to.equal('Nghỉ từ 31/08/2026 đến 02/09/2026: Quốc khánh.');
  });

  it('of the same day is today until 15:00, then the next working day', async () => {
    const before = await shown('2026-11-25T09:00+07:00', rich());
    expect(before.due).to.deep.equal(['hôm nay, thứ Tư, 25/11/2026']);
    const after = await shown('2026-11-25T15:01+07:00', rich());
    expect(after.due).to.deep.equal(['thứ Năm, 26/11/2026']);
  });

  it('of hours and half days is to the minute', async () => {
    const hours = await shown('2026-11-25T10:30+07:00', limited([{ amount: 4, unit: 'workingHour', confirmed: true }]));
    expect(hours.due).to.deep.equal(['trước 16:30 hôm nay, thứ Tư, 25/11/2026']);
    expect(hours.notes).to.equal('');
    const half = await shown('2026-11-25T10:30+07:00', limited([workingDays(1.5)]));
    expect(half.due).to.deep.equal(['trước 11:00 thứ Sáu, 27/11/2026']);
  });

  it('by way of filing, where limits differ', async () => {
    const { due } = await shown(
      '2026-11-25T09:00+07:00',
      limited([
        workingDays(5, { channel: 'direct' }),
        workingDays(3, { channel: 'online' }),
        workingDays(7, { channel: 'post' }),
      ]),
    );
    expect(due).to.deep.equal([
      'Nộp trực tiếp (5 ngày làm việc): thứ Tư, 02/12/2026',
      'Nộp trên mạng (3 ngày làm việc): thứ Hai, 30/11/2026',
    ]);
  });

  it('only of the way whose limit is confirmed', async () => {
    const { due } = await shown(
      '2026-11-25T09:00+07:00',
      limited([
        workingDays(5, { channel: 'direct', confirmed: false, doubt: 'placeholder' }),
        workingDays(3, { channel: 'online' }),
      ]),
    );
    expect(due).to.deep.equal(['Nộp trên mạng (3 ngày làm việc): thứ Hai, 30/11/2026']);
  });

  it('follows the chosen case, and is silent where its limit is not confirmed', async () => {
    const procedure = rich();
    procedure.cases.push({
      ...procedure.cases[0]!,
      id: 'xac-minh',
      name: 'Phải xác minh',
      timeLimits: [workingDays(8)],
    });
    const { get, root, element, texts } = await shown('2026-11-25T09:00+07:00', procedure);
    get('input[value=qua-han]').click();
    await element.updateComplete;
    expect(root.querySelector(ROOM)).to.equal(null);
    get('input[value=xac-minh]').click();
    await element.updateComplete;
    expect(texts(`${ROOM} dd > p`)).to.deep.equal(['thứ Hai, 07/12/2026']);
  });

  for (const [what, limit] of Object.entries<TimeLimit>({
    'without a unit': { amount: 30, unit: 'unspecified', confirmed: true },
    'without a number': { amount: null, unit: 'workingDay', confirmed: true },
    'of nothing': { amount: 0, unit: 'workingDay', confirmed: true },
    'of a unit of tomorrow': { amount: 2, unit: 'fortnight', confirmed: true },
    'beyond counting': { amount: 1e9, unit: 'workingDay', confirmed: true },
    'by post': { amount: 2, unit: 'workingDay', channel: 'post', confirmed: true },
  })) {
    it(`makes no date of a limit ${what}, and keeps no room for it`, async () => {
      at('2026-11-25T09:00+07:00');
      const { root } = await mount({ procedures: [limited([limit])] });
      await waitUntil(() => !root.querySelector(ROOM), 'the room stays');
    });
  }

  it('points to what the source adds to the limit', async () => {
    const { notes } = await shown(
      '2026-11-25T09:00+07:00',
      limited([workingDays(2, { note: 'Không tính 15 ngày niêm yết.' })]),
    );
    expect(notes).to.contain('Xem thêm ghi chú ở phần Thời hạn.');
  });

  it('has no now on another day, of what is not in force, and of what is handled elsewhere', async () => {
    at('2026-11-25T09:00+07:00');
    const past = await mount({ procedures: [rich()] }, { asOf: '2026-11-01' });
    const elsewhere = await mount({ procedures: [{ ...rich(), handledElsewhere: { name: 'Công an tỉnh' } }] });
    for (const { root } of [past, elsewhere]) expect(root.querySelector(ROOM)).to.equal(null);
    const { root, element } = await mount({}, { code: '' });
    for (const version of [{ validTo: '2026-11-24' }, { validFrom: '2026-11-26' }]) {
      element.procedure = { ...rich(), version: { number: 3, change: 'amended', ...version } };
      await element.updateComplete;
      await waitUntil(() => !root.querySelector(ROOM), 'a now of what is not in force');
    }
  });

  it('is not on paper', async () => {
    const { get } = await shown('2026-11-25T09:00+07:00', rich());
    await emulateMedia({ media: 'print' });
    expect(get(ROOM).checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('keeps its room before it is there', async () => {
    at('2026-11-25T09:00+07:00');
    const { get } = await mount({ procedures: [rich()] });
    const before = get(ROOM).getBoundingClientRect().height;
    await waitUntil(() => get(ROOM).querySelector('dt'));
    expect(get(ROOM).getBoundingClientRect().height).to.equal(before);
  });

  it('is counted anew when a person comes back to the page', async () => {
    const { texts, element, root } = await shown('2026-11-25T15:00+07:00', rich());
    at('2026-11-25T15:01+07:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(texts(`${ROOM} dd > p`)).to.deep.equal(['thứ Năm, 26/11/2026']);
    const parent = element.parentElement!;
    element.remove();
    at('2026-11-26T09:00+07:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(0);
    parent.append(element);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(said(root.querySelector(`${ROOM} dd > p`)!)).to.equal('hôm nay, thứ Năm, 26/11/2026');
  });

  it('speaks English', async () => {
    const open = await shown('2026-11-20T15:01+07:00', limited([workingDays(3)]), { lang: 'en' });
    expect(open.when).to.equal('If you file now, the result is due');
    expect(open.due).to.deep.equal(['Friday, 27 November 2026']);
    expect(open.notes).to.contain('It is after 15:00: counted from the next working day.');
    const closed = await shown('2026-11-28T09:00+07:00', limited([workingDays(2)]), { lang: 'en' });
    expect(closed.when).to.equal('If you file at the desk at 07:00, Monday, 30 November 2026, the result is due');
  });

  for (const lang of ['vi', 'en']) {
    it(`has nothing for axe to find: ${lang}`, async () => {
      const states: [string, Procedure][] = [
        ['2026-11-20T15:01+07:00', limited([workingDays(3)])],
        [
          '2026-11-28T09:00+07:00',
          limited([workingDays(5, { channel: 'direct' }), workingDays(3, { channel: 'online' })]),
        ],
        ['2027-02-03T09:00+07:00', limited([workingDays(2, { note: 'Không tính ngày niêm yết.' })])],
      ];
      for (const [moment, procedure] of states) {
        const { element } = await shown(moment, procedure, { theme: 'auto', lang });
        expect(await violationsInAllColours(element)).to.deep.equal([]);
        element.remove();
      }
    });
  }
});
