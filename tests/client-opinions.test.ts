import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deviceCheck, feedbackCheck, ratingCheck, surveyCheck } from '@motcua/client/checks';
import { openDevices } from '@motcua/client/devices';
import { ProblemError } from '@motcua/client/errors';
import { openFeedback } from '@motcua/client/feedback';
import { openOffice } from '@motcua/client/office';
import { openRatings } from '@motcua/client/ratings';
import { openSurveys } from '@motcua/client/surveys';
import pg from 'pg';
import { KillableServer } from './ingest/killable-server.js';
import { deviceRatingOf, dossierOf, OFFICE, PROCEDURE, uuidOf, visitOf } from './ratings/given-ratings.js';

/** Ratings, feedback and surveys from people to their office and back, through the client and a server that is built and runs. */

const SAMPLE = fileURLToPath(new URL('../packages/server/sample', import.meta.url));
const DATABASE = process.env['MOTCUA_TEST_DATABASE_URL'];
const PLACES: [string, string | false, (context: TestContext) => Promise<string>][] = [
  ['SQLite', false, folder],
  ['PostgreSQL', DATABASE === undefined && 'MOTCUA_TEST_DATABASE_URL is not set: PostgreSQL is not tested', database],
];

async function folder(context: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'motcua-'));
  context.after(() => rm(made, { recursive: true, force: true }));
  return made;
}

async function database(context: TestContext): Promise<string> {
  const name = `motcua_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: DATABASE });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`create database ${name}`);
  context.after(() => run(`drop database ${name} with (force)`));
  const place = new URL(DATABASE!);
  place.pathname = `/${name}`;
  return place.href;
}

/** A server with the sample catalogue, and everything that asks it; each answer is checked against the contract. */
async function hall(context: TestContext, place: string) {
  const server = new KillableServer(place, randomBytes(32).toString('hex'));
  context.after(() => server.stop());
  if (/^postgres/.test(place)) await server.run('migrate');
  await server.run('import', SAMPLE);
  const [key = ''] = (await server.run('keys', 'add', '--label', 'Một cửa')).split('\n');
  const reviewing = ['--scope', 'ratings:read', '--scope', 'ratings:review'];
  const [supervisor = ''] = (await server.run('keys', 'add', '--label', 'Sở', ...reviewing)).split('\n');
  await server.start();
  const baseUrl = server.url;
  const strict = { validation: 'error' } as const;
  return {
    office: openOffice({ baseUrl, key, ...strict }),
    supervisor: openOffice({ baseUrl, key: supervisor, ...strict }),
    ratings: openRatings({ baseUrl, check: ratingCheck(strict) }),
    devices: openDevices({ baseUrl, check: deviceCheck(strict) }),
    feedback: openFeedback({ baseUrl, check: feedbackCheck(strict) }),
    surveys: openSurveys({ baseUrl, check: surveyCheck(strict) }),
  };
}

const refusedWith = (code: string) => (error: unknown) => {
  assert.ok(error instanceof ProblemError, String(error));
  assert.equal(error.code, code);
  return true;
};

const dayOf = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

for (const [engine, skip, placeOf] of PLACES) {
  test(
    `${engine}: ratings of a dossier, a page, a visit and a device, to the office and to the public`,
    { skip },
    async (context) => {
      const { office, supervisor, ratings, devices } = await hall(context, await placeOf(context));
      const now = Date.now();
      const { reception, event } = dossierOf(1, now);
      await office.dossiers.receive(reception);
      await office.dossiers.append(event);
      const page = 'https://xa.example.gov.vn/danh-gia';
      const [made, unknown] = await office.ratings.tokens([reception.code, 'H12.44-261109-999999'], { page });
      assert.deepEqual([made?.outcome, unknown], ['made', { outcome: 'unknown' }]);
      assert.equal(made?.link, `${page}#danh-gia=${made?.token}`);
      const { token = '' } = await office.ratings.tokens(reception.code);
      assert.equal(token, made.token);

      assert.equal((await ratings.form({ agency: OFFICE })).open, true);
      assert.equal((await ratings.open(token)).state, 'open');
      const about = { kind: 'dossier', token } as const;
      const id = uuidOf('client', 1);
      assert.equal((await ratings.send({ id, about, level: 'satisfied', dwell: 4_000 })).outcome, 'stored');
      assert.equal((await ratings.send({ id, about, level: 'satisfied', dwell: 4_000 })).outcome, 'known');
      await assert.rejects(ratings.send({ id, about, level: 'dissatisfied' }), refusedWith('already-different'));
      assert.equal((await ratings.send({ about, level: 'very-satisfied', dwell: 4_000 })).outcome, 'changed');
      assert.equal((await ratings.open(token)).rating?.level, 'very-satisfied');
      await assert.rejects(ratings.open('no-such-token-anywhere.x'), refusedWith('no-such-token'));

      const shares: number[] = [];
      const ofPage = { kind: 'page', agency: OFFICE, procedure: PROCEDURE } as const;
      const rated = await ratings.send(
        { about: ofPage, level: 'dissatisfied', comment: 'Xin gọi lại số 0912 345 678.', dwell: 9_000 },
        { onWork: (share) => shares.push(share), timeout: 120_000 },
      );
      assert.equal(shares.at(-1), 1, 'the work was done');
      assert.doesNotMatch(rated.comment ?? '0912', /0912|345/);

      const visits = [visitOf(1, now), visitOf(2, now)];
      assert.deepEqual(
        (await office.ratings.visits([...visits, { ...visits[0]!, id: 'x', agency: 'nowhere' }])).map(
          ({ outcome }) => outcome,
        ),
        ['stored', 'stored', 'refused'],
      );
      assert.deepEqual(await office.ratings.visits(visits[0]!), { outcome: 'known' });

      const { device, key = '' } = await office.devices.save({ label: 'Máy ở quầy 3', agency: OFFICE });
      const queue = uuidOf('queue');
      const opened = await devices.open({ key, queue });
      assert.deepEqual([opened.device.id, opened.arrived.count], [device.id, 0]);
      const [session, elapsed] = [uuidOf('session'), 60 * 60_000];
      const given = [1, 2].map((number) => deviceRatingOf(number, { marker: 'a', count: 2, session, elapsed, now }));
      const sent = { key, queue, sentAt: new Date(now).toISOString(), session, elapsed, ratings: given };
      assert.deepEqual(
        (await devices.send(sent)).results.map(({ outcome }) => outcome),
        ['stored', 'stored'],
      );
      assert.deepEqual(
        (await devices.send(sent)).results.map(({ outcome }) => outcome),
        ['known', 'known'],
      );
      assert.equal((await office.devices.list()).items[0]?.missing, 0);
      await office.devices.save({ id: device.id, label: device.label, agency: OFFICE, state: 'withdrawn' });
      await assert.rejects(devices.open({ key, queue }), refusedWith('device-key-needed'));

      const summary = await ratings.summary({ agency: OFFICE, by: 'channel' });
      assert.equal(
        summary.n + summary.leftOut,
        5,
        'one of a dossier, two of visits, two of a device; none of the page',
      );
      assert.equal(summary.share, undefined, 'too few');
      const channels: string[] = [];
      for await (const { channel } of office.ratings.list({ agency: OFFICE, limit: 2 })) channels.push(channel);
      assert.deepEqual(channels.sort(), ['counter', 'counter', 'dossier', 'kiosk', 'kiosk', 'page']);
      const [first] = (await office.ratings.list({ channel: 'counter', limit: 1 })).items;
      const reason = 'Máy của quầy bị bấm thử.';
      await assert.rejects(
        office.ratings.review({ id: first!.id, kind: 'left-out', reason }),
        refusedWith('not-allowed'),
      );
      assert.ok(
        (await supervisor.ratings.review({ id: first!.id, kind: 'left-out', reason })).flags.includes('reviewed'),
      );

      const month = dayOf(now).slice(0, 7);
      const file = await office.ratings.export({ from: month, to: month, what: 'ratings', format: 'csv' });
      assert.match(file.name, /\.csv$/);
      assert.doesNotMatch(Buffer.from(file.bytes).toString(), /0912 345 678|H12\.44/);
    },
  );

  test(`${engine}: feedback from its sender to the office and to everyone`, { skip }, async (context) => {
    const { office, feedback } = await hall(context, await placeOf(context));
    const text = 'Tôi phải đến ba lần mới nộp được hồ sơ.';
    const id = uuidOf('feedback');
    const sender = { name: 'Nguyễn Văn Mẫu', address: 'Xã Nguyễn Phích', phone: '0900 000 123' };
    const problem = { id, kind: 'problem', agency: OFFICE, procedure: PROCEDURE, text, sender };
    const { outcome, receiptCode } = await feedback.send(problem, { timeout: 120_000 });
    assert.equal(outcome, 'stored');
    const again = await feedback.send(problem, { timeout: 120_000 });
    assert.deepEqual([again.outcome, again.receiptCode], ['known', receiptCode]);
    const followed = await feedback.follow(receiptCode.toLowerCase().replaceAll('-', ' '));
    assert.deepEqual([followed.state, followed.text], ['received', text]);
    await assert.rejects(feedback.follow('0000-0000-0000'), refusedWith('no-such-feedback'));

    const [listed] = (await office.feedback.list({ state: ['received'] })).items;
    assert.ok(listed);
    assert.equal((await office.feedback.read(listed.id)).sender?.phone, sender.phone);
    const step = (event: string, handling: Parameters<typeof office.feedback.handle>[0]['handling']) =>
      office.feedback.handle({ id: listed.id, event, handling });
    await step('1', { kind: 'accepted' });
    await step('1', { kind: 'accepted' });
    await step('2', { kind: 'answered', answer: 'Đã nhắc công chức hướng dẫn một lần, đầy đủ.' });
    assert.equal((await feedback.follow(receiptCode)).state, 'answered');
    assert.deepEqual((await feedback.list()).items, []);
    await step('3', { kind: 'published', text: 'Phải đến ba lần.', answer: 'Đã nhắc công chức hướng dẫn đầy đủ.' });
    const [published] = (await feedback.list({ limit: 50, procedure: PROCEDURE })).items;
    assert.equal(published?.text, 'Phải đến ba lần.');
    assert.equal((await feedback.follow(receiptCode)).state, 'published');
    assert.doesNotMatch(JSON.stringify(published), /Mẫu|0900/);
  });

  test(`${engine}: a round of the survey, by invitation, by everyone and on paper`, { skip }, async (context) => {
    const { office, surveys } = await hall(context, await placeOf(context));
    const day = dayOf(Date.now());
    const survey = 'thu-1';
    const round = {
      id: survey,
      title: 'Khảo sát thử',
      from: day,
      to: day,
      units: [{ agency: OFFICE, served: 400 }],
      questions: [{ id: 'c1', kind: 'level', text: 'Thái độ của công chức', factor: 'officials', required: true }],
      everyone: true,
    };
    const [unit] = (await office.surveys.plan(round)).units;
    assert.ok((unit?.sample ?? 0) > 100);
    assert.equal((await surveys.list({ agency: OFFICE })).items[0]?.state, 'open');
    assert.equal((await surveys.get(survey)).questions.length, 1);
    await assert.rejects(surveys.get('no-such'), refusedWith('no-such-survey'));
    const { invitations } = await office.surveys.invite({ survey, agency: OFFICE, count: 1 });
    const invitation = invitations[0]!.code;
    const answer = { survey, agency: OFFICE, answers: { c1: 'satisfied' } };
    const id = uuidOf('survey');
    assert.deepEqual(await surveys.answer({ ...answer, id, invitation }), { outcome: 'stored' });
    assert.deepEqual(await surveys.answer({ ...answer, id, invitation }), { outcome: 'known' });
    await assert.rejects(surveys.answer({ ...answer, invitation }), refusedWith('no-such-invitation'));
    assert.deepEqual(await surveys.answer(answer, { timeout: 120_000 }), { outcome: 'stored' });
    const paper = { number: '0071', answers: { c1: 'dissatisfied' } };
    assert.deepEqual(
      (await office.surveys.papers({ survey, agency: OFFICE }, [paper, paper])).map(({ outcome }) => outcome),
      ['stored', 'known'],
    );
    await assert.rejects(surveys.results(survey), refusedWith('survey-not-closed'));
    const results = await office.surveys.results(survey);
    assert.deepEqual([results.n, results.everyone.n], [2, 1]);
  });

  test(
    `${engine}: a site that is switched off says so, and what is sent from it is refused`,
    { skip },
    async (context) => {
      const { office, ratings } = await hall(context, await placeOf(context));
      const origins = ['https://xa.example.gov.vn'];
      const site = await office.sites.save({ label: 'Trang của xã', origins, agencies: [OFFICE] });
      const notice = 'Đang bảo trì.';
      await office.sites.save({ key: site.key, label: site.label, origins, off: [{ widget: 'rating', notice }] });
      assert.deepEqual(
        (await office.sites.list()).items.map(({ off }) => off),
        [[{ widget: 'rating', notice }]],
      );
      const form = await ratings.form({ site: site.key, agency: OFFICE }, { headers: { origin: origins[0]! } });
      assert.deepEqual([form.open, form.notice], [false, notice]);
      const about = { kind: 'page', agency: OFFICE } as const;
      const sent = ratings.send({ about, level: 'satisfied', site: site.key }, { timeout: 120_000 });
      await assert.rejects(sent, refusedWith('switched-off'));
    },
  );
}
