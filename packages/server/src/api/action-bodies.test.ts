import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type ActionId, actions } from '@motcua/contract';
import { bodies } from '@motcua/contract/bodies';
import { ALL_KEY, FITTING, KEYS, posted, PROOF, READ_KEY, RECEPTION, takingApp } from './actions.fixture.js';
import { listening } from './listening.fixture.js';
import { type App, problem } from './app.fixture.js';

const RECEIVE = actions.receiveDossiers.path;
const READ = actions.readDossier.path;
const LOOK_UP = actions.lookUpDossier.path;

async function errorsOf(app: App, path: string, body: string | object, language = 'en') {
  const found = await problem(app, path, posted(body, { 'Accept-Language': language }));
  assert.equal(found.code, 'invalid-body', JSON.stringify(found));
  return found.errors ?? [];
}

async function pathsOf(app: App, path: string, body: string | object): Promise<string[]> {
  return (await errorsOf(app, path, body)).map((error) => error.path);
}

for (const type of [
  undefined,
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=a',
  'application/json; charset=utf-16',
  'application/json; charset=iso-8859-1',
  'application/jsonp',
  'application/json, text/plain',
  'application/problem+json',
  'application/json; x=1',
]) {
  test(`Content-Type ${type ?? '(none)'} is not read`, async () => {
    const { app, taken } = await takingApp();
    for (const id of ['receiveDossiers', 'lookUpDossier'] as const) {
      const init = posted(Buffer.from(JSON.stringify(FITTING[id])));
      const { 'Content-Type': _, ...headers } = init.headers as Record<string, string>;
      const sent = { ...init, headers: { ...headers, ...(type === undefined ? {} : { 'Content-Type': type }) } };
      assert.equal((await problem(app, actions[id].path, sent)).code, 'unsupported-media-type');
    }
    assert.deepEqual(taken, []);
  });
}

for (const type of [
  'application/json',
  'Application/JSON',
  'application/json;charset=utf-8',
  'application/json; charset="UTF-8"',
  'application/json ; charset=utf-8 ',
]) {
  test(`Content-Type ${type} is read`, async () => {
    const { app } = await takingApp();
    assert.equal((await app.request(READ, posted(FITTING.readDossier, { 'Content-Type': type }))).status, 200);
  });
}

test('what is compressed is refused, and not unfolded', async () => {
  const { app, taken } = await takingApp();
  const send = async (body: object | Uint8Array, encoding: string) =>
    (await app.request(READ, posted(body, { 'Content-Encoding': encoding }))).status;
  const packed = gzipSync(JSON.stringify(FITTING.readDossier));
  for (const encoding of ['gzip', 'br', 'gzip, identity']) assert.equal(await send(packed, encoding), 415);
  assert.equal(await send(FITTING.readDossier, 'gzip'), 415);
  assert.deepEqual(taken, []);
  assert.equal(await send(FITTING.readDossier, 'Identity'), 200);
});

describe('what does not fit is named', () => {
  test('with what to send instead, where a rule is between members or a moment has no offset', async () => {
    const { app } = await takingApp();
    for (const [path, body, place, vi, en] of [
      [RECEIVE, { dossiers: [{ ...RECEPTION, receivedAt: undefined }] }, 'dossiers[0]', /submittedAt/, /submittedAt/],
      [LOOK_UP, { ...FITTING.lookUpDossier, receiptCode: '7K3M-9QXD-2F80' }, '', /một trong hai/, /not both/],
      [
        RECEIVE,
        { dossiers: [{ ...RECEPTION, receivedAt: '2026-10-19T08:00:00' }] },
        'dossiers[0].receivedAt',
        /kèm múi giờ, ví dụ .*\+07:00/,
        /with its offset, such as .*\+07:00/,
      ],
    ] as const) {
      for (const [language, words] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const [error, ...others] = await errorsOf(app, path, body, language);
        assert.equal(error?.path, place);
        assert.match(error.message, words);
        assert.deepEqual(others, []);
      }
    }
  });

  test('by its place, in the language of the caller', async () => {
    const { app } = await takingApp();
    const dossiers = [0, 1, 2, 3].map(() => structuredClone(RECEPTION) as { applicant: { name?: string } });
    delete dossiers[3]?.applicant.name;
    const [english] = await errorsOf(app, RECEIVE, { dossiers });
    const [vietnamese] = await errorsOf(app, RECEIVE, { dossiers }, 'vi');
    assert.equal(english?.path, 'dossiers[3].applicant.name');
    assert.equal(vietnamese?.path, 'dossiers[3].applicant.name');
    assert.match(english.message, /expected string/i);
    assert.match(vietnamese.message, /mong đợi string/i);
  });

  test('a member that there is not, by its name where a developer may have written it', async () => {
    const { app } = await takingApp();
    for (const [member, path] of [
      ['recievedAt', 'dossiers[0].recievedAt'],
      ['Nguyễn Văn Mẫu', 'dossiers[0].…'],
      ['0900000123', 'dossiers[0].…'],
      ['H12-44', 'dossiers[0].…'],
      ['a'.repeat(60), 'dossiers[0].…'],
    ] as const) {
      const [error, ...others] = await errorsOf(app, RECEIVE, { dossiers: [{ ...RECEPTION, [member]: 1 }] });
      assert.deepEqual(error, { path, message: 'There is no such member.' });
      assert.deepEqual(others, []);
    }
  });

  test('every place of a batch, up to twenty', async () => {
    const { app } = await takingApp();
    const wrong = { ...RECEPTION, channel: 'pigeon', sets: -1 };
    const paths = await pathsOf(app, RECEIVE, { dossiers: [RECEPTION, wrong, RECEPTION, wrong] });
    assert.deepEqual(paths, ['dossiers[1].channel', 'dossiers[1].sets', 'dossiers[3].channel', 'dossiers[3].sets']);
    assert.equal((await pathsOf(app, RECEIVE, { dossiers: Array<object>(200).fill(wrong) })).length, 20);
    const unknown = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`x${at}`, at]));
    assert.equal((await pathsOf(app, RECEIVE, { dossiers: [{ ...RECEPTION, ...unknown }] })).length, 20);
  });

  for (const [name, path, body, places] of [
    ['nothing', RECEIVE, '', ['']],
    ['null', RECEIVE, 'null', ['']],
    ['a list', RECEIVE, '[]', ['']],
    ['no dossiers', RECEIVE, { dossiers: [] }, ['dossiers']],
    ['201 dossiers', RECEIVE, { dossiers: Array<object>(201).fill(RECEPTION) }, ['dossiers']],
    ['1,001 events', actions.appendEvents.path, { events: Array<object>(1001).fill({}) }, undefined],
    ['a reception without moments', RECEIVE, { dossiers: [{ ...RECEPTION, receivedAt: undefined }] }, ['dossiers[0]']],
    ['two second factors', LOOK_UP, { ...FITTING.lookUpDossier, receiptCode: '7K3M-9QXD-2F80' }, ['']],
    ['a phone of more digits', LOOK_UP, { ...FITTING.lookUpDossier, phone: '00123' }, ['phone']],
    ['a phone of other digits', LOOK_UP, { ...FITTING.lookUpDossier, phone: '٠١٢٣' }, ['phone']],
    ['a code of spaces', READ, { code: '   ' }, ['code']],
    ['a code with a control character', READ, { code: 'H12\u0007' }, ['code']],
    ['no proof', LOOK_UP, { code: 'H12.44-261019-0001' }, ['proof']],
    [
      'a page that runs a script',
      actions.printPaper.path,
      { code: 'A', kind: 'receipt', page: 'javascript:alert(1)' },
      undefined,
    ],
    ['a paper that there is not', actions.printPaper.path, { code: 'A', kind: 'poem' }, ['kind']],
  ] as const) {
    test(name, async () => {
      const { app, taken } = await takingApp();
      const found = await pathsOf(app, path, body);
      if (places) assert.deepEqual(found, places);
      assert.deepEqual(taken, []);
    });
  }
});

describe('what is no JSON', () => {
  for (const [text, at] of [
    ['{"code": "H12.44-261019-0001",}', 31],
    ["{'code': 1}", 2],
    ['{"code": "a"', 13],
    ['position 42', 1],
    ['{"code": NaN}', 10],
    ['{"code": "a\nb"}', 12],
    ['{} {}', 4],
    ['\uFEFF\uFEFF{}', 1],
  ] as const) {
    test(`goes wrong at character ${at}: ${JSON.stringify(text)}`, async () => {
      const { app } = await takingApp();
      assert.deepEqual(await errorsOf(app, READ, text), [
        { path: '', message: `It is not JSON; it goes wrong at character ${at}.` },
      ]);
      assert.deepEqual(await errorsOf(app, READ, text, 'vi'), [
        { path: '', message: `Không phải JSON, sai từ ký tự thứ ${at}.` },
      ]);
    });
  }

  for (const [name, bytes] of [
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['a character cut off', [0x22, 0xe1, 0xbb]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['UTF-16', [...Buffer.from('{"code":"A"}', 'utf16le').fill(0xff, 0, 2)]],
  ] as const) {
    test(`${name} is no UTF-8`, async () => {
      const { app, taken } = await takingApp();
      const found = await problem(app, READ, posted(Uint8Array.from(bytes), { 'Accept-Language': 'vi' }));
      assert.deepEqual([found.code, found.errors], ['invalid-body', [{ path: '', message: 'Phải là chữ UTF-8.' }]]);
      assert.deepEqual(taken, []);
    });
  }

  test('a mark of byte order before it does no harm', async () => {
    const { app } = await takingApp();
    assert.equal((await app.request(READ, posted('\uFEFF{"code":"A"}'))).status, 200);
  });
});

describe('what means mischief does none', () => {
  test('members that are no members', async () => {
    const { app, taken } = await takingApp();
    const text = JSON.stringify({ dossiers: [RECEPTION] });
    for (const [member, isRefused] of [
      ['"__proto__": {"scopes": ["all"]}', false],
      ['"constructor": {"prototype": {"polluted": 1}}', true],
      ['"toString": 1', true],
    ] as const) {
      const body = text.replace('{"code"', `{${member}, "code"`);
      assert.notEqual(body, text);
      const { status } = await app.request(RECEIVE, posted(body));
      if (isRefused) assert.equal(status, 400, member);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      assert.equal(({} as Record<string, unknown>)['scopes'], undefined);
    }
    for (const { body } of taken as { body: { dossiers: object[] } }[]) {
      assert.equal(Object.getPrototypeOf(body.dossiers[0]), Object.prototype);
      assert.deepEqual(body.dossiers, [RECEPTION]);
    }
  });

  test('a member given twice is what it was the last time, and checked as that', async () => {
    const { app, taken } = await takingApp();
    assert.equal((await app.request(READ, posted('{"code": "A", "code": "B"}'))).status, 200);
    assert.deepEqual(taken[0]?.body, { code: 'B' });
    assert.deepEqual(await pathsOf(app, READ, '{"code": "A", "code": 1}'), ['code']);
  });

  for (const [name, id, make] of [
    ['lists', 'receiveDossiers', (deep: number) => '['.repeat(deep) + ']'.repeat(deep)],
    ['members', 'appendEvents', (deep: number) => '{"a":'.repeat(deep) + '1' + '}'.repeat(deep)],
    ['lists never closed', 'receiveDossiers', (deep: number) => '['.repeat(deep)],
    ['lists in what is not known', 'receiveDossiers', (deep: number) => `{"x":${'['.repeat(deep) + ']'.repeat(deep)}}`],
  ] as const) {
    test(`${name}, nested as deep as the body can be`, async () => {
      const errors: unknown[] = [];
      const { app } = await takingApp({ onError: (error) => errors.push(error) });
      const found = await problem(app, actions[id].path, posted(make(300_000)));
      assert.equal(found.code, 'invalid-body');
      assert.deepEqual(errors, []);
    });
  }

  test('a proof that is nested as deep as it can be reaches its handler', async () => {
    const { app, taken } = await takingApp();
    const deep = `${'['.repeat(3_000)}${']'.repeat(3_000)}`;
    const text = JSON.stringify({ code: 'A', proof: PROOF }).replace('"aa"', deep);
    assert.equal((await app.request(LOOK_UP, posted(text))).status, 200);
    assert.equal(taken.length, 1);
  });
});

function head(path: string, ...headers: string[]): string {
  const common = ['Host: a', `Authorization: Bearer ${ALL_KEY}`, 'Content-Type: application/json'];
  return `${[`POST ${path} HTTP/1.1`, ...common, ...headers].join('\r\n')}\r\n\r\n`;
}

function chunk(bytes: number): string {
  return `${bytes.toString(16)}\r\n${' '.repeat(bytes)}\r\n`;
}

describe('over a network', () => {
  for (const id of Object.keys(actions) as ActionId[]) {
    const { path } = actions[id];
    const { bytes } = bodies[id];

    test(`${id}: a body announced too large is refused unread, and ends the connection`, async (context) => {
      const { open, taken } = await listening(context);
      const { socket, all } = await open();
      socket.write(head(path, `Content-Length: ${bytes + 1}`, 'Accept-Language: en'));
      const text = await all;
      assert.match(text, /^HTTP\/1\.1 413 /);
      assert.match(text, /^connection: close\r$/im);
      assert.match(text, new RegExp(`takes ${bytes} bytes at most`));
      assert.deepEqual(taken, []);
    });

    test(`${id}: a body that grows too large is refused while it comes`, async (context) => {
      const { open, taken } = await listening(context);
      const { socket, all } = await open();
      socket.write(head(path, 'Transfer-Encoding: chunked'));
      for (let sent = 0; sent <= bytes && socket.writable; sent += 50_000) {
        if (!socket.write(chunk(Math.min(50_000, bytes + 1)))) await Promise.race([once(socket, 'drain'), all]);
      }
      const text = await all;
      assert.match(text, /^HTTP\/1\.1 413 /);
      assert.match(text, /"code":"body-too-large"/);
      assert.deepEqual(taken, []);
    });

    test(`${id}: a body as large as may be is read, announced or not`, async (context) => {
      const { url, taken } = await listening(context);
      const body = Buffer.alloc(bytes, ' ');
      body.write(JSON.stringify(FITTING[id]));
      const { headers } = posted(body);
      assert.equal((await fetch(url + path, { method: 'POST', headers: headers!, body })).status, 200);
      const pieces = async function* () {
        for (let at = 0; at < bytes; at += 60_000) {
          yield body.subarray(at, at + 60_000);
          await Promise.resolve();
        }
      };
      const stream = { method: 'POST', headers: headers!, body: pieces() as unknown as BodyInit, duplex: 'half' };
      assert.equal((await fetch(url + path, stream as RequestInit)).status, 200);
      assert.deepEqual(
        taken.map((one) => one.body),
        [FITTING[id], FITTING[id]],
      );
    });
  }

  test('a stranger is refused before a body is read, and what he sends is no other request', async (context) => {
    const { open, records } = await listening(context);
    const { socket, all } = await open();
    const inner = 'GET /v1/catalogue HTTP/1.1\r\nHost: a\r\n\r\n';
    const body = inner.repeat(2_000);
    socket.write(head(READ, `Content-Length: ${Buffer.byteLength(body)}`).replace(ALL_KEY, 'mck_0123456789ab_unknown'));
    socket.write(body);
    socket.end(head(READ, 'Content-Length: 12', 'Connection: close') + '{"code":"A"}');
    const text = await all;
    assert.match(text, /^HTTP\/1\.1 (401|413) /);
    assert.ok(records.every(({ method }) => method === 'POST'));
  });

  test('a caller who is gone in the middle of a body is no failure of the server', async (context) => {
    let begun: () => void = () => undefined;
    const find = (bearer: string) => {
      begun();
      return Promise.resolve(KEYS.get(bearer));
    };
    const { open, taken, errors, records } = await listening(context, { keys: { find } });
    for (const [key, header, part] of [
      [ALL_KEY, 'Content-Length: 500', '{"code":'],
      [READ_KEY, 'Transfer-Encoding: chunked', chunk(20)],
    ] as const) {
      const { socket } = await open();
      const isBegun = new Promise<void>((resolve) => (begun = resolve));
      socket.write(head(READ, header).replace(ALL_KEY, key) + part);
      await isBegun;
      socket.destroy();
    }
    while (records.filter(({ route }) => route === READ).length < 2) await new Promise((go) => setTimeout(go, 5));
    assert.deepEqual(taken, []);
    assert.deepEqual(errors, []);
    assert.ok(records.every(({ status }) => status < 500));
  });
});
