import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { actions } from '@motcua/contract';
import { addressBehind } from '@motcua/server';
import { FITTING, posted, takingApp } from './actions.fixture.js';
import { listening } from './listening.fixture.js';

describe('the address of a caller', () => {
  async function addressFor(context: TestContext, proxies: number, forwarded?: string): Promise<string> {
    const { url, taken } = await listening(context, { addressOf: addressBehind(proxies) });
    const { headers } = posted('');
    const sent = { ...(headers as object), ...(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }) };
    const body = JSON.stringify(FITTING.challengeLookup);
    const { status } = await fetch(url + actions.challengeLookup.path, { method: 'POST', headers: sent, body });
    assert.equal(status, 200);
    return taken[0]!.call.address;
  }

  for (const [proxies, forwarded, address] of [
    [0, undefined, '127.0.0.1'],
    [0, '203.0.113.7', '127.0.0.1'],
    [1, '203.0.113.7', '203.0.113.7'],
    [1, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    [1, '198.51.100.1,203.0.113.7 ', '203.0.113.7'],
    [2, '198.51.100.1, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    [2, '203.0.113.7', '127.0.0.1'],
    [1, undefined, '127.0.0.1'],
    [1, '', '127.0.0.1'],
    [1, '203.0.113.7,', '127.0.0.1'],
    [1, '203.0.113.7:50211', '203.0.113.7'],
    [1, '2001:db8::7', '2001:db8::7'],
    [1, '[2001:db8::7]', '2001:db8::7'],
    [1, '[2001:db8::7]:50211', '2001:db8::7'],
  ] as const) {
    test(`behind ${proxies} with X-Forwarded-For ${forwarded ?? '(none)'} is ${address}`, async (context) => {
      assert.equal(await addressFor(context, proxies, forwarded), address);
    });
  }

  test('is empty where there is no network', async () => {
    const { app, taken } = await takingApp();
    await app.request(actions.challengeLookup.path, posted(FITTING.challengeLookup));
    assert.equal(taken[0]?.call.address, '');
  });
});
