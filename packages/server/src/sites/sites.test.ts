import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type { RatingForm, RatingRequest, SaveSiteRequest, Site } from '@motcua/contract';
import {
  COMMUNE_PAGE,
  OWN_PAGE,
  SECRET,
  servedWith,
  type ServedWith,
} from '../ratings-review/served-ratings.fixture.js';
import { ENGINES } from '../store/places.fixture.js';
import { workFor } from '../work/work.fixture.js';
import { SiteBook } from './site-book.js';

const SITE: SaveSiteRequest = { label: 'Trang của xã Thử', origins: [COMMUNE_PAGE] };

/** What a page of this origin is told when it sends a rating of the commune; undefined tells no origin. */
async function sendFrom(server: ServedWith, origin: string | undefined, site?: string, agency = 'xa') {
  const id = randomUUID();
  const proof = await workFor(server.handlers, { secret: SECRET, id, address: '' });
  const request: RatingRequest = {
    id,
    about: { kind: 'page', agency },
    level: 'satisfied',
    proof,
    ...(site && { site }),
  };
  const headers = { Host: 'motcua.example', ...(origin === undefined ? {} : { Origin: origin }) };
  const { problem } = await server.answer('sendRating', request, headers);
  return problem === undefined ? 'taken' : problem.code === 'switched-off' ? problem.detail : problem.code;
}

for (const engine of ENGINES) {
  describe(`sites on ${engine.name}`, { skip: engine.skip }, () => {
    test('a page sends from an origin of its site, about an agency of it, while the widget is on', async (context) => {
      const server = await servedWith(context, engine);
      const key = await server.keyWith(['sites:write']);
      const all = await server.given('saveSite', SITE, key);
      assert.match(all.key, /^mcs_[\w-]{12}$/);
      const one = await server.given('saveSite', { ...SITE, label: 'Một xã', agencies: ['xa'] }, key);
      assert.equal(await sendFrom(server, COMMUNE_PAGE), 'site-not-allowed', 'no key in the page');
      assert.equal(await sendFrom(server, COMMUNE_PAGE, all.key), 'taken');
      assert.equal(await sendFrom(server, 'https://evil.example', all.key), 'site-not-allowed');
      assert.equal(await sendFrom(server, 'null', all.key), 'site-not-allowed');
      assert.equal(await sendFrom(server, COMMUNE_PAGE, 'mcs_khong-co-day'), 'site-not-allowed');
      assert.equal(await sendFrom(server, COMMUNE_PAGE, one.key), 'taken');
      assert.equal(await sendFrom(server, COMMUNE_PAGE, one.key, 'so'), 'site-not-allowed');
      assert.equal(await sendFrom(server, OWN_PAGE), 'taken', 'a page of the server itself');
      assert.equal(await sendFrom(server, undefined), 'taken', 'what tells no origin proves nothing either way');
      const { items } = await server.given('listRatings', {}, await server.keyWith(['ratings:read']));
      assert.deepEqual(items.map(({ flags }) => flags.join()).sort(), ['', '', '', 'no-site']);
      const notice = 'Đang bảo trì đến hết ngày 30.';
      const off = [{ widget: 'rating', notice } as const];
      await server.given('saveSite', { ...SITE, key: all.key, off }, key);
      assert.equal(await sendFrom(server, COMMUNE_PAGE, all.key), notice);
      assert.equal(await sendFrom(server, undefined, all.key), notice);
      assert.equal(await sendFrom(server, COMMUNE_PAGE, one.key), 'taken', 'the other one is not touched');
      await server.given('saveSite', { ...SITE, key: all.key, off: [{ widget: 'feedback' }] }, key);
      assert.equal(await sendFrom(server, COMMUNE_PAGE, all.key), 'taken');
      assert.deepEqual(server.errors, []);
    });

    test('the form of a rating is that of the site', async (context) => {
      const server = await servedWith(context, engine);
      const key = await server.keyWith(['sites:write']);
      const form = (query: string) => server.get<RatingForm & { code?: string }>(`/v1/ratings/form${query}`);
      assert.deepEqual(await form(''), { open: true });
      const saved = await server.given(
        'saveSite',
        { ...SITE, agencies: ['xa'], form: { scale: 'five', reasons: [], criteria: ['attitude'], comment: false } },
        key,
      );
      const asked = { scale: 'five', reasons: [], criteria: ['attitude'], comment: false };
      assert.deepEqual(await form(`?site=${saved.key}&agency=xa`), { ...asked, open: true });
      assert.equal((await form(`?site=${saved.key}&agency=so`)).code, 'site-not-allowed');
      assert.equal((await form('?site=mcs_khong')).code, 'site-not-allowed');
      const off = [{ widget: 'rating', notice: 'Tạm dừng.' } as const];
      await server.given('saveSite', { ...SITE, key: saved.key, off }, key);
      assert.deepEqual(await form(`?site=${saved.key}`), { open: false, notice: 'Tạm dừng.' });
    });

    test('a key sees and changes the sites of its agencies alone', async (context) => {
      const server = await servedWith(context, engine);
      const [province, commune] = [await server.keyWith(['sites:write']), await server.keyWith(['sites:write'], 'xa')];
      const own = await server.given('saveSite', { ...SITE, agencies: ['xa'] }, commune);
      const wide = await server.given('saveSite', SITE, province);
      const keys = async (key: { Authorization: string }) =>
        (await server.given('listSites', {}, key)).items.map((site) => site.key).sort();
      assert.deepEqual(await keys(commune), [own.key]);
      assert.deepEqual(await keys(province), [own.key, wide.key].sort());
      const outcome = (request: SaveSiteRequest) => server.outcome('saveSite', request, commune);
      assert.equal(await outcome(SITE), 'not-allowed', 'it would send about every agency');
      assert.equal(await outcome({ ...SITE, agencies: ['xa', 'so'] }), 'not-allowed');
      assert.equal(await outcome({ ...SITE, agencies: ['xa'], key: wide.key }), 'no-such-site');
      assert.equal(await outcome({ ...SITE, agencies: ['xa'], key: 'mcs_khong' }), 'no-such-site');
      assert.equal(await server.outcome('saveSite', { ...SITE, agencies: ['la'] }, province), 'unknown-agency');
      assert.equal(await server.outcome('saveSite', { ...SITE, origins: ['https://*.vn'] }, province), 'invalid-body');
      assert.equal(await server.outcome('listSites', {}), 'key-needed');
      assert.equal(await server.outcome('listSites', {}, await server.keyWith(['ratings:read'])), 'not-allowed');
      const { given } = await server.answer('listSites', {}, province);
      assert.deepEqual(given?.items.find(({ key }) => key === wide.key)?.origins, SITE.origins);
    });

    test('what is changed at the same time is changed one after the other', async (context) => {
      const { store } = await servedWith(context, engine);
      const { key } = await store.sites.add(SITE, '');
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          store.sites.change(
            key,
            (before) => ({ ...before, origins: [...before.origins, `https://a${at}.example`] }),
            '',
          ),
        ),
      );
      assert.equal((await store.sites.list())[0]?.origins.length, 21);
    });
  });
}

test('a change on another server is seen within two seconds, and a failure is not remembered', async () => {
  const clock = { at: 0, now: () => clock.at };
  const site: Site = { key: 'mcs_a', label: 'Trang', origins: [COMMUNE_PAGE], off: [] };
  const source = { asked: 0, sites: [site], isBroken: true };
  const book = new SiteBook(
    {
      list() {
        source.asked += 1;
        return source.isBroken ? Promise.reject(new Error('away')) : Promise.resolve(source.sites);
      },
    },
    clock,
  );
  const isTaken = () =>
    book.allow('rating', { origin: COMMUNE_PAGE }, 'mcs_a', undefined).then(
      () => true,
      (error: unknown) => (error as { code?: string }).code,
    );
  assert.equal(await isTaken(), undefined);
  source.isBroken = false;
  assert.equal(await isTaken(), true);
  source.sites = [{ ...site, off: [{ widget: 'rating' }] }];
  clock.at = 1_999;
  assert.equal(await isTaken(), true);
  assert.equal(source.asked, 2, 'it is remembered');
  clock.at = 2_000;
  assert.equal(await isTaken(), 'switched-off');
});
