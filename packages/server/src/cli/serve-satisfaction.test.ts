import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { FeedbackProgress, RatingInvitation, Survey, SurveyResults } from '@motcua/contract';
import { emptyFolder } from '../store/places.fixture.js';
import { serve, type Serving } from './command.fixture.js';
import type { SampleSatisfaction } from './sample-satisfaction.js';

async function told({ url }: Serving): Promise<SampleSatisfaction> {
  const response = await fetch(`${url}/sample/satisfaction.json`);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  return (await response.json()) as SampleSatisfaction;
}

async function post<Answer>({ url }: Serving, path: string, body: object): Promise<Answer & { code?: string }> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer & { code?: string };
}

async function stopped({ child, end }: Serving): Promise<void> {
  child.kill('SIGTERM');
  const { status, err } = await end;
  assert.equal(status, 0, err);
}

test('the demo tells what can be rated, followed and answered, and all of it can be', async (context) => {
  const data = await emptyFolder(context);
  const first = await serve(context, ['--sample', '--data', data]);
  const sample = await told(first);
  const states = await Promise.all(
    sample.ratings.map(async ({ token }) => (await post<RatingInvitation>(first, '/v1/ratings:open', { token })).state),
  );
  assert.ok(states.filter((state) => state === 'open').length >= 8, states.join());
  assert.equal(states.filter((state) => state === 'changeable').length, 1);
  for (const { receiptCode } of sample.feedback) {
    const { text, code } = await post<FeedbackProgress>(first, '/v1/feedback:follow', { receiptCode });
    assert.ok(text.length > 20, code);
  }
  assert.ok(sample.feedback.length >= 8);

  const { kiosk, survey } = sample;
  const opened = await post<{ agency: string }>(first, '/v1/devices:open', { key: kiosk?.key, queue: randomUUID() });
  assert.match(opened.agency, /Nguyễn Phích/);
  const open = (await (await fetch(`${first.url}/v1/surveys/${survey?.open}`)).json()) as Survey;
  assert.equal(open.state, 'open');
  const answers = Object.fromEntries(
    open.questions.filter(({ required }) => required).map(({ id }) => [id, 'satisfied']),
  );
  const answer = { survey: open.id, agency: survey?.agency, answers, invitation: survey?.invitations[0] };
  assert.deepEqual(await post(first, '/v1/surveys:answer', { id: randomUUID(), ...answer }), { outcome: 'stored' });
  const closed = (await (await fetch(`${first.url}/v1/surveys/${survey?.closed}/results`)).json()) as SurveyResults;
  assert.ok(closed.share! > 0.8 && closed.interval !== undefined);
  await stopped(first);

  // Started again it offers the same, with a new kiosk, and the key of the old one is good for nothing.
  const second = await serve(context, ['--sample', '--data', data]);
  const again = await told(second);
  assert.deepEqual([again.ratings, again.feedback, again.site], [sample.ratings, sample.feedback, sample.site]);
  const old = await post(second, '/v1/devices:open', { key: kiosk?.key, queue: randomUUID() });
  assert.equal(old.code, 'device-key-needed');
  await stopped(second);
});

test('a server that is no demo tells none of it', async (context) => {
  const serving = await serve(context, ['--data', await emptyFolder(context)]);
  assert.equal((await fetch(`${serving.url}/sample/satisfaction.json`)).status, 404);
  await stopped(serving);
});
