import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { RatingInvitationSchema, type RatingRequest } from '@motcua/contract';
import { PROOF } from '../api/actions.fixture.js';
import { happened } from '../dossiers/dossiers.fixture.js';
import { ENGINES } from '../store/places.fixture.js';
import { flagsOf } from './flags.js';
import { DAY, HOUR, NOW, servedRatings, uuid } from './ratings.fixture.js';

const CODE = 'H12.44-261019-0001';

function ofToken(token: string, id: number, parts: Partial<RatingRequest> = {}): RatingRequest {
  return { id: uuid(id), about: { kind: 'dossier', token }, level: 'satisfied', ...parts };
}

function ofPage(id: number, parts: Partial<RatingRequest> = {}): RatingRequest {
  const about = { kind: 'page', agency: 'xa', procedure: '1.000001', version: 2 } as const;
  return { id: uuid(id), about, level: 'satisfied', proof: PROOF, ...parts };
}

for (const engine of ENGINES) {
  const { skip } = engine;
  const it = (name: string, run: (desk: Awaited<ReturnType<typeof servedRatings>>) => Promise<void>): void => {
    void test(`${engine.name}: ${name}`, { skip }, async (context) => {
      const desk = await servedRatings(context, engine);
      await run(desk);
      assert.deepEqual(desk.errors, []);
    });
  };

  it('a dossier is rated by its token, once, and the same again is known', async ({ answer, tokenOf, store }) => {
    const token = await tokenOf(CODE);
    const invitation = await answer('openRating', { token });
    assert.deepEqual(invitation, {
      state: 'open',
      procedure: 'Đăng ký thử',
      agency: 'Trung tâm Phục vụ hành chính công xã Thử',
      finishedOn: '2026-10-20',
    });
    RatingInvitationSchema.parse(invitation);
    const until = new Date(NOW + DAY).toISOString();
    const sent = ofToken(token, 1, { reasons: ['attitude'], criteria: { time: 2 } });
    assert.deepEqual(await answer('sendRating', sent), { outcome: 'stored', changeableUntil: until });
    assert.deepEqual(await answer('sendRating', sent), { outcome: 'known', changeableUntil: until });
    assert.equal(await answer('sendRating', { ...sent, level: 'dissatisfied' }), 'already-different');
    const [kept, ...others] = await store.ratings.list({}, { limit: 10 });
    assert.deepEqual(others, []);
    assert.deepEqual(
      [kept?.row.agency, kept?.row.procedure, kept?.row.version, kept?.row.channel, kept?.row.day],
      ['xa', '1.000001', 2, 'dossier', '2026-10-21'],
    );
    assert.deepEqual(await answer('openRating', { token }), {
      ...(invitation as object),
      state: 'changeable',
      rating: { level: 'satisfied', reasons: ['attitude'], criteria: { time: 2 } },
      changeableUntil: until,
    });
  });

  it('it may be changed for 24 hours, and not after', async ({ answer, tokenOf, clock, summary }) => {
    const token = await tokenOf(CODE);
    await answer('sendRating', ofToken(token, 1));
    clock.now = NOW + DAY - 60_000;
    const changed = await answer('sendRating', ofToken(token, 2, { level: 'dissatisfied' }));
    assert.deepEqual(changed, { outcome: 'changed', changeableUntil: new Date(NOW + DAY).toISOString() });
    clock.now = NOW + DAY;
    assert.equal(await answer('sendRating', ofToken(token, 3)), 'already-rated');
    assert.equal(((await answer('sendRating', ofToken(token, 1))) as { outcome: string }).outcome, 'known');
    assert.equal(((await answer('openRating', { token })) as { state: string }).state, 'rated');
    const { n, leftOut } = await summary('?by=channel');
    assert.deepEqual([n, leftOut], [1, 0]);
  });

  it('it is open from the end of the work for 90 days', async ({ answer, tokenOf, clock }) => {
    const early = await tokenOf('H12.44-261019-0002', [happened('processing', '20 09:00')]);
    assert.equal(((await answer('openRating', { token: early })) as { state: string }).state, 'not-yet');
    assert.equal(await answer('sendRating', ofToken(early, 1)), 'not-yet');
    const refused = await tokenOf('H12.44-261019-0003', [happened('refused', '20 09:00', { reason: 'Thiếu' })]);
    assert.equal(((await answer('openRating', { token: refused })) as { finishedOn: string }).finishedOn, '2026-10-20');
    const token = await tokenOf(CODE);
    clock.now = Date.parse('2027-01-18T16:59:00Z');
    assert.equal(((await answer('openRating', { token })) as { state: string }).state, 'open');
    clock.now += 60_000;
    assert.equal(((await answer('openRating', { token })) as { state: string }).state, 'closed');
    assert.equal(await answer('sendRating', ofToken(token, 2)), 'too-late');
  });

  it('no token but one that was given out is good', async ({ answer, tokenOf }) => {
    const token = await tokenOf(CODE);
    const [dossier = '', mac = ''] = token.split('.');
    const other = (await tokenOf('H12.44-261019-0002')).split('.')[1]!;
    for (const forged of [
      `${dossier}.${other}`,
      `${dossier}.${mac.slice(0, -1)}${mac.endsWith('A') ? 'B' : 'A'}`,
      `${dossier}.${'A'.repeat(24)}`,
      `${'A'.repeat(24)}.${mac}`,
      `${dossier}${mac}`,
      `${token}A`,
    ]) {
      assert.equal(await answer('openRating', { token: forged }), 'no-such-token', forged);
      assert.equal(await answer('sendRating', ofToken(forged, 1)), 'no-such-token', forged);
    }
  });

  it('tokens are made for the dossiers of a key, always the same', async ({ answer, tokenOf, keyFor }) => {
    const token = await tokenOf(CODE);
    const asked = { dossiers: [CODE.toLowerCase(), 'H12.44-261019-9999'], page: 'https://xa.example/danh-gia' };
    assert.deepEqual(await answer('issueRatingTokens', asked, await keyFor('xa')), {
      tokens: [
        { outcome: 'made', token, link: `https://xa.example/danh-gia#danh-gia=${token}` },
        { outcome: 'unknown' },
      ],
    });
    assert.deepEqual(await answer('issueRatingTokens', { dossiers: [CODE] }, await keyFor('so')), {
      tokens: [{ outcome: 'unknown' }],
    });
    assert.equal(await answer('issueRatingTokens', asked), 'key-needed');
  });

  it('nothing that is stored tells the dossier, the moment or the address', async ({ answer, tokenOf, store }) => {
    const token = await tokenOf(CODE);
    const headers = { 'x-address': '203.0.113.77' };
    await answer('sendRating', ofToken(token, 1, { comment: 'Gọi 0900000123 giúp tôi' }), headers);
    await answer('sendRating', ofPage(2), headers);
    for (const { row } of await store.ratings.list({}, { limit: 10 })) {
      const text = JSON.stringify(row);
      assert.ok(!text.includes(token.split('.')[0]!) && !text.includes(CODE) && !text.includes('203.0.113'), text);
      assert.ok(!text.includes('0900000123'), 'a phone stands in it');
      const { changeable_until, ...rest } = row;
      assert.doesNotMatch(JSON.stringify(rest), /\d\d:\d\d/);
      assert.ok(changeable_until === null || changeable_until.endsWith(':00.000Z'));
    }
  });

  it('who wrote something personal is shown what was kept', async ({ answer, tokenOf }) => {
    const token = await tokenOf(CODE);
    const told = await answer('sendRating', ofToken(token, 1, { comment: 'Gọi 0900000123 giúp tôi' }));
    assert.equal((told as { comment: string }).comment, 'Gọi [số điện thoại] giúp tôi');
    const clean = await answer('sendRating', ofToken(token, 2, { comment: 'Rất nhanh' }));
    assert.equal('comment' in (clean as object), false);
  });

  it('a page needs its work, and is in no published score', async ({ answer, summary }) => {
    const { proof: _, ...withoutProof } = ofPage(1);
    assert.equal(await answer('sendRating', withoutProof), 'proof-needed');
    assert.deepEqual(await answer('sendRating', ofPage(1), { 'x-address': '203.0.113.1' }), { outcome: 'stored' });
    const strange = { kind: 'page', agency: 'khong-co' } as const;
    assert.equal(await answer('sendRating', ofPage(2, { about: strange })), 'unknown-agency');
    const unknown = { kind: 'page', agency: 'xa', procedure: '9.999999' } as const;
    assert.equal(await answer('sendRating', ofPage(2, { about: unknown })), 'unknown-procedure');
    assert.equal((await summary()).n, 0);
    assert.equal((await summary('?channel=page')).n, 1);
    assert.equal(await answer('sendRating', ofPage(3, { site: 'tat' })), 'switched-off');
  });

  it('what one address sends of a page again is left out', async ({ answer, store, clock }) => {
    const flagged = async (id: number, parts: Partial<RatingRequest>, address: string) => {
      await answer('sendRating', ofPage(id, parts), { 'x-address': address });
      const all = await store.ratings.list({}, { limit: 100 });
      const sum = all.filter(({ counts }) => !counts);
      return sum.length;
    };
    assert.equal(await flagged(1, {}, '203.0.113.1'), 0);
    assert.equal(await flagged(2, {}, '203.0.113.2'), 0);
    assert.equal(await flagged(3, {}, '203.0.113.1'), 1);
    // Sent again it is no other one.
    assert.equal(await flagged(2, {}, '203.0.113.2'), 1);
    assert.equal(await flagged(4, { about: { kind: 'page', agency: 'so' } }, '203.0.113.1'), 1);
    clock.now += DAY;
    assert.equal(await flagged(5, {}, '203.0.113.1'), 1);
  });

  it('what comes without an origin, or too soon, is left out', async ({ app, answer, tokenOf, store }) => {
    await answer('sendRating', ofPage(1, { dwell: 1499 }));
    await answer('sendRating', ofPage(2, { dwell: 1500 }));
    await answer('sendRating', ofToken(await tokenOf(CODE), 3, { dwell: 0 }));
    await app.request('/v1/ratings:send', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(ofPage(4)),
    });
    const all = await store.ratings.list({}, { limit: 10 });
    const flags = all.map((kept) => flagsOf(kept).join(' ')).sort();
    assert.deepEqual(flags, ['', 'dwell', 'dwell', 'no-site']);
  });

  it('visits are stored or refused each by itself', async ({ answer, keyFor, summary, clock }) => {
    const visit = { id: 'a', agency: 'xa', at: '2026-10-21T08:00:00+07:00', level: 'very-satisfied' } as const;
    const key = await keyFor('xa');
    const ratings = [
      visit,
      { ...visit, id: 'b', agency: 'so' },
      { ...visit, id: 'c', procedure: '9.999999' },
      { ...visit, id: 'd', at: '2026-10-23T08:00:00+07:00' },
      { ...visit, id: 'e', procedure: '1.000001', scale: 'five', level: 'neutral' } as const,
      visit,
      { ...visit, counter: 'Quầy 2' },
    ];
    const told = await answer('sendVisits', { ratings }, key);
    assert.ok(typeof told !== 'string');
    assert.deepEqual(
      told.results.map(({ outcome, problem }) => problem?.code ?? outcome),
      ['stored', 'not-yours', 'unknown-procedure', 'wrong-day', 'stored', 'known', 'already-different'],
    );
    const everywhere = await answer('sendVisits', { ratings: [{ ...visit, agency: 'khong-co' }] }, await keyFor());
    assert.equal(typeof everywhere !== 'string' && everywhere.results[0]?.problem?.code, 'unknown-agency');
    clock.now += HOUR;
    const { groups } = await summary('?by=procedure');
    assert.deepEqual(groups, [{ key: '1.000001', name: 'Đăng ký thử', n: 1, leftOut: 0 }]);
  });
}
