import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Challenge, Proof, ReceiveAnswer } from '@motcua/contract';
import { CATALOGUE, happened, reception } from '../dossiers/dossiers.fixture.js';
import { files } from '../import/catalogue.fixture.js';
import { solved } from '../lookup/lookups.fixture.js';
import { emptyFolder } from '../store/places.fixture.js';
import { finished, run, serve, start } from './command.fixture.js';

const CODES = ['H77.66-261019-7001', 'H77.66-261019-7002', 'H77.66-261019-7003'] as const;
/** What a person of the session is called, has, or wrote; each is found nowhere but in the dossiers. */
const PRIVATE = {
  name: 'Hoàng Yến Chim Xanh',
  phone: '0977 12 3765',
  address: 'Ấp Sếu Đầu Đỏ, nhà số 7',
  email: 'chim.xanh@example.com',
  document: 'Giấy Của Cò Trắng',
  item: 'Tờ Khai Của Vạc',
  reason: 'Vì Diệc Lửa chưa ký',
  officer: 'Bồ Nông Chân Xám',
  raw: 'Chờ Le Le ký số',
  unit: 'Phòng Chích Chòe',
};
const LAST_DIGITS = '3765';
const WRONG_DIGITS = '8642';

/** Fewer bytes stand anywhere by chance. */
const SHORTEST = 7;

/** Each form in which bytes of a text could lie somewhere. */
function formsOf(text: string): Buffer[] {
  const spellings = [text, text.normalize('NFD'), text.replace(/[\s.-]/g, ''), encodeURIComponent(text)];
  return [...new Set([...spellings, ...spellings.map((one) => one.toLowerCase())])]
    .flatMap((spelling) => [
      Buffer.from(spelling, 'utf8'),
      Buffer.from(spelling, 'utf16le'),
      // Whatever stands before it in what is encoded.
      ...[0, 1, 2].map((shift) => {
        const encoded = Buffer.from(' '.repeat(shift) + spelling).toString('base64');
        return Buffer.from(encoded.slice(shift === 0 ? 0 : shift + 1, -4));
      }),
      Buffer.from(Buffer.from(spelling).toString('hex')),
    ])
    .filter(({ length }) => length >= SHORTEST);
}

async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const name of await readdir(folder, { recursive: true })) {
    if ((await stat(join(folder, name))).isFile()) contents.set(name, await readFile(join(folder, name)));
  }
  return contents;
}

function assertFree(contents: ReadonlyMap<string, Buffer>, canaries: readonly string[]): void {
  for (const [name, bytes] of contents) {
    for (const [at, canary] of canaries.entries()) {
      for (const form of formsOf(canary)) assert.equal(bytes.includes(form), false, `canary ${at} stands in ${name}`);
    }
  }
}

async function madeKey(context: TestContext, data: string): Promise<string> {
  const { out, status } = await run(context, ['keys', 'add', '--label', 'Một cửa', '--data', data]);
  assert.equal(status, 0);
  return /mck_\w{12}_[\w-]{43}/.exec(out)![0];
}

test('a search for canaries finds them where they are', () => {
  const text = `before ${PRIVATE.name} after`;
  for (const bytes of [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(text.normalize('NFD')),
    ...['', 'a', 'ab'].map((start) => Buffer.from(Buffer.from(start + text).toString('base64'))),
    Buffer.from(Buffer.from(text).toString('hex')),
  ]) {
    assert.throws(() => assertFree(new Map([['file', bytes]]), [PRIVATE.name]), /canary 0 stands in file/);
  }
  assertFree(new Map([['file', Buffer.from('nothing')]]), [PRIVATE.name]);
});

test('after a whole session nothing of a person stands in the log or in any byte of the data folder', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, { 'a.json': CATALOGUE });
  assert.equal((await run(context, ['import', folder, '--data', data])).status, 0);
  const key = await madeKey(context, data);
  const withdrawn = await madeKey(context, data);
  await run(context, ['keys', 'revoke', withdrawn.split('_')[1]!, '--data', data]);
  const listed = await finished(start(context, ['keys', 'list', '--data', data]));
  const serving = await serve(context, ['--data', data, '--log-level', 'debug', '--behind-proxy', '1']);

  const statuses: number[] = [];
  async function post(path: string, body: object | string, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(serving.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '203.0.113.77', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    statuses.push(response.status);
    return response;
  }
  const asOffice = (path: string, body: object | string, bearer = key) =>
    post(`/v1/office/${path}`, body, { Authorization: `Bearer ${bearer}` });
  async function lookUp(code: string, factor: object, used?: Proof): Promise<Proof> {
    const challenge = (await (await post('/v1/dossiers:challenge', { code })).json()) as Challenge;
    const proof = used ?? (await solved(challenge));
    await post('/v1/dossiers:lookup', { code, ...factor, proof });
    return proof;
  }

  // The office: what goes right, and what goes wrong.
  const { name, phone, address, email, document, item, reason, officer, raw, unit } = PRIVATE;
  const dossiers = CODES.slice(0, 2).map((code) =>
    reception(code, {
      applicant: { kind: 'citizen', name, phone, address, email },
      documents: [{ name: document, copies: 1 }],
      officer,
      unit,
    }),
  );
  const answer = await asOffice('dossiers', { dossiers });
  const { results } = (await answer.json()) as ReceiveAnswer;
  const receiptCodes = results.map(({ receipt }) => receipt!.receiptCode);
  const events = [
    happened('supplement-asked', '20 09:00', { dossier: CODES[0], items: [item], reason, officer, unit }),
    happened('status', '20 10:00', { dossier: CODES[1], raw }),
    // Its dossier never comes.
    happened('processing', '20 11:00', { dossier: CODES[2], officer }),
  ];
  await asOffice('events', { events });
  await asOffice('dossiers', { dossiers: [{ ...dossiers[0]!, unit: `${unit} khác` }] });
  await asOffice('dossiers', { dossiers: [{ ...dossiers[0]!, channel: name, [name]: phone }] });
  await asOffice('dossiers', JSON.stringify({ dossiers }).slice(0, -2));
  await asOffice('dossiers', { dossiers }, withdrawn);
  await asOffice('dossiers', { dossiers }, `${key.slice(0, -3)}abc`);
  await asOffice('dossiers:read', { code: CODES[0] });
  await asOffice('dossiers:read', { code: CODES[2] });
  await asOffice('papers', { code: CODES[0], kind: 'receipt', page: 'https://xa.example/ho-so' });
  await asOffice('papers', { code: CODES[0], kind: 'apology' });
  await asOffice(`dossiers?code=${CODES[0]}&name=${encodeURIComponent(name)}`, { dossiers });
  await asOffice(`dossiers/${CODES[0]}`, { dossiers });

  // Applicants: right, wrong, spent, forged, and without a proof.
  const spent = await lookUp(CODES[0], { receiptCode: receiptCodes[0] });
  await lookUp(CODES[0], { receiptCode: receiptCodes[0] }, spent);
  await lookUp(CODES[1], { phone: LAST_DIGITS });
  await lookUp(CODES[1], {});
  await lookUp(CODES[0], { phone: WRONG_DIGITS });
  await lookUp(CODES[2], { receiptCode: receiptCodes[1] });
  await post('/v1/dossiers:lookup', { code: CODES[0], receiptCode: receiptCodes[0] });
  await fetch(`${serving.url}/v1/dossiers:lookup?code=${CODES[0]}&receiptCode=${receiptCodes[0]}`);
  await fetch(`${serving.url}/v1/dossiers/${CODES[0]}`, { headers: { Referer: `https://xa.example/${CODES[0]}` } });

  // One who is gone in the middle.
  const { hostname, port } = new URL(serving.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = `POST /v1/office/dossiers HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\n`;
  socket.write(
    `${head}Content-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"dossiers":[{"code":"${CODES[0]}`,
  );
  socket.destroy();

  for (const status of [200, 400, 401, 404, 428]) assert.ok(statuses.includes(status), String(status));
  assert.ok(!statuses.includes(500), statuses.join());

  const canaries = [
    ...Object.values(PRIVATE),
    'Sếu Đầu Đỏ',
    'Chim Xanh',
    ...CODES,
    'H77.66-261019',
    ...receiptCodes,
    key,
    key.slice(17),
    withdrawn.slice(17),
    '203.0.113.77',
  ];
  // While it runs, with what stands in the write-ahead logs alone, and after its end.
  const running = await contentsOf(data);
  assert.ok([...running.keys()].some((file) => file.endsWith('-wal')));
  for (const file of ['motcua.db', 'lookups.db', 'secret.key']) assert.ok(running.has(file), file);
  assertFree(running, canaries);

  serving.child.kill('SIGTERM');
  const { out, err, status } = await serving.end;
  assert.equal(status, 0);
  assert.match(out, /"route":"\/v1\/office\/dossiers","status":200/);
  const secret = running.get('secret.key')!.toString('utf8').trim();
  const said = new Map(
    Object.entries({ out, err, list: listed.out + listed.err }).map(([at, text]) => [at, Buffer.from(text)]),
  );
  assertFree(said, [...canaries, secret]);
  // Four digits stand in times and numbers by chance; nothing else of a line may have them.
  for (const {
    time: _time,
    pid: _pid,
    milliseconds: _milliseconds,
    bytes: _bytes,
    requestId: _id,
    ...line
  } of serving.log)
    assert.doesNotMatch(JSON.stringify(line), new RegExp(`${WRONG_DIGITS}|${LAST_DIGITS}`));
  assertFree(await contentsOf(data), canaries);
});
