import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type { OfficeRating, RatingListRequest } from '@motcua/contract';
import type { Scope } from '@motcua/contract/bodies';
import { ENGINES } from '../store/places.fixture.js';
import { NOW, servedWith, type ServedWith } from './served-ratings.fixture.js';

const AT = '2026-10-20T09:00:00+07:00';

/** Ratings of visits of two offices, each on a day of its own within the week before. */
async function visits(server: ServedWith, agency: string, count: number) {
  const ratings = Array.from({ length: count }, (_, at) => ({
    id: `${agency} ${at}`,
    agency,
    at: new Date(Date.parse(AT) - (at % 5) * 86_400_000).toISOString(),
    level: at % 3 === 0 ? ('dissatisfied' as const) : ('satisfied' as const),
    counter: 'Quầy 1',
    officer: 'CB01',
    ...(at % 4 === 0 ? { comment: `Lời ${at}` } : {}),
  }));
  await server.given('sendVisits', { ratings }, await server.keyWith(['ratings:write']));
}

async function all(server: ServedWith, filter: RatingListRequest, key: { Authorization: string }) {
  const items: OfficeRating[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await server.given('listRatings', { limit: 7, ...filter, ...(cursor && { cursor }) }, key);
    items.push(...page.items);
    assert.ok(page.items.length <= 7);
    if (page.next === null) return items;
    cursor = page.next;
  }
}

/** A rating that the rule `dwell` leaves out. */
async function hasty(server: ServedWith, code = 'H12.44-261019-0002') {
  const token = await server.tokenOf(code);
  const request = { id: randomUUID(), about: { kind: 'dossier', token }, level: 'dissatisfied', dwell: 200 } as const;
  await server.given('sendRating', request);
  return { token, code };
}

for (const engine of ENGINES) {
  describe(`the review of ratings on ${engine.name}`, { skip: engine.skip }, () => {
    test('an office goes through its ratings page by page, and through no others', async (context) => {
      const server = await servedWith(context, engine);
      await visits(server, 'xa', 40);
      await visits(server, 'so', 9);
      const [commune, province] = [
        await server.keyWith(['ratings:read'], 'xa'),
        await server.keyWith(['ratings:read']),
      ];
      const own = await all(server, {}, commune);
      assert.equal(own.length, 40);
      assert.equal(new Set(own.map(({ id }) => id)).size, 40);
      assert.deepEqual(new Set(own.map(({ agency }) => agency)), new Set(['xa']));
      const days = own.map(({ on }) => on);
      assert.deepEqual(days, [...days].sort().reverse(), 'newest first');
      assert.equal((await all(server, {}, province)).length, 49);
      assert.equal((await all(server, { agency: 'so' }, province)).length, 9);
      assert.equal((await all(server, { commented: true }, commune)).length, 10);
      assert.equal((await all(server, { from: '2026-10-20', to: '2026-10-20' }, commune)).length, 8);
      assert.equal((await all(server, { channel: 'page' }, commune)).length, 0);
      assert.equal((await all(server, { leftOut: true }, province)).length, 0);
      assert.equal(await server.outcome('listRatings', { agency: 'so' }, commune), 'not-allowed');
      const { next } = await server.given('listRatings', { limit: 3 }, commune);
      assert.equal(await server.outcome('listRatings', { cursor: next!, limit: 9 }, commune), 'taken');
      for (const request of [{ cursor: next!, commented: true }, { cursor: 'x' }, { cursor: btoa('["a","b","c"]') }])
        assert.equal(await server.outcome('listRatings', request, commune), 'invalid-cursor');
      const exactly = await server.given('listRatings', { limit: 40 }, commune);
      assert.deepEqual([exactly.items.length, exactly.next], [40, null]);
    });

    test('the rated office appeals, who supervises decides, the score follows, and nothing is deleted', async (context) => {
      const server = await servedWith(context, engine);
      await visits(server, 'xa', 30);
      await hasty(server);
      const office = await server.keyWith(['ratings:read'], 'xa');
      const control = await server.keyWith(['ratings:read', 'ratings:review']);
      const counted = async () => {
        const { n, leftOut } = await server.summary({ agency: 'xa' });
        return [n, leftOut];
      };
      assert.deepEqual(await counted(), [30, 1]);
      const [rating, ...more] = await all(server, { leftOut: true }, office);
      assert.deepEqual([rating?.flags, more.length], [['dwell'], 0]);
      const review = (kind: 'appeal' | 'counted' | 'left-out', key = control, id = rating!.id) =>
        server.answer('reviewRating', { id, kind, reason: 'Đã xác minh.' }, key);
      for (const kind of ['counted', 'left-out'] as const)
        assert.equal((await review(kind, office)).problem?.code, 'not-allowed', kind);
      assert.deepEqual((await review('appeal', office)).given?.flags, ['dwell'], 'an appeal changes nothing');
      assert.deepEqual((await review('counted')).given?.flags, []);
      assert.deepEqual(await counted(), [31, 0]);
      const last = (await review('left-out')).given;
      assert.deepEqual(last?.flags, ['dwell', 'reviewed']);
      assert.deepEqual(
        last.reviews.map(({ kind, on, by }) => [kind, on, by]),
        [
          ['appeal', '2026-10-21', 'Khóa của xa'],
          ['counted', '2026-10-21', 'Khóa của tỉnh'],
          ['left-out', '2026-10-21', 'Khóa của tỉnh'],
        ],
      );
      const other = await server.keyWith(['ratings:read', 'ratings:review'], 'so');
      assert.equal((await review('counted', other)).problem?.code, 'no-such-rating');
      assert.equal((await review('appeal', other)).problem?.code, 'no-such-rating');
      assert.equal((await review('appeal', office, 'không có')).problem?.code, 'no-such-rating');
      assert.deepEqual((await server.store.ratings.recount()).wrong, []);
      assert.deepEqual(server.errors, []);
    });

    test('a list tells no dossier, no moment and no address', async (context) => {
      const server = await servedWith(context, engine);
      const { token, code } = await hasty(server);
      const key = await server.keyWith(['ratings:read'] as Scope[], 'xa');
      const told = await (await server.post('listRatings', {}, key)).text();
      for (const secret of [
        code,
        token,
        token.split('.')[0]!,
        '192.0.2.44',
        'Nguyễn',
        new Date(NOW).toISOString().slice(0, 13),
      ])
        assert.ok(!told.includes(secret), secret);
      assert.deepEqual(Object.keys((JSON.parse(told) as { items: object[] }).items[0]!).sort(), [
        'agency',
        'channel',
        'flags',
        'id',
        'level',
        'on',
        'procedure',
        'reviews',
      ]);
    });
  });
}
