import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { Secret } from '../secret/secret.js';
import { KEYS } from './lookups.fixture.js';
import { siteOf } from '../work/address-names.js';
import { LookupKeys } from './lookup-keys.js';

const MIDNIGHT = Date.parse('2026-11-23T17:00:00Z');

describe('the names of look-ups', () => {
  test('an IPv6 subscriber is one, however many addresses its devices take', () => {
    for (const [address, site] of [
      ['192.0.2.7', '192.0.2.7'],
      ['::ffff:192.0.2.7', '192.0.2.7'],
      ['::FFFF:c000:207', '192.0.2.7'],
      ['2001:db8:1:2:a:b:c:d', '2001:db8:1:2::/64'],
      ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
      ['2001:db8::1', '2001:db8:0:0::/64'],
      ['fe80::1%eth0', 'fe80:0:0:0::/64'],
      ['::1', '0:0:0:0::/64'],
      ['2001:db8:1:2:3:4:192.0.2.7', '2001:db8:1:2::/64'],
      ['', ''],
      ['unix:', 'unix:'],
    ] as const) {
      assert.equal(siteOf(address), site, address);
    }
  });

  test('the name of an address changes at midnight in Việt Nam, and the old one is still known for a day', () => {
    const [before] = KEYS.address('192.0.2.7', MIDNIGHT - 1);
    const [today, yesterday] = KEYS.address('192.0.2.7', MIDNIGHT);
    assert.notEqual(today, before);
    assert.equal(yesterday, before);
    assert.ok(!KEYS.address('192.0.2.7', MIDNIGHT + 86_400_000).includes(before));
    assert.deepEqual(KEYS.address('192.0.2.7', MIDNIGHT - 1)[0], before, 'and a clock that is set back finds it');
  });

  test('a name says nothing without the secret, and a challenge and a counter have none in common', () => {
    const other = new LookupKeys(Secret.of(randomBytes(32)));
    const key = 'H12.44-250707-0013';
    assert.notEqual(KEYS.dossier('proof', key), KEYS.dossier('tries', key));
    assert.notEqual(other.dossier('tries', key), KEYS.dossier('tries', key));
    assert.notEqual(other.address('192.0.2.7', 0)[0], KEYS.address('192.0.2.7', 0)[0]);
    for (const name of [KEYS.dossier('tries', key), ...KEYS.address('192.0.2.7', 0)]) assert.match(name, /^[\w-]{20}$/);
  });

  test('counters of challenges are spread over the whole of their range', () => {
    const counters = Array.from({ length: 20_000 }, (_, at) => KEYS.counter(`id ${at}`, 10));
    for (let counter = 0; counter < 10; counter++) {
      const share = counters.filter((one) => one === counter).length / counters.length;
      assert.ok(share > 0.09 && share < 0.11, `${counter}: ${share}`);
    }
  });
});
