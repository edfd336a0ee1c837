import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '@motcua/contract';
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { atomFeed, MOTCUA_NAMESPACE } from './atom-feed.js';
import { titleOf } from './change-words.js';
import { AMENDED, BARE, HOSTILE, OPTIONS } from './feeds.fixture.js';
import { jsonFeed } from './json-feed.js';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339 with the zone of Việt Nam. */
const MOMENT = /^\d{4}-\d\d-\d\dT00:00:00\+07:00$/;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;
const HALF = /\p{Surrogate}/u;

/** Parsed by a parser that stops at whatever is not well formed. */
function read(text: string): Element {
  const stop = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: stop }).parseFromString(text, 'application/xml').documentElement!;
}

function children(of: Element, name: string, namespace = ATOM): Element[] {
  return Array.from(of.childNodes).filter(
    (node): node is Element => node.namespaceURI === namespace && (node as Element).localName === name,
  );
}

function only(of: Element, name: string, namespace = ATOM): string {
  const found = children(of, name, namespace);
  assert.equal(found.length, 1, `exactly one ${name}`);
  return found[0]!.textContent ?? '';
}

/** The rules of RFC 4287 that hold for every feed of ours. */
function checkRules(text: string, changes: readonly Change[]): Element[] {
  assert.doesNotMatch(text, FORBIDDEN);
  assert.doesNotMatch(text, HALF);
  const feed = read(text);
  assert.deepEqual([feed.namespaceURI, feed.localName], [ATOM, 'feed']);
  // 4.1.1: exactly one id, title and updated; an author, unless each entry has one; at most one self and alternate of a type.
  const ids = [only(feed, 'id')];
  assert.ok(URL.canParse(ids[0]!), 'the id is an absolute IRI');
  only(feed, 'title');
  assert.match(only(feed, 'updated'), MOMENT);
  assert.ok(only(children(feed, 'author')[0]!, 'name').length > 0);
  assert.equal(feed.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang'), 'vi');
  const links = children(feed, 'link').map((link) => `${link.getAttribute('rel')} ${link.getAttribute('type')}`);
  assert.equal(new Set(links).size, links.length);
  const entries = children(feed, 'entry');
  assert.equal(entries.length, changes.length);
  for (const [at, entry] of entries.entries()) {
    // 4.1.2: the same, and an alternate link or content; 4.2.2: a category has a term; 3.3: a date is one of RFC 3339.
    ids.push(only(entry, 'id'));
    assert.ok(URL.canParse(ids.at(-1)!));
    assert.ok(only(entry, 'title').length > 0);
    assert.equal(only(entry, 'title'), only(entry, 'title').normalize('NFC'));
    assert.match(only(entry, 'updated'), MOMENT);
    assert.ok(Number.isFinite(Date.parse(only(entry, 'updated'))));
    const [content] = children(entry, 'content');
    assert.equal(content?.getAttribute('type'), 'html');
    for (const category of children(entry, 'category')) assert.notEqual(category.getAttribute('term'), null);
    for (const link of children(entry, 'link')) assert.ok(URL.canParse(link.getAttribute('href')!, OPTIONS.home));
    assert.deepEqual(JSON.parse(only(entry, 'change', MOTCUA_NAMESPACE)), changes[at], 'the change as it was given');
    const known = ['id', 'title', 'updated', 'link', 'category', 'content', 'change'];
    for (const node of Array.from(entry.childNodes)) {
      if (node.nodeType === 1) assert.ok(known.includes((node as Element).localName!), (node as Element).localName!);
    }
  }
  assert.equal(new Set(ids).size, ids.length, '4.2.6: ids are unique');
  return entries;
}

test('an Atom feed keeps to the rules and says what was done, of what class, in which field', () => {
  const text = atomFeed([AMENDED, BARE], OPTIONS);
  const [amended, bare] = checkRules(text, [AMENDED, BARE]);
  assert.equal(only(amended!, 'title'), 'Sửa đổi, bổ sung: Đăng ký khai sinh (phí; thời hạn)');
  assert.equal(only(amended!, 'updated'), '2025-06-25T00:00:00+07:00');
  assert.equal(only(amended!, 'id'), 'tag:thutuc.mau.example,2026:thay-doi:1.001193:2');
  assert.equal(
    only(amended!, 'content'),
    '<p>Sửa đổi, bổ sung: Đăng ký khai sinh. Mã số 1.001193, lĩnh vực Hộ tịch.</p>' +
      '<p>Thay đổi về: phí; thời hạn.</p>' +
      '<p>Quyết định số 0123/QĐ-UBND ngày 20/06/2025 của Chủ tịch UBND tỉnh Mẫu.</p>' +
      '<p>Có hiệu lực từ ngày 01/07/2025.</p><p>Công bố ngày 25/06/2025.</p><p>Giảm thời hạn.</p>',
  );
  assert.deepEqual(
    children(amended!, 'category').map((one) => [
      one.getAttribute('scheme')?.split('/').at(-1),
      one.getAttribute('term'),
      one.getAttribute('label'),
    ]),
    [
      ['kind', 'amended', 'Sửa đổi, bổ sung'],
      ['field', 'ho-tich', 'Hộ tịch'],
      ['class', 'fee', 'phí'],
      ['class', 'deadline', 'thời hạn'],
    ],
  );
  assert.equal(only(bare!, 'title'), 'Công bố: Liên thông khai sinh');
  assert.equal(only(bare!, 'updated'), '1970-01-01T00:00:00+07:00');
  assert.equal(only(read(text), 'updated'), '2025-06-25T00:00:00+07:00');
  assert.equal(atomFeed([AMENDED, BARE], { ...OPTIONS }), text, 'the same bytes again');
});

test('a feed with nothing in it, and one without addresses, keep to the rules', () => {
  checkRules(atomFeed([], OPTIONS), []);
  const { id, title, author } = OPTIONS;
  const bare = { id, title, author, linkOf: () => undefined };
  const entries = checkRules(atomFeed([AMENDED], bare), [AMENDED]);
  assert.deepEqual(children(entries[0]!, 'link'), []);
  assert.equal((JSON.parse(jsonFeed([AMENDED], bare)) as { items: object[] }).items.length, 1);
});

test('the day of an entry is that of publication, else of the decision, else of effect', () => {
  const { publishedOn: _, ...decided } = AMENDED.version;
  const { decision: _d, ...effective } = decided;
  const changes = [
    AMENDED,
    { ...AMENDED, version: { ...decided, number: 3 } },
    { ...AMENDED, version: { ...effective, number: 4 } },
  ];
  const days = checkRules(atomFeed(changes, OPTIONS), changes).map((entry) => only(entry, 'updated').slice(0, 10));
  assert.deepEqual(days, ['2025-06-25', '2025-06-20', '2025-07-01']);
});

for (const text of HOSTILE) {
  test(`hostile text neither breaks a feed nor gets out of it: ${JSON.stringify(text.slice(0, 30))}`, () => {
    const change: Change = {
      code: `1.00${text.slice(0, 40)}`,
      name: text,
      field: { id: text.slice(0, 40), name: text },
      version: { number: 1, change: text.slice(0, 40), note: text, decision: { number: text, issuer: text } },
      classes: [text.slice(0, 40)],
    };
    const atom = atomFeed([change], { ...OPTIONS, title: `x${text}`, author: `x${text}` });
    const [entry] = checkRules(atom, [change]);
    assert.ok(Array.from(only(entry!, 'title')).length < 450);
    // What a reader makes of the content is paragraphs and text.
    const content = only(entry!, 'content');
    assert.deepEqual(content.replace(/<\/?p>/g, '').match(/[<>]/g), null);
    const json = JSON.parse(jsonFeed([change], OPTIONS)) as { items: { title: string; _motcua: { change: Change } }[] };
    assert.deepEqual(json.items[0]!._motcua.change, change);
    assert.doesNotMatch(json.items[0]!.title, /[\u202A-\u202E]/);
  });
}

test('any text', () => {
  const any = fc.string({ unit: 'binary', maxLength: 30 });
  const plain = { noNullPrototype: true };
  const change = fc.record(
    {
      code: any,
      name: any,
      field: fc.record({ id: any, name: any }, plain),
      version: fc.record({ number: fc.nat(), change: any, note: any }, plain),
      classes: fc.array(any, { maxLength: 3 }),
    },
    plain,
  );
  fc.assert(fc.property(change, (one) => void checkRules(atomFeed([one], OPTIONS), [one])));
});

test('a JSON feed is one of version 1.1 and carries the changes', () => {
  const feed = JSON.parse(
    jsonFeed([AMENDED, BARE], { ...OPTIONS, self: 'https://thutuc.mau.example/v1/changes.json' }),
  ) as unknown;
  assert.deepEqual(feed, {
    version: 'https://jsonfeed.org/version/1.1',
    title: OPTIONS.title,
    home_page_url: OPTIONS.home,
    feed_url: 'https://thutuc.mau.example/v1/changes.json',
    language: 'vi',
    authors: [{ name: OPTIONS.author }],
    items: [
      {
        id: 'tag:thutuc.mau.example,2026:thay-doi:1.001193:2',
        url: 'thu-tuc/1.001193.html#ban-2',
        title: 'Sửa đổi, bổ sung: Đăng ký khai sinh (phí; thời hạn)',
        content_text:
          'Sửa đổi, bổ sung: Đăng ký khai sinh. Mã số 1.001193, lĩnh vực Hộ tịch.\nThay đổi về: phí; thời hạn.\n' +
          'Quyết định số 0123/QĐ-UBND ngày 20/06/2025 của Chủ tịch UBND tỉnh Mẫu.\nCó hiệu lực từ ngày 01/07/2025.\n' +
          'Công bố ngày 25/06/2025.\nGiảm thời hạn.',
        date_published: '2025-06-25T00:00:00+07:00',
        tags: ['Sửa đổi, bổ sung', 'Hộ tịch', 'phí', 'thời hạn'],
        _motcua: { about: 'https://motcua.org/ns/1', change: AMENDED },
      },
      {
        id: 'tag:thutuc.mau.example,2026:thay-doi:2.000986:1',
        url: 'thu-tuc/2.000986.html#ban-1',
        title: 'Công bố: Liên thông khai sinh',
        content_text: 'Công bố: Liên thông khai sinh. Mã số 2.000986, lĩnh vực Hộ tịch.',
        tags: ['Công bố', 'Hộ tịch'],
        _motcua: { about: 'https://motcua.org/ns/1', change: BARE },
      },
    ],
  });
  assert.equal(titleOf({ ...AMENDED, classes: ['of-tomorrow'] }), 'Sửa đổi, bổ sung: Đăng ký khai sinh (of-tomorrow)');
});
