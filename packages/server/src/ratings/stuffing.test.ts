import { strict as assert } from 'node:assert';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { ActionId, BodyOf, DeviceRatingsRequest, RatingRequest } from '@motcua/contract';
import { PROOF } from '../api/actions.fixture.js';
import { SECRET } from '../dossiers/dossiers.fixture.js';
import { openTries } from '../lookup/tries.js';
import { emptyFolder, ENGINES } from '../store/places.fixture.js';
import { Work } from '../work/work.js';
import { workFor } from '../work/work.fixture.js';
import { DEVICE_KEY, NOW, servedRatings, uuid } from './ratings.fixture.js';

/** `npm run torture` stuffs 100,000. */
const STUFFED = process.env['MOTCUA_RATINGS'] === '1' ? 100_000 : 600;
const HONEST = 40;

for (const engine of ENGINES) {
  test(
    `${engine.name}: ${STUFFED} stuffed ratings move the published score by nothing`,
    { skip: engine.skip },
    async (context) => {
      const tries = await openTries(await emptyFolder(context), () => NOW);
      context.after(() => tries.close());
      const work = new Work({ secret: SECRET, sendings: tries.sendings, now: () => NOW });
      const desk = await servedRatings(context, engine, { work });
      const { answer, keyFor, tokenOf } = desk;

      // People who were served: by their dossiers, at a device, and at a counter.
      const tokens: string[] = [];
      for (let number = 0; number < HONEST; number += 1) tokens.push(await tokenOf(`H12.44-261019-${1000 + number}`));
      const honest = tokens.map((token, number): RatingRequest => {
        const level = number % 10 === 0 ? 'dissatisfied' : 'satisfied';
        return { id: uuid(number), about: { kind: 'dossier', token }, level };
      });
      for (const rating of honest) await answer('sendRating', rating);
      const sending: DeviceRatingsRequest = {
        key: DEVICE_KEY,
        queue: uuid(90),
        session: uuid(91),
        sentAt: new Date(NOW).toISOString(),
        elapsed: 3_600_000,
        ratings: [1, 2, 3].map((number) => ({
          number,
          at: new Date(NOW).toISOString(),
          session: uuid(91),
          elapsed: number * 60_000,
          level: 'satisfied',
        })),
      };
      await answer('sendDeviceRatings', sending);
      const visit = { id: 'a', agency: 'xa', at: new Date(NOW).toISOString(), level: 'dissatisfied' as const };
      await answer('sendVisits', { ratings: [visit] }, await keyFor('xa'));
      const before = await desk.summary('?by=agency');
      assert.equal(before.n, HONEST + 4);

      const worst = { level: 'dissatisfied' as const };
      const mac = () => randomBytes(18).toString('base64url');
      const page = { kind: 'page', agency: 'xa' } as const;
      const proof = async (id: string, address: string) => workFor(work.handlers, { secret: SECRET, id, address });
      const oldProof = await proof(uuid(1), '203.0.113.1');
      const told = new Map<string, number>();
      async function send<Id extends ActionId>(id: Id, body: BodyOf<Id>, headers: Record<string, string>) {
        const said = await answer(id, body, headers);
        const results = typeof said !== 'string' && 'results' in said ? said.results : [said];
        for (const one of results) {
          const what = typeof one === 'string' ? one : (one as { outcome: string }).outcome;
          told.set(`${id} ${what}`, (told.get(`${id} ${what}`) ?? 0) + 1);
        }
      }
      const tricks: ((number: number, headers: Record<string, string>) => Promise<void>)[] = [
        // Nothing was done for it.
        (_, headers) => send('sendRating', { id: randomUUID(), about: page, ...worst }, headers),
        (_, headers) => send('sendRating', { id: randomUUID(), about: page, ...worst, proof: PROOF }, headers),
        // The work of another sending.
        (_, headers) => send('sendRating', { id: randomUUID(), about: page, ...worst, proof: oldProof }, headers),
        // A script that does the work, from an address of its own each time.
        async (_, headers) => {
          const id = randomUUID();
          const done = await proof(id, headers['x-address']!);
          await send('sendRating', { id, about: page, ...worst, proof: done, dwell: 9_000 }, headers);
        },
        // Tokens that were never given out: made up, of another dossier, changed.
        (_, headers) =>
          send(
            'sendRating',
            { id: randomUUID(), about: { kind: 'dossier', token: `${mac()}.${mac()}` }, ...worst },
            headers,
          ),
        (number, headers) => {
          const [dossier] = tokens[number % HONEST]!.split('.');
          const [, other] = tokens[(number + 1) % HONEST]!.split('.');
          return send(
            'sendRating',
            { id: randomUUID(), about: { kind: 'dossier', token: `${dossier}.${other}` }, ...worst },
            headers,
          );
        },
        // What someone sent, sent again; and something else under its name.
        (number, headers) => send('sendRating', honest[number % HONEST]!, headers),
        (number, headers) =>
          send('sendRating', { ...honest[number % HONEST]!, level: 'very-dissatisfied', scale: 'five' }, headers),
        (_, headers) => send('sendDeviceRatings', sending, headers),
        (number, headers) => send('sendDeviceRatings', { ...sending, key: `mcd_${number}` }, headers),
        (number, headers) => send('sendVisits', { ratings: [{ ...visit, id: `b${number}` }] }, headers),
        (number, headers) =>
          send(
            'sendVisits',
            { ratings: [{ ...visit, id: `b${number}` }] },
            { ...headers, Authorization: `Bearer mck_${number}` },
          ),
      ];
      for (let number = 0; number < STUFFED; number += tricks.length) {
        const address = `2001:db8:${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`;
        await Promise.all(tricks.map((trick) => trick(number, { 'x-address': address })));
      }

      const after = await desk.summary('?by=agency&channel=dossier&channel=kiosk&channel=counter');
      assert.deepEqual({ ...after, channels: before.channels }, before);
      assert.equal(after.share! - before.share!, 0);
      const { ratings, wrong } = await desk.store.ratings.recount();
      const pages = await desk.summary('?channel=page');
      assert.deepEqual([ratings, wrong], [HONEST + 4 + pages.n + pages.leftOut, []]);
      // Not everything was refused: what a script stored is told, apart.
      assert.ok(pages.n + pages.leftOut >= Math.floor(STUFFED / tricks.length));
      const codes = [...told.keys()].sort();
      assert.deepEqual(codes, [
        'sendDeviceRatings device-key-needed',
        'sendDeviceRatings known',
        'sendRating already-different',
        'sendRating known',
        'sendRating no-such-token',
        'sendRating proof-needed',
        'sendRating stored',
        'sendVisits key-needed',
      ]);
      assert.deepEqual(desk.errors, []);
    },
  );
}
