import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import type { ActionId } from '@motcua/contract';
import { ENGINES } from '../store/places.fixture.js';
import { jpeg, segment } from './attachments/files.fixture.js';
import { correction, problem, servedFeedback } from './feedback.fixture.js';

/** What an invented person is called, has, or wrote; none of it stands anywhere by chance. */
const PRIVATE = {
  name: 'Hoàng Yến Chim Xanh',
  phone: '0977 12 37 65',
  email: 'chim.xanh@example.com',
  address: 'Ấp Sếu Đầu Đỏ, nhà số 7',
  text: 'Cán bộ Bồ Nông bắt tôi chờ cả buổi.',
  shown: 'Lệ phí Diệc Lửa 8.000 đồng',
  file: 'Giấy Của Cò Trắng.jpg',
  reason: 'Việc của Vạc thì chuyển nơi khác.',
  answer: 'Chích Chòe đã được nhắc nhở.',
};
const PICTURE = jpeg({ head: [segment(0xe2, 'ICC_PROFILE\0\x01\x01 Le Le chan xam')] });

/** Each way in which a text could lie somewhere. */
function formsOf(text: string): Buffer[] {
  const spellings = new Set([text, text.normalize('NFD'), text.replace(/\s/g, ''), encodeURIComponent(text)]);
  return [...spellings].flatMap((spelling) => [
    Buffer.from(spelling),
    Buffer.from(spelling, 'utf16le'),
    Buffer.from(Buffer.from(spelling).toString('hex')),
    // Whatever stands before it in what is encoded.
    ...[0, 1, 2].map((shift) => {
      const encoded = Buffer.from(' '.repeat(shift) + spelling).toString('base64');
      return Buffer.from(encoded.slice(shift === 0 ? 0 : shift + 1, -4));
    }),
  ]);
}

function assertFree(bytes: Buffer, canaries: readonly string[], where: string): void {
  for (const canary of canaries)
    for (const form of formsOf(canary)) assert.equal(bytes.includes(form), false, `"${canary}" stands in ${where}`);
}

/** Everything that a store holds, as bytes. */
async function contentsOf(place: string): Promise<Buffer> {
  if (!place.startsWith('postgres')) {
    const files = (await readdir(place)).filter((name) => name.startsWith('motcua.db'));
    assert.ok(files.length > 0);
    return Buffer.concat(await Promise.all(files.map((name) => readFile(join(place, name)))));
  }
  const client = new pg.Client({ connectionString: place });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'motcua'`,
    );
    const told = await Promise.all(
      rows.map(({ name }) => client.query<{ row: string }>(`select t::text as row from "${name}" t`)),
    );
    return Buffer.from(told.flatMap((one) => one.rows.map(({ row }) => row)).join('\n'));
  } finally {
    await client.end();
  }
}

test('a search for canaries finds them where they are', () => {
  for (const form of formsOf(PRIVATE.name))
    assert.throws(() => assertFree(Buffer.concat([Buffer.from('a'), form]), [PRIVATE.name], 'it'), /stands in it/);
});

for (const engine of ENGINES) {
  test(
    `${engine.name}: nothing of who sent it stands in the store, in logs or in refusals`,
    { skip: engine.skip },
    async (context) => {
      const desk = await servedFeedback(context, engine);
      const [commune, department] = [await desk.keyFor('xa'), await desk.keyFor('so')];
      const { name, phone, email, address, text, shown, file, reason, answer } = PRIVATE;
      const sender = { name, phone, email, address };
      const attachments = [{ name: file, content: PICTURE.toString('base64') }];
      const sent = problem({ text, sender, attachments });
      const other = correction({
        text: `${text} Và sai.`,
        sender,
        place: { procedure: '1.000001', version: 2, path: 'places', shown },
      });
      const receipts = [await desk.answer('sendFeedback', sent), await desk.answer('sendFeedback', other)];
      const id = await desk.idOf(text, commune);
      await desk.step(id, { kind: 'transferred', to: 'so', reason }, commune);
      await desk.step(id, { kind: 'accepted' }, department);
      await desk.step(id, { kind: 'answered', answer }, department);
      await desk.answer('readFeedback', { id, attachments: true }, department);
      for (const { receiptCode } of receipts) await desk.answer('followFeedback', { receiptCode });

      const broken: [ActionId, object, string?][] = [
        ['sendFeedback', { ...sent, text: `${text} khác` }],
        ['sendFeedback', { ...sent, kind: name, [name]: phone }],
        ['sendFeedback', problem({ agency: name, text, sender })],
        ['sendFeedback', problem({ procedure: phone, text, sender })],
        ['sendFeedback', correction({ place: { procedure: '1.000001', path: text, shown }, sender })],
        [
          'sendFeedback',
          problem({ attachments: [{ name: file, content: Buffer.from(text).toString('base64') }], sender }),
        ],
        ['sendFeedback', problem({ sender: { name, phone: email, email: phone } })],
        ['followFeedback', { receiptCode: name }],
        ['followFeedback', { receiptCode: `${receipts[0]!.receiptCode}9` }],
        [
          'handleFeedback',
          { id, event: 'p', handling: { kind: 'published', text: `${text} ${name}`, answer: phone } },
          department,
        ],
        ['handleFeedback', { id, event: 'p', handling: { kind: 'accepted' } }, commune],
        ['readFeedback', { id: name }, department],
      ];
      const canaries = [
        ...Object.values(PRIVATE),
        'Chim Xanh',
        'Bồ Nông',
        'Diệc Lửa',
        'Cò Trắng',
        'Le Le chan xam',
        sent.id,
        other.id,
        ...receipts.map(({ receiptCode }) => receiptCode),
      ];
      for (const [action, body, key] of broken) {
        const response = await desk.post(action, body, key);
        assert.ok(response.status >= 400 && response.status < 500, action);
        const told = `${await response.text()} ${JSON.stringify([...response.headers])}`;
        assertFree(Buffer.from(told), canaries, `a refusal of ${action}`);
      }
      assert.deepEqual(desk.errors, []);
      assertFree(Buffer.from(JSON.stringify(desk.records)), canaries, 'the log');
      const kept = await contentsOf(desk.place);
      assertFree(kept, canaries, 'the store');

      // What was reviewed is public, and nothing else with it.
      const open = { text: 'Người dân phải chờ lâu.', answer: 'Đã nhắc nhở cán bộ.' };
      await desk.step(id, { kind: 'published', ...open }, department);
      const { items } = await desk.inPublic();
      assertFree(Buffer.from(JSON.stringify(items)), canaries, 'what is public');
      const after = await contentsOf(desk.place);
      assertFree(after, canaries, 'the store after a publication');
      assert.ok(after.includes(Buffer.from(open.text)), 'what is public stands in clear');
      assert.equal(kept.includes(Buffer.from(open.text)), false);
    },
  );
}
