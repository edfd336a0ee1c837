import type { OpenSearch, SearchFiles } from '@motcua/search/engine';
import { expect } from '@open-wc/testing';
import { FakeApi, json, problem, rows } from '../catalogue/catalogue.fixture.js';
import { ApiSearch } from './api-search.js';
import { IndexOrApi } from './index-or-api.js';
import { LocalIndex } from './local-index.js';
import { answer, FakeSource, hit } from './search.fixture.js';
import type { SuggestedAnswer } from './source.js';
import { sourceFor } from './source-for.js';

const { signal } = new AbortController();
const found = (name: string): SuggestedAnswer => answer({ hits: [hit(1, { name })] });
const names = ({ hits }: SuggestedAnswer) => hits.map(({ name }) => name);

/** An index in memory in place of the engine. */
function index(search: (query: string) => SuggestedAnswer, state: Partial<OpenSearch> = {}): OpenSearch {
  return {
    size: 1,
    complete: true,
    whole: Promise.resolve(),
    deepen: () => Promise.resolve(false),
    search: (query) => search(query) as ReturnType<OpenSearch['search']>,
    ...state,
  };
}

/** Answers in place of the network; what is no web address goes on. */
function fakeFetch(reply: () => Promise<Response>): { asked: string[]; restore: () => void } {
  const asked: string[] = [];
  const original = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.startsWith('https://')) return original(input, init);
    asked.push(address);
    return reply();
  };
  return { asked, restore: () => (window.fetch = original) };
}

describe('suggestions from an index on the device', () => {
  it('open it once, when a person comes to the box', async () => {
    let opened = 0;
    const source = new LocalIndex('https://index.test', () => {
      opened++;
      return Promise.resolve(index(found));
    });
    expect(opened).to.equal(0);
    source.prepare();
    expect(names(await source.suggest('khai sinh', signal, 8))).to.deep.equal(['khai sinh']);
    await source.suggest('kết hôn', signal, 8);
    expect(opened).to.equal(1);
  });

  it('fetch its files from their folder, and tell as more arrive', async () => {
    const { asked, restore } = fakeFetch(() =>
      Promise.resolve(new Response(new Uint8Array([1, 2]), { status: asked.length > 1 ? 404 : 200 })),
    );
    try {
      let files: SearchFiles | undefined;
      const source = new LocalIndex('https://index.test/tim', (all) => {
        files = all;
        return Promise.resolve(index(found));
      });
      let grown = 0;
      source.grown = () => grown++;
      await source.suggest('khai sinh', signal, 8);
      expect([...(await files!.load('manifest.json'))]).to.deep.equal([1, 2]);
      const refused: unknown = await files!.load('hot.bin').catch((error: unknown) => error);
      expect(String(refused)).to.include('404');
      expect(asked).to.deep.equal(['https://index.test/tim/manifest.json', 'https://index.test/tim/hot.bin']);
      files!.grown!();
      expect(grown).to.equal(1);
    } finally {
      restore();
    }
  });

  it('say "nothing found" only when everything was searched', async () => {
    let arrive = () => {};
    const whole = new Promise<void>((all) => (arrive = all));
    let complete = false;
    const source = new LocalIndex('', () =>
      Promise.resolve({
        ...index(() => (complete ? found('Tạm trú') : answer()), { whole }),
        get complete() {
          return complete;
        },
      }),
    );
    const answered = source.suggest('tạm trú', signal, 8);
    complete = true;
    arrive();
    expect(names(await answered)).to.deep.equal(['Tạm trú']);
  });

  it('look into the texts when no name fits', async () => {
    let deep = false;
    const deepened: string[] = [];
    const source = new LocalIndex('', () =>
      Promise.resolve(
        index((query) => (deep || query === 'khai sinh' ? found(query) : answer()), {
          deepen: (query) => {
            deepened.push(query);
            deep = true;
            return Promise.resolve(true);
          },
        }),
      ),
    );
    await source.suggest('khai sinh', signal, 8);
    expect(deepened).to.deep.equal([]);
    expect(names(await source.suggest('gỗ sưa', signal, 8))).to.deep.equal(['gỗ sưa']);
    expect(deepened).to.deep.equal(['gỗ sưa']);
  });

  it('say what the names say when the texts cannot be had', async () => {
    const deepen = () => Promise.reject(new TypeError('Failed to fetch'));
    const source = new LocalIndex('', () => Promise.resolve(index(() => answer(), { deepen })));
    expect((await source.suggest('gỗ sưa', signal, 8)).outcome).to.equal('none');
  });

  it('are tried again after a failure', async () => {
    let attempts = 0;
    const source = new LocalIndex('', () =>
      ++attempts === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(index(found)),
    );
    expect(await source.suggest('a', signal, 8).catch(() => 'failed')).to.equal('failed');
    expect(names(await source.suggest('khai sinh', signal, 8))).to.deep.equal(['khai sinh']);
  });
});

describe('suggestions from the index or the API', () => {
  const failing = (source: FakeSource) => {
    source.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    return source;
  };

  it('come from the index where there is one', async () => {
    const api = new FakeSource();
    const local = new FakeSource({ a: found('from the index') });
    const source = new IndexOrApi(local, api);
    source.prepare();
    expect(names(await source.suggest('a', signal, 8))).to.deep.equal(['from the index']);
    expect(api.asked).to.deep.equal([]);
    expect(local.prepared).to.equal(1);
    let grown = 0;
    source.grown = () => grown++;
    local.grown!();
    expect(grown).to.equal(1);
  });

  it('come from the API where there is none, and stay with it', async () => {
    const local = failing(new FakeSource());
    const source = new IndexOrApi(local, new FakeSource({ a: found('from the API'), b: found('again') }));
    expect(names(await source.suggest('a', signal, 8))).to.deep.equal(['from the API']);
    expect(names(await source.suggest('b', signal, 8))).to.deep.equal(['again']);
    source.prepare();
    expect(local.asked).to.deep.equal(['a']);
    expect(local.prepared).to.equal(0);
  });

  it('come from the index again when the whole network was away', async () => {
    const local = failing(new FakeSource({ a: found('from the index') }));
    const source = new IndexOrApi(local, failing(new FakeSource()));
    expect(await source.suggest('a', signal, 8).catch(() => 'failed')).to.equal('failed');
    local.answer = () => Promise.resolve(undefined);
    expect(names(await source.suggest('a', signal, 8))).to.deep.equal(['from the index']);
  });
});

describe('suggestions from the API', () => {
  it('are those of the office and the day', async () => {
    const api = new FakeApi(rows(3));
    const source = new ApiSearch(api.client, { agency: 'xa', asOf: '2019-06-30' });
    const { hits, total, outcome } = await source.suggest('số 2', signal, 8);
    expect({ outcome, total, hits }).to.deep.equal({
      outcome: 'found',
      total: 1,
      hits: [{ code: '1.000002', name: 'Thủ tục số 2', field: 'Đất đai', levels: ['commune'], reason: undefined }],
    });
    expect(api.listings[0]!.toString()).to.equal('agency=xa&asOf=2019-06-30&limit=8&q=s%E1%BB%91+2');
  });

  it('carry what the server says of the question', async () => {
    const api = new FakeApi(rows(3));
    const reason = { typed: 'sổ đỏ', means: 'giấy chứng nhận quyền sử dụng đất' };
    const search = {
      outcome: 'ask',
      choices: [{ label: 'Mất sổ', query: 'cấp lại giấy chứng nhận' }],
      referral: { topic: 'x', text: 'Nơi khác.' },
      reasons: [reason],
      because: { '1.000001': reason },
      near: [{ code: '1.000009', name: 'Gần' }],
    };
    api.answer = () => json({ items: rows(2), total: 2, next: null, search });
    const { outcome, choices, referral, hits, near } = await new ApiSearch(api.client, {}).suggest('sổ đỏ', signal, 8);
    expect({ outcome, choices, referral }).to.deep.equal({
      outcome: 'ask',
      choices: search.choices,
      referral: search.referral,
    });
    expect(hits.map((one) => one.reason)).to.deep.equal([reason, undefined]);
    expect(near.map(({ name }) => name)).to.deep.equal(['Gần']);
  });

  it('are what is asked for where an office or a day is set, and otherwise where there is no index', () => {
    const api = new FakeApi(rows(3));
    const config = { api: 'https://api.test' };
    expect(sourceFor(api.client, { ...config, agency: 'xa' })).to.be.instanceOf(ApiSearch);
    expect(sourceFor(api.client, { ...config, asOf: '2019-06-30' })).to.be.instanceOf(ApiSearch);
    expect(sourceFor(api.client, config)).to.be.instanceOf(IndexOrApi);
  });

  it('ask an index for which there is no server, then the API', async () => {
    const { asked, restore } = fakeFetch(() => Promise.resolve(problem(404, 'not-found')));
    try {
      const api = new FakeApi(rows(3));
      const source = sourceFor(api.client, { api: 'https://api.test' });
      expect(names(await source.suggest('số 2', signal, 8))).to.deep.equal(['Thủ tục số 2']);
      await sourceFor(api.client, { api: 'https://api.test' }, 'https://cdn.test/tim/').suggest('số 3', signal, 8);
      expect(asked).to.include.members(['https://api.test/search/manifest.json', 'https://cdn.test/tim/manifest.json']);
    } finally {
      restore();
    }
  });
});
