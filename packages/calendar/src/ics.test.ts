import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type IcsEvent, icsOf } from '@motcua/calendar';
import fc from 'fast-check';

const event: IcsEvent = {
  uid: 'H12.7-261120-0001@motcua',
  title: 'Nhận kết quả: cấp giấy phép xây dựng; hồ sơ H12.7-261120-0001',
  day: '2026-11-30',
  stamp: '2026-11-20T15:01:30+07:00',
};

/** The properties of a file, unfolded and unescaped, by name. */
function parsed(file: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  assert.equal(lines.pop(), '');
  const texts = lines.map((line) => {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).replace(/\\([\\;,n])/g, (_, one: string) => (one === 'n' ? '\n' : one));
    return [line.slice(0, colon), value] as const;
  });
  // The alarm repeats the title in a property of the same name; the event's own comes first.
  return new Map(texts.reverse());
}

test('is an all-day event of that day', () => {
  const file = icsOf({
    ...event,
    place: 'Trung tâm Phục vụ hành chính công, phường An Xuyên',
    url: 'https://example.vn/?a=1,2',
  });
  const read = parsed(file);
  assert.equal(read.get('DTSTART;VALUE=DATE'), '20261130');
  assert.equal(read.get('DTEND;VALUE=DATE'), '20261201');
  assert.equal(read.get('DTSTAMP'), '20261120T080130Z');
  assert.equal(read.get('SUMMARY'), event.title);
  assert.equal(read.get('LOCATION'), 'Trung tâm Phục vụ hành chính công, phường An Xuyên');
  assert.equal(read.get('URL'), 'https://example.vn/?a=1,2');
  assert.equal(read.get('UID'), event.uid);
  assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
  assert.match(file, /END:VEVENT\r\nEND:VCALENDAR\r\n$/);
});

test('holds nothing that it was not given', () => {
  const names = [...parsed(icsOf(event)).keys()];
  for (const name of ['DESCRIPTION', 'LOCATION', 'URL', 'TRIGGER', 'ORGANIZER', 'ATTENDEE'])
    assert.ok(!names.includes(name), name);
});

test('reminds in the morning', () => {
  const trigger = (remindDaysBefore: number) => parsed(icsOf({ ...event, remindDaysBefore })).get('TRIGGER');
  assert.deepEqual([0, 1, 3].map(trigger), ['PT8H', '-PT16H', '-P2DT16H']);
  for (const days of [-1, 1.5, NaN, 1e9]) assert.throws(() => trigger(days), RangeError);
});

const SYLLABLES = [
  'Nguyễn',
  'phường',
  'đường',
  'ừ',
  'ộ',
  '₫',
  '🏛️',
  ',',
  ';',
  '\\',
  '\n',
  ' ',
  'giấy tờ',
  '\\n',
  '\u0007',
  '\r',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('no line is longer than 75 octets, none breaks within a character, and all is read back', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, description) => {
      const file = icsOf({ ...event, title, description, remindDaysBefore: 1 });
      for (const line of file.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75);
        assert.doesNotMatch(line, /\p{Cc}/u);
        assert.ok(line.isWellFormed());
      }
      const plain = (text: string) =>
        text
          .normalize('NFC')
          .replace(/\r\n?/g, '\n')
          .replace(/(?!\n)\p{Cc}/gu, ' ');
      assert.equal(parsed(file).get('SUMMARY'), plain(title));
      assert.equal(parsed(file).get('DESCRIPTION'), plain(description));
      assert.equal(file.match(/BEGIN:VEVENT/g)?.length, 1 + (title + description).split('BEGIN:VEVENT').length - 1);
    }),
    { numRuns: 500 },
  );
});

test('refuses a link that is none, and a day that does not exist', () => {
  for (const url of ['javascript:alert(1)', 'https://a.vn\r\nATTENDEE:x', 'https://a b', ''])
    assert.throws(() => icsOf({ ...event, url }), RangeError);
  assert.throws(() => icsOf({ ...event, day: '2026-11-31' }), RangeError);
  assert.throws(() => icsOf({ ...event, stamp: '2026-11-30T09:00' }), RangeError);
});
