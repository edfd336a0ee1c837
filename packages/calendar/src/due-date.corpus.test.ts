import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dueDate, type LimitUnit, YEARS } from '@motcua/calendar';

const SHARED = new URL('../../../../shared/', import.meta.url);
const VECTORS = new URL('domain/test-vectors-deadlines.json', SHARED);
const HOLIDAYS = new URL('domain/holidays.json', SHARED);
const without = (file: URL) =>
  existsSync(file) ? false : `${file.pathname.replace(SHARED.pathname, '../shared/')} is not on this machine`;
const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

interface Vector {
  receivedAt: string;
  limit: { value: number; unit: string };
  effectiveStart?: string;
  rawEnd?: string;
  dueDate: string;
  apologyNoLaterThan?: string;
  note: string;
}

test('gives every due date of the vectors', { skip: without(VECTORS) }, () => {
  const { workingDays, calendarDays } = read(VECTORS) as Record<'workingDays' | 'calendarDays', Vector[]>;
  assert.equal(workingDays.length + calendarDays.length, 27);
  for (const vector of [...workingDays, ...calendarDays]) {
    const unit = vector.limit.unit === 'calendarDay' ? 'day' : vector.limit.unit;
    const due = dueDate(vector.receivedAt, { amount: vector.limit.value, unit: unit as LimitUnit });
    assert.equal(due.due, vector.dueDate, vector.note);
    assert.equal(due.start, vector.effectiveStart ?? due.start, vector.note);
    assert.equal(due.rawEnd, vector.rawEnd ?? due.rawEnd, vector.note);
    assert.equal(due.apologyBy, vector.apologyNoLaterThan ?? due.apologyBy, vector.note);
  }
});

interface Year {
  provisional?: boolean;
  off: { date: string; name: string; kind: string }[];
  work: { date: string; swappedFor: string }[];
}

test('has every day of the collected notices', { skip: without(HOLIDAYS) }, () => {
  const { years } = read(HOLIDAYS) as { years: Record<string, Year> };
  const off = new Map(YEARS.flatMap((year) => year.off).map((day) => [day.date, day]));
  const work = YEARS.flatMap((year) => year.work).map(({ date, for: exchanged }) => `${date} for ${exchanged}`);
  const all = Object.values(years);
  for (const { date, name, kind } of all.flatMap((year) => year.off))
    assert.deepEqual(off.get(date), { date, name, kind });
  assert.deepEqual(
    work,
    all.flatMap((year) => year.work).map(({ date, swappedFor }) => `${date} for ${swappedFor}`),
  );
  assert.deepEqual(
    YEARS.filter((year) => year.provisional).map(({ year }) => String(year)),
    Object.keys(years).filter((year) => years[year]!.provisional),
  );
});
