import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clock, type ClockEvent, clockOf, type Limit } from '@motcua/calendar';
import fc from 'fast-check';
import { anyDay, anyLimit, anyMoment } from './arbitraries.fixture.js';

const TEN: Limit = { amount: 10, unit: 'workingDay' };
const at = (written: string) => `${written}+07:00`;
const received: ClockEvent = { kind: 'received', at: at('2026-10-05T09:00'), limit: TEN };
const promised: ClockEvent = { kind: 'received', at: at('2026-10-05T09:00'), due: '2026-10-19' };
const on = (kind: Exclude<ClockEvent['kind'], 'received' | 'reappointed'>, moment: string): ClockEvent => ({
  kind,
  at: at(moment),
});
const reappointed = (moment: string, due: string): ClockEvent => ({ kind: 'reappointed', at: at(moment), due });
const dates = ({ start, first, current, apologyBy }: Clock) => [start, first, current, apologyBy];

test('before anything is known there is nothing to say', () => {
  assert.deepEqual(clockOf([]), {
    state: 'none',
    reappointments: 0,
    supplements: 0,
    provisional: false,
    irregularities: [],
  });
});

test('runs from its receipt, by the limit or by the date of the office', () => {
  const clock = clockOf([received]);
  assert.equal(clock.state, 'running');
  assert.deepEqual(dates(clock), ['2026-10-05', '2026-10-19', '2026-10-19', '2026-10-16']);
  const given = clockOf([{ ...received, due: '2026-10-15' }]);
  assert.deepEqual(dates(given), ['2026-10-05', '2026-10-15', '2026-10-15', '2026-10-14']);
  const without = clockOf([{ kind: 'received', at: at('2026-10-05T15:30') }]);
  assert.deepEqual([without.state, ...dates(without)], ['running', '2026-10-06', undefined, undefined, undefined]);
});

test('after a supplement, time is counted from the start', () => {
  const asked = on('supplementAsked', '2026-10-07T10:00');
  const waiting = clockOf([received, asked]);
  assert.deepEqual([waiting.state, waiting.supplements], ['waiting', 1]);
  const clock = clockOf([received, asked, on('supplemented', '2026-10-12T15:30')]);
  assert.equal(clock.state, 'running');
  assert.deepEqual(dates(clock), ['2026-10-13', '2026-10-19', '2026-10-27', '2026-10-26']);
  assert.deepEqual(clock.irregularities, []);
});

test('without a limit, the date of the office moves by the working days waited', () => {
  const asked = on('supplementAsked', '2026-10-08T10:00');
  const clock = clockOf([promised, asked, on('supplemented', '2026-10-13T10:00')]);
  assert.deepEqual([clock.first, clock.current], ['2026-10-19', '2026-10-22']);
});

test('a pause moves the date by the working days paused', () => {
  const pause = [on('paused', '2026-10-09T10:00'), on('resumed', '2026-10-12T10:00')];
  assert.equal(clockOf([received, pause[0]!]).state, 'paused');
  const clock = clockOf([received, ...pause]);
  assert.deepEqual([clock.state, clock.current, clock.apologyBy], ['running', '2026-10-20', '2026-10-19']);
  const withinADay = [on('paused', '2026-10-09T08:00'), on('resumed', '2026-10-09T16:00')];
  assert.equal(clockOf([received, ...withinADay]).current, '2026-10-19');
});

test('two reasons to wait at once move the date once', () => {
  const clock = clockOf([
    promised,
    on('supplementAsked', '2026-10-06T10:00'),
    on('paused', '2026-10-07T10:00'),
    on('supplemented', '2026-10-08T10:00'),
    on('resumed', '2026-10-09T10:00'),
  ]);
  assert.equal(clock.current, '2026-10-22');
});

test('what it waited before it was finished does not count against the office', () => {
  const clock = clockOf([promised, on('paused', '2026-10-15T10:00'), on('finished', '2026-10-21T10:00')]);
  assert.deepEqual([clock.state, clock.current], ['finished', '2026-10-23']);
  assert.equal(clock.finishedAt?.toISOString(), '2026-10-21T03:00:00.000Z');
});

test('an apology gives a new date, once and in time', () => {
  const clock = clockOf([received, reappointed('2026-10-16T16:00', '2026-10-26')]);
  assert.deepEqual(dates(clock), ['2026-10-05', '2026-10-19', '2026-10-26', undefined]);
  assert.deepEqual([clock.reappointments, clock.irregularities], [1, []]);
  assert.equal(clock.withoutReappointment, '2026-10-19');

  const late = clockOf([received, reappointed('2026-10-19T08:00', '2026-10-16')]);
  assert.deepEqual(late.irregularities, ['late-apology', 'date-moved-back']);
  const twice = [reappointed('2026-10-16T16:00', '2026-10-26'), reappointed('2026-10-20T16:00', '2026-10-31')];
  assert.deepEqual(clockOf([received, ...twice]).irregularities, ['due-on-day-off', 'second-reappointment']);
});

test('papers are asked for once, within three working days', () => {
  const round = (ask: string, give: string) => [on('supplementAsked', ask), on('supplemented', give)];
  const first = round('2026-10-08T10:00', '2026-10-09T10:00');
  const second = round('2026-10-12T10:00', '2026-10-13T10:00');
  assert.deepEqual(clockOf([received, ...first]).irregularities, []);
  const twice = clockOf([received, ...first, ...second]);
  assert.deepEqual([twice.supplements, twice.irregularities], [2, ['second-supplement']]);
  const late = on('supplementAsked', '2026-10-09T10:00');
  assert.deepEqual(clockOf([received, late]).irregularities, ['late-supplement-request']);
  const repeated = [on('supplementAsked', '2026-10-08T10:00'), on('supplementAsked', '2026-10-08T11:00')];
  assert.deepEqual(clockOf([received, ...repeated]).irregularities, []);
  const before = round('2026-10-01T10:00', '2026-10-02T10:00');
  assert.deepEqual(clockOf([...before, received, ...first]).irregularities, []);
});

test('what ended has no result, and may be received anew', () => {
  const ended = clockOf([received, on('ended', '2026-10-07T10:00'), on('finished', '2026-10-08T10:00')]);
  assert.deepEqual([ended.state, ended.irregularities], ['ended', ['event-after-end']]);
  const anew = clockOf([on('ended', '2026-10-01T10:00'), received]);
  assert.deepEqual([anew.state, anew.first, anew.irregularities], ['running', '2026-10-19', []]);
});

test('what comes after the result changes nothing', () => {
  const finished = on('finished', '2026-10-16T10:00');
  const twice = clockOf([received, finished, on('finished', '2026-10-20T10:00')]);
  assert.deepEqual(twice, clockOf([received, finished]));
  const more = clockOf([received, finished, reappointed('2026-10-20T10:00', '2026-10-30')]);
  assert.deepEqual([more.current, more.irregularities], ['2026-10-19', ['event-after-end']]);
  assert.deepEqual(clockOf([finished]).irregularities, ['without-receipt']);
});

test('a receipt told again adds only what the first left out', () => {
  const bare: ClockEvent = { kind: 'received', at: at('2026-10-05T09:00') };
  const again: ClockEvent = { kind: 'received', at: at('2026-10-06T09:00'), limit: TEN };
  assert.deepEqual(clockOf([bare, again]), clockOf([received]));
  assert.deepEqual(clockOf([promised, again]).current, '2026-10-19');
});

test('says when a date that it computed is not settled', () => {
  const across: ClockEvent = { kind: 'received', at: at('2026-11-19T09:00'), limit: TEN };
  assert.equal(clockOf([across]).provisional, true);
  assert.equal(clockOf([{ ...across, due: '2026-12-03' }]).provisional, false, 'given by the office');
  assert.equal(
    clockOf([promised, on('paused', '2026-11-20T09:00'), on('resumed', '2026-11-25T09:00')]).provisional,
    true,
  );
});

const anyEvent: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('received' as const),
    at: anyMoment,
    limit: fc.option(anyLimit, { nil: undefined }),
    due: fc.option(anyDay, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('reappointed' as const), at: anyMoment, due: anyDay }),
  fc.record({
    kind: fc.constantFrom('supplementAsked', 'supplemented', 'paused', 'resumed', 'finished', 'ended'),
    at: anyMoment,
  }),
);

test('events in any order give the same clock', () => {
  const shuffled = fc
    .uniqueArray(anyEvent, { maxLength: 12, selector: ({ at: moment }) => moment })
    .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
  fc.assert(fc.property(shuffled, ([events, others]) => assert.deepEqual(clockOf(others), clockOf(events))));
});

test('whatever happens, waiting never brings a date nearer', () => {
  const order = fc
    .uniqueArray(anyMoment, { minLength: 3, maxLength: 3 })
    .map((moments) => moments.sort((a, b) => a - b));
  const kinds = fc.constantFrom(['paused', 'resumed'] as const, ['supplementAsked', 'supplemented'] as const);
  fc.assert(
    fc.property(order, kinds, anyLimit, ([start, stop, go], [stopped, started], limit) => {
      const { first, current, provisional } = clockOf([
        { kind: 'received', at: start!, limit },
        { kind: stopped, at: stop! },
        { kind: started, at: go! },
      ]);
      assert.ok(first! <= current!);
      assert.equal(typeof provisional, 'boolean');
    }),
  );
});

test('refuses events that say no moment or no day', () => {
  assert.throws(() => clockOf([{ kind: 'received', at: '2026-10-05T09:00', limit: TEN }]), RangeError);
  assert.throws(() => clockOf([received, reappointed('2026-10-16T16:00', '26/10/2026')]), RangeError);
});
