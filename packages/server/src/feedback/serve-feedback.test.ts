import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { vietnam } from '@motcua/calendar';
import type { Challenge, FeedbackProgress, FeedbackReceipt, OfficeFeedbackList } from '@motcua/contract';
import { run, serve, type Serving } from '../cli/command.fixture.js';
import { files } from '../import/catalogue.fixture.js';
import { solved } from '../lookup/lookups.fixture.js';
import { emptyFolder } from '../store/places.fixture.js';
import { jpeg } from './attachments/files.fixture.js';
import { CATALOGUE, problem } from './feedback.fixture.js';

async function post<Answer>({ url }: Serving, path: string, body: object, key?: string): Promise<Answer> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  assert.equal(response.status, 200, text);
  return JSON.parse(text) as Answer;
}

test('a served feedback takes its work, outlives a server that is killed, and stands nowhere in clear', async (context) => {
  const data = await emptyFolder(context);
  const folder = await files(context, { 'a.json': CATALOGUE });
  assert.equal((await run(context, ['import', folder, '--data', data])).status, 0);
  const made = await run(context, ['keys', 'add', '--label', 'Một cửa', '--agency', 'xa', '--data', data]);
  const key = /mck_\w{12}_[\w-]{43}/.exec(made.out)![0];
  const days = { MOTCUA_FEEDBACK_ANSWER_DAYS: '15' };

  const first = await serve(context, ['--data', data], days);
  const sent = problem({ attachments: [{ name: 'a.jpg', content: jpeg().toString('base64') }] });
  const challenge = await post<Challenge>(first, '/v1/work:challenge', { for: 'feedback', id: sent.id });
  const body = { ...sent, proof: await solved(challenge) };
  const receipt = await post<FeedbackReceipt>(first, '/v1/feedback:send', body);
  assert.deepEqual([receipt.outcome, receipt.agency?.id], ['stored', 'xa']);
  const { sentOn, answerBy } = await post<FeedbackProgress>(first, '/v1/feedback:follow', {
    receiptCode: receipt.receiptCode,
  });
  assert.equal(answerBy, vietnam.addWorkingDays(sentOn, 15));
  first.child.kill('SIGKILL');
  const killed = await first.end;

  const second = await serve(context, ['--data', data], days);
  assert.deepEqual(await post(second, '/v1/feedback:send', body), { ...receipt, outcome: 'known' });
  const { items } = await post<OfficeFeedbackList>(second, '/v1/office/feedback:list', {}, key);
  assert.deepEqual(
    items.map(({ text, attachments }) => [text, attachments.length]),
    [[sent.text, 1]],
  );
  second.child.kill('SIGTERM');
  const { out, err, status } = await second.end;
  assert.equal(status, 0);

  const names = (await readdir(data, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const kept = await Promise.all(names.map((entry) => readFile(join(entry.parentPath, entry.name))));
  const all = Buffer.concat([...kept, ...[killed.out, killed.err, out, err].map((text) => Buffer.from(text))]);
  for (const canary of [
    sent.text,
    sent.sender!.name,
    sent.sender!.phone!,
    sent.sender!.address!,
    sent.id,
    receipt.receiptCode,
  ])
    assert.equal(all.includes(Buffer.from(canary)), false, canary);
  assert.ok(all.includes(Buffer.from('/v1/feedback:send')), 'the log is there');
});

test('a setting that is wrong is told at the start', async (context) => {
  const data = await emptyFolder(context);
  const { status, err } = await run(context, ['serve', '--port', '0', '--data', data], {
    MOTCUA_FEEDBACK_ANSWER_DAYS: 'mười',
  });
  assert.equal(status, 1);
  assert.match(err, /MOTCUA_FEEDBACK_ANSWER_DAYS is the number of working days for an answer, from 1 to 60/);
});
