import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { LiveCatalogue } from '@motcua/server';
import { DossierBook } from '../dossiers/dossier-book.js';
import { SECRET } from '../dossiers/dossiers.fixture.js';
import { summarise } from '../ratings/summary.js';
import { scrub } from '../scrub/scrub.js';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { loadSample } from './sample.js';
import { loadSampleRatings } from './sample-ratings.js';

const NOW = Date.parse('2026-11-29T05:00:00Z');
const COMMUNE = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';

for (const engine of ENGINES) {
  const { skip } = engine;

  test(`${engine.name}: the demo has a year of ratings, the same at each start`, { skip }, async (context) => {
    const store = await emptyStore(context, engine);
    await loadSample(store);
    const live = new LiveCatalogue(store);
    context.after(() => live.close());
    await live.refresh();
    const catalogue = () => live.current!;
    const parts = {
      store,
      secret: SECRET,
      catalogue,
      scrub,
      book: new DossierBook({ store, secret: SECRET, catalogue }),
    };
    const told = (now: number, query: object = {}) =>
      summarise({ agency: COMMUNE, ...query }, { ratings: store.ratings, catalogue: catalogue(), now });

    const count = await loadSampleRatings(parts, NOW);
    assert.ok(count > 800 && count < 3000, `${count}`);
    const summary = await told(NOW);
    assert.ok(summary.n > 400 && summary.share! > 0.8 && summary.share! < 0.97, JSON.stringify(summary));
    assert.ok(summary.leftOut > 0 && summary.leftOut < summary.n / 10, 'some of a kiosk are left out');
    assert.equal(summary.trend.length, 12);
    assert.ok(
      summary.trend.every(({ n }) => n > 10),
      JSON.stringify(summary.trend),
    );
    const channels = await told(NOW, { by: 'channel', channel: ['kiosk', 'counter', 'page'] });
    assert.deepEqual(channels.groups?.map(({ key }) => key).sort(), ['counter', 'kiosk', 'page']);

    assert.equal(await loadSampleRatings(parts, NOW), count);
    assert.deepEqual(await told(NOW), summary);
    // Three weeks later, in another month, there are those of the days since, and those before are as they were.
    const later = NOW + 21 * 86_400_000;
    await loadSampleRatings(parts, later);
    const of = (month: string, { trend }: typeof summary) => trend.find(({ key }) => key === month);
    const after = await told(later);
    assert.deepEqual(of('2026-10', after), of('2026-10', summary));
    assert.ok(of('2026-12', after)!.n > 10);
  });
}
