import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { type DossierCard, NATIONAL_STATUSES, parseDossierCode } from '@motcua/contract';
import { DossierBook, LiveCatalogue, openStore, Secret, type Store } from '@motcua/server';
import { catalogue, files, procedure } from '../import/catalogue.fixture.js';
import { importCatalogue } from '../import/import-catalogue.js';
import { emptyFolder } from '../store/places.fixture.js';
import { loadSample } from './sample.js';
import { loadSampleDossiers } from './sample-dossiers.js';

const SECRET = Secret.of(Buffer.alloc(32, 'sample'));

async function sampleStore(context: TestContext, load: (store: Store) => Promise<unknown> = loadSample) {
  const store = await openStore(await emptyFolder(context));
  context.after(() => store.close());
  await store.prepare();
  await load(store);
  const live = new LiveCatalogue(store);
  await live.refresh();
  return (time: string) => {
    const now = Date.parse(`${time}+07:00`);
    const book = new DossierBook({ store, secret: SECRET, catalogue: () => live.current!, now: () => now });
    return { book, load: () => loadSampleDossiers(book, now) };
  };
}

/** What the card of a dossier must show for what is said of it: members of the card, and what the law does not allow. */
const SHOWN: Readonly<Record<string, Partial<DossierCard> & { irregularities?: string[]; workingDay?: object }>> = {
  'Mới nộp trực tuyến, chưa tiếp nhận': { status: 'submitted', completion: 'not-started', timing: 'unknown' },
  'Mới tiếp nhận, chưa xử lý': { status: 'accepted', timing: 'running' },
  'Tiếp nhận sau 15 giờ: tính từ ngày làm việc sau': { status: 'accepted', timing: 'running' },
  'Đang xử lý, còn nhiều ngày': { status: 'processing', timing: 'running' },
  'Sắp đến hạn': { status: 'processing', workingDay: { timing: 'due-soon', workingDaysLeft: 1 } },
  'Đến hạn hôm nay (ngày nghỉ: ngày làm việc tới)': {
    status: 'processing',
    timing: 'due-soon',
    workingDay: { workingDaysLeft: 0 },
  },
  'Quá hạn, chưa có lời xin lỗi': { status: 'processing', timing: 'overdue' },
  'Quá hạn hẹn đầu, đã xin lỗi và hẹn lại': { status: 'processing', timing: 'running' },
  'Chờ bổ sung giấy tờ': { status: 'supplement', timing: 'waiting' },
  'Đã bổ sung, tính lại thời hạn từ đầu': { status: 'processing', timing: 'running' },
  'Chờ nộp phí': { status: 'fee', timing: 'waiting' },
  'Đã nộp phí, đang xử lý tiếp': { status: 'processing' },
  'Xong trước hạn, chờ đến lấy': { status: 'processed', completion: 'done', timing: 'before-due' },
  'Xong đúng hạn, chờ đến lấy': { status: 'processed', completion: 'done', timing: 'on-due' },
  'Xong trễ hạn, đã xin lỗi, chờ đến lấy': { status: 'processed', timing: 'late' },
  'Đã trả kết quả trước hạn': { status: 'returned', completion: 'done', timing: 'before-due' },
  'Đã trả kết quả trong ngày': { status: 'returned', timing: 'on-due' },
  'Kết quả gửi qua bưu điện': { status: 'returned', channel: 'post' },
  'Kết quả điện tử': { status: 'returned', channel: 'online' },
  'Không được tiếp nhận, có nêu lý do': { status: 'not-accepted', completion: 'closed' },
  'Nộp trực tuyến, không được tiếp nhận': { status: 'not-accepted', channel: 'online' },
  'Công dân xin rút': { status: 'withdrawn', completion: 'closed' },
  'Dừng xử lý': { status: 'stopped', completion: 'closed' },
  'Chuyển lên sở xử lý': { status: 'processing' },
  'Trạng thái lạ của phần mềm nguồn': { status: 'unknown', raw: 'Chờ ký số liên thông' },
  'Trạng thái đến theo mã quốc gia': { status: 'processing' },
  'Thời hạn chưa được xác nhận: không có ngày hẹn': { status: 'processing', timing: 'unknown' },
  'Ngày hẹn do phần mềm của cơ quan đưa ra': { status: 'processing' },
  'Hẹn lại lần thứ hai (không đúng quy định)': { timing: 'running', irregularities: ['second-reappointment'] },
  'Tên thủ tục rất dài': {},
  'Nộp hộ qua bưu chính': { channel: 'post' },
  'Hồ sơ mã thế hệ 2026': {},
  'Năm 2019, huyện: xong đúng hạn': { status: 'returned', timing: 'on-due' },
  'Năm 2019, huyện: hẹn qua Tết, xong đúng hạn': { status: 'returned', timing: 'on-due' },
  'Năm 2019, huyện: trễ hạn, có phiếu xin lỗi': { status: 'returned', timing: 'late' },
  'Năm 2019, huyện: bổ sung rồi tính lại từ đầu': { status: 'returned', timing: 'before-due' },
  'Năm 2019, xã: công dân rút hồ sơ': { status: 'withdrawn' },
  'Năm 2019, tỉnh: từ chối tiếp nhận': { status: 'not-accepted' },
  'Năm 2019, tỉnh: doanh nghiệp, xong trước hạn': { status: 'returned', timing: 'before-due' },
  'Năm 2019, huyện: hộ kinh doanh, đã trả': { status: 'returned' },
};

for (const [name, time, isWorkingDay] of [
  ['a morning', '2026-11-25T10:00', true],
  ['before anybody works', '2026-11-25T07:00', true],
  ['just after midnight', '2026-11-26T00:01', true],
  ['late in the evening', '2026-11-25T23:59', true],
  ['a Sunday', '2026-11-22T12:00', false],
  ['within Tết', '2027-02-08T09:00', false],
  ['the first working day after Tết', '2027-02-11T08:00', true],
] as const) {
  test(`the sample, loaded on ${name}`, async (context) => {
    const at = (await sampleStore(context))(time);
    const dossiers = await at.load();

    await context.test('is forty dossiers, each of which shows what is said of it', async () => {
      assert.deepEqual(
        dossiers.map(({ what }) => what),
        Object.keys(SHOWN),
      );
      for (const { code, what } of dossiers) {
        const { irregularities: expected = [], workingDay, ...members } = SHOWN[what]!;
        const { card, irregularities } = (await at.book.read(code))!;
        const shown = { ...members, ...(isWorkingDay ? workingDay : {}) };
        const found = Object.keys(shown).map((member) => [member, card[member as keyof DossierCard]]);
        assert.deepEqual(Object.fromEntries(found), shown, what);
        assert.deepEqual(irregularities, expected, what);
      }
    });

    await context.test('is in every status, and nothing in it is yet to happen', async () => {
      const cards = await Promise.all(dossiers.map(async ({ code }) => (await at.book.read(code))!.card));
      assert.deepEqual(
        new Set(cards.map(({ status }) => status)),
        new Set([...NATIONAL_STATUSES.map(({ status }) => status), 'unknown']),
      );
      const now = Date.parse(`${time}+07:00`);
      for (const { steps } of cards) for (const { at: moment } of steps) assert.ok(Date.parse(moment) <= now, moment);
    });

    await context.test('opens by receipt code and by phone, each dossier by its own', async () => {
      for (const { code, receiptCode, phone } of dossiers) {
        assert.equal((await at.book.open(code, { receiptCode }))?.code, code);
        assert.equal((await at.book.open(code, { phone }))?.code, code);
      }
      for (const member of ['code', 'receiptCode', 'phone'] as const)
        assert.equal(new Set(dossiers.map((one) => one[member])).size, 40, member);
    });
  });
}

test('what is said of a sample dossier is in it', async (context) => {
  const { book, load } = (await sampleStore(context))('2026-11-25T10:00');
  const dossiers = await load();
  const record = async (what: string) => (await book.read(dossiers.find((one) => one.what === what)!.code))!;
  const card = async (what: string) => (await record(what)).card;

  assert.equal((await record('Tiếp nhận sau 15 giờ: tính từ ngày làm việc sau')).receipt.start, '2026-11-25');
  assert.equal((await card('Mới nộp trực tuyến, chưa tiếp nhận')).receivedAt, undefined);
  const late = await card('Quá hạn, chưa có lời xin lỗi');
  assert.deepEqual([late.apology, late.workingDaysLeft! < 0], [undefined, true]);
  const again = await card('Quá hạn hẹn đầu, đã xin lỗi và hẹn lại');
  assert.ok(again.due!.first < '2026-11-25' && again.due!.current > '2026-11-25' && again.apology!.reason);
  assert.equal((await card('Chờ bổ sung giấy tờ')).waiting?.items?.length, 2);
  const counted = await card('Đã bổ sung, tính lại thời hạn từ đầu');
  assert.ok(counted.due!.current > counted.due!.first);
  assert.equal((await card('Chờ nộp phí')).waiting?.amount, 100_000);
  assert.ok((await card('Xong trễ hạn, đã xin lỗi, chờ đến lấy')).apology);
  assert.equal((await card('Kết quả gửi qua bưu điện')).collect?.how, 'post');
  assert.equal((await card('Kết quả điện tử')).collect?.how, 'online');
  for (const what of ['Không được tiếp nhận, có nêu lý do', 'Nộp trực tuyến, không được tiếp nhận', 'Dừng xử lý'])
    assert.ok((await card(what)).reason, what);
  assert.equal((await card('Chuyển lên sở xử lý')).holder?.id, 'so-noi-vu');
  assert.equal((await card('Thời hạn chưa được xác nhận: không có ngày hẹn')).due, undefined);
  assert.equal((await card('Ngày hẹn do phần mềm của cơ quan đưa ra')).due?.by, 'office');
  assert.ok((await card('Tên thủ tục rất dài')).procedure.name.length > 150);
  assert.equal(parseDossierCode((await card('Hồ sơ mã thế hệ 2026')).code).generation, '2026');

  const old = dossiers.filter(({ what }) => what.startsWith('Năm 2019'));
  assert.equal(old.length, 8);
  for (const { code } of old) assert.equal(parseDossierCode(code).generation, '2018');
  assert.match((await card('Năm 2019, huyện: xong đúng hạn')).office.name, /huyện/);
});

test('loaded again the same day it is the same, on another day there is another one beside it', async (context) => {
  const at = await sampleStore(context);
  const morning = await at('2026-11-25T07:00').load();
  assert.deepEqual(await at('2026-11-25T23:00').load(), morning);
  const next = await at('2026-11-26T07:00').load();
  assert.equal(next.filter(({ code }) => morning.some((one) => one.code === code)).length, 8, 'those of 2019');
  for (const { code, receiptCode } of morning)
    assert.equal((await at('2026-11-26T07:00').book.open(code, { receiptCode }))?.code, code);
});

test('into another catalogue only what fits is loaded, and nothing fails', async (context) => {
  const folder = await files(context, { 'a.json': catalogue([procedure('1.001193')]) });
  const at = await sampleStore(context, (store) => importCatalogue(store, [folder]));
  assert.deepEqual(await at('2026-11-25T10:00').load(), []);
});
