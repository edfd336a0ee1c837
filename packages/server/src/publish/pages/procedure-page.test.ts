import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PROCEDURE_PARTS, type Procedure } from '@motcua/contract';
import { PROCEDURE_ELEMENT, type StaticProcedure } from '@motcua/contract/files';
import { corpusProcedures, noCorpus } from './corpus.fixture.js';
import { HOSTILE, hostileProcedure } from './hostile.fixture.js';
import { attribute, dataIn, elementsOf, mainText, textOf } from './html.fixture.js';
import { published, publishedSample } from './pages.fixture.js';
import { procedurePage } from './procedure-page.js';
import type { PublishedProcedure, PublishedSite } from './published-site.js';

const sample = publishedSample({ baseUrl: 'https://tthc.example.vn/' });
const of = (code: string) => sample.procedures.find((one) => one.code === code)!;
const birth = procedurePage(of('1.001193'), sample.site);
const elements = (html: string, tag: string) => elementsOf(html).filter(({ tagName }) => tagName === tag);

/** Words as they stand, whatever spaces and marks of lists a page puts between them. */
const squeezed = (text: string) => text.replace(/[\s\-–—+•·*]+/g, '');

/** Every text that a version publishes. */
function textsOf(procedure: Procedure): string[] {
  const { keywords: _, provenance: __, related: ___, ...said } = procedure;
  const texts: string[] = [];
  const walk = (value: unknown, key: string) => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) walk(item, name);
    else if (typeof value === 'string' && !CODED.has(key)) texts.push(value);
  };
  walk(said, '');
  return texts;
}

/** Members that a page tells in words, as a link, or not at all because they are for software. */
const CODED = new Set(
  'id kind unit role level levels audiences channel scheme value doubt change detail handling currency validFrom validTo effectiveFrom publishedOn date url sha256 agency basis'.split(
    ' ',
  ),
);

function assertWhole({ versions }: PublishedProcedure, html: string): void {
  const text = squeezed(mainText(html));
  for (const version of versions) {
    for (const said of textsOf(version)) {
      assert.ok(text.includes(squeezed(said)), `${version.code} bản ${version.version.number}: ${said}`);
    }
  }
}

describe('the page of a procedure', () => {
  test('has its parts in the order of the law, with their letters', () => {
    const parts = elements(birth, 'section')
      .map((one) => attribute(one, 'data-part'))
      .filter((id) => id !== undefined);
    const [current] = of('1.001193').versions;
    const order = PROCEDURE_PARTS.map(({ id }) => id).filter((id) => id !== 'requirements' || current!.requirements);
    assert.deepEqual(parts.slice(0, order.length), order);
    const letters = elements(birth, 'h2').flatMap((heading) => /^(.+?)\)/.exec(textOf(heading).trim())?.[1] ?? []);
    assert.deepEqual(letters, ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'h', 'h']);
  });

  test('has every text of every publication of the sample', () => {
    for (const one of sample.procedures) assertWhole(one, procedurePage(one, sample.site));
  });

  test('has every text of the national corpus', { skip: noCorpus }, async () => {
    const { site, procedures } = published({ procedures: await corpusProcedures() });
    procedures.forEach((one, at) => {
      if (at % 10 === 0) assertWhole(one, procedurePage(one, site));
    });
  });

  test('gives software the same publications', () => {
    for (const one of sample.procedures) {
      const html = procedurePage(one, sample.site);
      const data = dataIn(html, 'application/json') as StaticProcedure;
      assert.deepEqual(data, { code: one.code, versions: one.versions });
    }
    assert.ok(elements(birth, 'script').some((one) => attribute(one, 'id') === PROCEDURE_ELEMENT));
  });

  test('names the decision, who laid down what, the address for complaints, and the right to refuse', () => {
    const text = mainText(birth).replace(/\s+/g, ' ');
    assert.match(text, /Quyết định số 1242\/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh Cà Mau/);
    assert.match(text, /Địa điểm thực hiện.*?Ủy ban nhân dân tỉnh Cà Mau quy định/);
    assert.match(text, /Phản ánh, kiến nghị.*?pakn\.dichvucong\.gov\.vn/);
    assert.match(text, /khoản 2 Điều 21 Nghị định 63\/2010/);
  });

  test('has a permalink for every publication, one that is folded opened by the browser', () => {
    for (const one of sample.procedures) {
      const ids = elementsOf(procedurePage(one, sample.site)).map((element) => attribute(element, 'id'));
      for (const { version } of one.versions) {
        assert.equal(ids.filter((id) => id === `ban-${version.number}`).length, 1, `${one.code} ${version.number}`);
      }
    }
  });

  test('says of what is not confirmed that it is not, why, and what the source printed', () => {
    const doubted = sample.procedures.flatMap((one) =>
      one.versions.flatMap(({ cases, version }) =>
        version.number === one.current
          ? cases.flatMap(({ fees, timeLimits }) => [...fees, ...timeLimits]).map((value) => ({ one, value }))
          : [],
      ),
    );
    const unsure = doubted.filter(({ value }) => !value.confirmed && value.raw !== undefined);
    assert.ok(unsure.length > 20);
    for (const { one, value } of unsure) {
      const text = mainText(procedurePage(one, sample.site));
      assert.match(text, /Chưa xác nhận\./, one.code);
      assert.ok(squeezed(text).includes(squeezed(value.raw!)), `${one.code}: ${value.raw}`);
    }
  });

  test('tells what a publication changed, before and after', () => {
    const [later] = of('1.001193').versions;
    const earlier = structuredClone(later!);
    earlier.version = { number: 1, change: 'new', validFrom: '2020-01-01' };
    earlier.cases[0]!.fees = [{ kind: 'fixed', amount: 12_000, confirmed: true }];
    const { site, procedures } = published({ procedures: [earlier, later!] });
    const text = mainText(procedurePage(procedures[0]!, site)).replace(/\s+/g, ' ');
    assert.match(text, /Thay đổi so với bản số 1.*?Phí, lệ phí.*?(Trước|Bỏ) 12\.000 đồng/);
  });

  test('says what is no longer, not yet, or no more than a row', () => {
    const [now] = of('1.001193').versions;
    const page = (change: Partial<Procedure>) => {
      const { site, procedures } = published({ procedures: [{ ...now!, ...change }] });
      return { text: mainText(procedurePage(procedures[0]!, site)), html: procedurePage(procedures[0]!, site) };
    };
    const abolished = page({ version: { number: 3, change: 'abolished', validFrom: '2026-01-01' } });
    assert.match(abolished.text, /đã bị bãi bỏ từ ngày\s+01\/01\/2026/);
    assert.ok(!abolished.html.includes('ld+json'), 'an abolished procedure is no service');
    assert.match(page({ version: { number: 1, change: 'new', validTo: '2025-06-30' } }).text, /không còn áp dụng/);
    assert.match(page({ version: { number: 1, change: 'new', validFrom: '2027-01-01' } }).text, /chưa áp dụng/);
    assert.match(page({ detail: 'catalogue' }).text, /chưa có toàn văn/);
    assert.match(page({ handledElsewhere: { name: 'Phòng công chứng' } }).text, /không giải quyết.*Phòng công chứng/s);
  });

  test('keeps hostile text as text', () => {
    for (const hostile of HOSTILE) {
      const { site, procedures } = published(
        { procedures: [hostileProcedure(hostile)] },
        { title: hostile, notice: hostile },
      );
      const html = procedurePage(procedures[0]!, site);
      assertHarmless(html, site);
      assert.equal((dataIn(html, 'application/json') as StaticProcedure).versions[0]!.name, hostile);
      assertWhole(procedures[0]!, html);
    }
  });
});

/** Elements and attributes of a page whose texts are tame; nothing else may come of a text. */
function assertHarmless(html: string, site: PublishedSite): void {
  const allowed = new Set(elementsOf(birth).map(({ tagName }) => tagName));
  for (const element of elementsOf(html)) {
    assert.ok(
      allowed.has(element.tagName) || element.tagName === 'br',
      `<${element.tagName}> in ${site.title.slice(0, 40)}`,
    );
    for (const { name, value } of element.attrs) {
      assert.ok(!name.startsWith('on') && name !== 'style' && name !== 'autofocus', `${name} of <${element.tagName}>`);
      if (name === 'href') assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i);
    }
    if (element.tagName === 'script') assert.match(attribute(element, 'type') ?? '', /^application\/(ld\+)?json$/);
  }
}
