import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Motcua, UnexpectedAnswerError } from '@motcua/client';
import { field } from '../answers.fixture.js';

const names = ['Hộ tịch', 'Đất đai', 'Chứng thực', 'Thuế', 'Nuôi con nuôi'];
const fields = names.map((name, index) => ({ ...field, id: `f${index}`, name }));

/** A server with two fields a page. */
function paged() {
  const cursors: (string | null)[] = [];
  const fetch = (request: Request) => {
    const parameters = new URL(request.url).searchParams;
    assert.equal(parameters.get('agency'), 'a');
    cursors.push(parameters.get('cursor'));
    const start = Number(parameters.get('cursor') ?? 0);
    const next = start + 2 < fields.length ? String(start + 2) : null;
    return Response.json({ items: fields.slice(start, start + 2), total: fields.length, next, extra: 'kept' });
  };
  return { client: new Motcua({ baseUrl: 'https://api.test', fetch }), cursors };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('gives a page that is the plain answer, and the page after it until there is none', async () => {
  const { client } = paged();
  const first = await client.fields.list({ agency: 'a' });
  assert.deepEqual(first, { items: fields.slice(0, 2), total: 5, next: '2', extra: 'kept' });
  assert.deepEqual(JSON.parse(JSON.stringify(first)), structuredClone({ ...first }));
  const second = await first.nextPage();
  assert.deepEqual(second?.items, fields.slice(2, 4));
  const third = await second.nextPage();
  assert.deepEqual(third?.items, fields.slice(4));
  assert.equal(await third.nextPage(), null);
});

test('walks every item over every page', async () => {
  const { client, cursors } = paged();
  assert.deepEqual(await collect(client.fields.list({ agency: 'a' })), fields);
  assert.deepEqual(cursors, [null, '2', '4']);
});

test('walks on from a page in hand', async () => {
  const { client } = paged();
  const second = await (await client.fields.list({ agency: 'a' })).nextPage();
  assert.ok(second);
  assert.deepEqual(await collect(second), fields.slice(2));
});

test('asks for no page that the loop does not come to', async () => {
  const { client, cursors } = paged();
  for await (const { id } of client.fields.list({ agency: 'a' })) if (id === 'f1') break;
  assert.deepEqual(cursors, [null]);
});

test('keeps the options of the call for the pages after it', async () => {
  const { client } = paged();
  const controller = new AbortController();
  const page = await client.fields.list({ agency: 'a' }, { signal: controller.signal });
  controller.abort();
  await assert.rejects(page.nextPage(), { name: 'AbortError' });
  assert.ok(await page.nextPage({ signal: new AbortController().signal }));
});

test('stops at a list that leads back to itself', async () => {
  const fetch = () => Response.json({ items: [field], total: 1, next: 'again' });
  const client = new Motcua({ baseUrl: 'https://api.test', fetch });
  await assert.rejects(
    collect(client.fields.list()),
    (error) => error instanceof UnexpectedAnswerError && error.reason === 'cursor',
  );
});

test('cannot have its methods replaced by an answer', async () => {
  const text = '{"items":[],"total":0,"next":null,"nextPage":"x","__proto__":{"evil":true}}';
  const fetch = () => new Response(text, { headers: { 'content-type': 'application/json' } });
  const page = await new Motcua({ baseUrl: 'https://api.test', fetch }).fields.list();
  assert.equal(await page.nextPage(), null);
  assert.equal((page as { evil?: boolean }).evil, undefined);
});
