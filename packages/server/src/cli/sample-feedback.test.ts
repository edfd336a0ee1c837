import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { FEEDBACK_STATES } from '@motcua/contract';
import { LiveCatalogue } from '@motcua/server';
import { SECRET } from '../dossiers/dossiers.fixture.js';
import { createFeedback } from '../feedback/handlers.js';
import { scrub } from '../scrub/scrub.js';
import { emptyStore, ENGINES } from '../store/places.fixture.js';
import { loadSample } from './sample.js';
import { loadSampleFeedback } from './sample-feedback.js';

const NOW = Date.parse('2026-11-29T05:00:00Z');

for (const engine of ENGINES) {
  const { skip } = engine;

  test(`${engine.name}: the demo has feedback in every state, once`, { skip }, async (context) => {
    const store = await emptyStore(context, engine);
    await loadSample(store);
    const live = new LiveCatalogue(store);
    context.after(() => live.close());
    await live.refresh();
    const parts = { store, secret: SECRET, catalogue: () => live.current!, scrub };
    const first = await loadSampleFeedback(parts, NOW);
    const never = () => Promise.reject(new Error('not asked'));
    const { actions, counted } = createFeedback({
      ...parts,
      now: () => NOW,
      work: { check: never },
      sites: { allow: never },
    });
    const states = await Promise.all(
      first.map(async ({ receiptCode }) => (await actions.followFeedback({ receiptCode }, { address: '' })).state),
    );
    const shown = new Set<string>(states);
    // Accepted alone is a state of hours.
    assert.deepEqual(
      FEEDBACK_STATES.filter((state) => !shown.has(state)),
      ['accepted'],
    );
    const told = async () => (await counted.listFeedback({ query: {}, part: () => '' })).items;
    const before = await told();
    assert.equal(before.length, 4);
    assert.ok(before.every(({ inTime }) => inTime));
    assert.deepEqual(new Set(before.map(({ verdict }) => verdict)), new Set(['corrected', 'right', undefined]));

    assert.deepEqual(await loadSampleFeedback(parts, NOW), first);
    const later = await loadSampleFeedback(parts, NOW + 21 * 86_400_000);
    assert.deepEqual(await told(), before);
    assert.equal(later.filter(({ receiptCode }) => first.every((one) => one.receiptCode !== receiptCode)).length, 3);
  });
}
