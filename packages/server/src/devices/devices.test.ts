import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type { DeviceRating, SaveDeviceRequest } from '@motcua/contract';
import { NOW, servedWith, type ServedWith } from '../ratings-review/served-ratings.fixture.js';
import { ENGINES } from '../store/places.fixture.js';

const DEVICE: SaveDeviceRequest = { label: 'Máy ở quầy 3', agency: 'xa', counter: 'Quầy 3' };
const SESSION = randomUUID();
const MINUTE = 60_000;

/** A rating a quarter of an hour after the one before it, the first an hour after the device was made. */
function rating(number: number): DeviceRating {
  const elapsed = 60 * MINUTE + number * 15 * MINUTE;
  return {
    number,
    at: new Date(NOW + elapsed).toISOString(),
    session: SESSION,
    elapsed,
    dwell: 4_000,
    level: 'satisfied',
  };
}

async function send(server: ServedWith, key: string, queue: string, numbers: number[]): Promise<string> {
  const elapsed = server.clock.now - NOW;
  const request = { key, queue, sentAt: new Date(server.clock.now).toISOString(), session: SESSION, elapsed };
  const { given, problem } = await server.answer('sendDeviceRatings', { ...request, ratings: numbers.map(rating) });
  return problem?.code ?? (given?.results ?? []).map(({ outcome }) => outcome).join(' ');
}

for (const engine of ENGINES) {
  describe(`devices on ${engine.name}`, { skip: engine.skip }, () => {
    test('a device is made, opened, sends, is listed with what is missing, switched off and withdrawn', async (context) => {
      const server = await servedWith(context, engine);
      const office = await server.keyWith(['sites:write'], 'xa');
      const { device, key } = await server.given('saveDevice', { ...DEVICE, form: { comment: false } }, office);
      assert.match(key ?? '', new RegExp(`^mcd_${device.id}_[\\w-]{43}$`));
      const queue = randomUUID();
      const open = () => server.answer('openDevice', { key: key!, queue });
      const first = (await open()).given;
      assert.deepEqual(first?.form, { comment: false, open: true });
      assert.equal(first.agency, 'Trung tâm Phục vụ hành chính công xã Thử');
      assert.deepEqual([first.now, first.arrived], [new Date(NOW).toISOString(), { highest: 0, count: 0 }]);
      assert.ok(!JSON.stringify(first).includes(key!.slice(-43)), 'never its secret');

      server.clock.now += 300 * MINUTE;
      assert.equal(await send(server, key!, queue, [1, 2, 5]), 'stored stored stored');
      assert.deepEqual((await open()).given?.arrived, { highest: 5, count: 3 });
      assert.equal(await send(server, key!, randomUUID(), [2]), 'stored');
      const listed = (await server.given('listDevices', {}, office)).items;
      assert.deepEqual(
        listed.map(({ id, missing, seenAt, state }) => [id, missing, seenAt, state]),
        [[device.id, 3, new Date(server.clock.now).toISOString(), 'on']],
      );

      const saved = await server.given(
        'saveDevice',
        { ...DEVICE, id: device.id, state: 'off', notice: 'Quầy nghỉ.' },
        office,
      );
      assert.equal(saved.key, undefined, 'a key is told once');
      assert.deepEqual((await open()).given?.form, { open: false, notice: 'Quầy nghỉ.' });
      assert.equal(await send(server, key!, queue, [3]), 'stored', 'what was given before still arrives');
      await server.given('saveDevice', { ...DEVICE, id: device.id, state: 'withdrawn' }, office);
      assert.equal((await open()).problem?.code, 'device-key-needed');
      assert.equal(await send(server, key!, queue, [4]), 'device-key-needed');
      const back = { ...DEVICE, id: device.id, state: 'on' } as const;
      assert.equal(await server.outcome('saveDevice', back, office), 'no-such-device', 'it is withdrawn for good');
      assert.equal((await server.given('listDevices', {}, office)).items[0]?.state, 'withdrawn');
      assert.deepEqual(server.errors, []);
    });

    test('no other key opens it', async (context) => {
      const server = await servedWith(context, engine);
      const office = await server.keyWith(['sites:write']);
      const [one, two] = [
        await server.given('saveDevice', DEVICE, office),
        await server.given('saveDevice', DEVICE, office),
      ];
      const secret = (key = '') => key.slice(17);
      for (const key of [
        `mcd_${one.device.id}_${secret(two.key)}`,
        `mcd_${'0'.repeat(12)}_${secret(one.key)}`,
        one.key!.slice(0, -1),
        `${one.key!}A`,
        `mcd_${one.device.id}_${'A'.repeat(43)}`,
        one.key!.replace('mcd', 'mck'),
        office.Authorization.slice(7),
        'x',
      ]) {
        assert.equal(await server.outcome('openDevice', { key, queue: randomUUID() }), 'device-key-needed', key);
        assert.equal(await send(server, key, randomUUID(), [1]), 'device-key-needed', key);
      }
      assert.equal(await server.outcome('openDevice', { key: one.key!, queue: randomUUID() }), 'taken');
      const { items } = await server.given('listRatings', {}, await server.keyWith(['ratings:read']));
      assert.deepEqual(items, []);
    });

    test('a key of an office sees and changes the devices of its agencies alone', async (context) => {
      const server = await servedWith(context, engine);
      const [province, commune] = [await server.keyWith(['sites:write']), await server.keyWith(['sites:write'], 'xa')];
      const own = await server.given('saveDevice', DEVICE, commune);
      const other = await server.given('saveDevice', { ...DEVICE, agency: 'so' }, province);
      const ids = async (key: { Authorization: string }) =>
        (await server.given('listDevices', {}, key)).items.map(({ id }) => id).sort();
      assert.deepEqual(await ids(commune), [own.device.id]);
      assert.deepEqual(await ids(province), [own.device.id, other.device.id].sort());
      const outcome = (request: Partial<SaveDeviceRequest>, key = commune) =>
        server.outcome('saveDevice', { ...DEVICE, ...request }, key);
      assert.equal(await outcome({ agency: 'so' }), 'not-allowed');
      assert.equal(await outcome({ id: other.device.id }), 'no-such-device');
      assert.equal(await outcome({ id: 'khong' }), 'no-such-device');
      assert.equal(await outcome({ agency: 'la' }, province), 'unknown-agency');
      assert.equal(
        await outcome({ id: own.device.id, agency: 'so' }, province),
        'not-allowed',
        'its ratings would move',
      );
      assert.equal(await server.outcome('listDevices', {}, await server.keyWith(['ratings:write'])), 'not-allowed');
    });
  });
}
