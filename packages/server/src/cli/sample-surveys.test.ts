import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { LiveCatalogue } from '@motcua/server';
import { ENGINES, emptyStore } from '../store/places.fixture.js';
import { SECRET } from '../dossiers/dossiers.fixture.js';
import { createSurveys } from '../surveys/handlers.js';
import { loadSample } from './sample.js';
import { loadSampleSurveys } from './sample-surveys.js';

const NOW = Date.parse('2026-11-29T05:00:00Z');

for (const engine of ENGINES) {
  const { skip } = engine;

  test(
    `${engine.name}: the demo has a closed round with its results and an open one, once`,
    { skip },
    async (context) => {
      const store = await emptyStore(context, engine);
      await loadSample(store);
      const live = new LiveCatalogue(store);
      context.after(() => live.close());
      await live.refresh();
      const never = () => Promise.reject(new Error('not asked'));
      const parts = {
        store,
        secret: SECRET,
        catalogue: () => live.current!,
        scrub: (text: string) => ({ text, removed: 0 }),
      };
      const first = await loadSampleSurveys(parts, NOW);
      assert.deepEqual([first?.closed, first?.open, first?.invitations.length], ['2026-1', 'mau-2026-11', 3]);
      const { counted } = createSurveys({ ...parts, now: () => NOW, work: { check: never }, sites: { allow: never } });
      const results = async () => counted.getSurveyResults({ query: {}, part: () => '2026-1' });
      const before = await results();
      assert.deepEqual(
        before.units.map(({ n, complete }) => [n, complete]),
        [
          [331, true],
          [294, false],
        ],
      );
      assert.ok(before.share! > 0.8 && before.share! < 0.95 && before.factors.length === 5);
      const open = await counted.getSurvey({ query: {}, part: () => 'mau-2026-11' });
      assert.deepEqual([open.state, open.everyone, open.questions.length], ['open', true, 8]);

      await loadSampleSurveys(parts, NOW);
      const again = createSurveys({ ...parts, now: () => NOW, work: { check: never }, sites: { allow: never } });
      assert.deepEqual(await again.counted.getSurveyResults({ query: {}, part: () => '2026-1' }), before);
      // Two days later it is another month, and the half-year is still the same.
      const later = await loadSampleSurveys(parts, NOW + 3 * 86_400_000);
      assert.deepEqual([later?.closed, later?.open], ['2026-1', 'mau-2026-12']);
      // After the middle of December there is the next one.
      const next = await loadSampleSurveys(parts, NOW + 20 * 86_400_000);
      assert.equal(next?.closed, '2026-2');
    },
  );
}
