import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ENGINES } from '../store/places.fixture.js';
import { emptyBook, happened, PROVINCE, reception } from './dossiers.fixture.js';

for (const engine of ENGINES) {
  const { skip } = engine;

  test(`${engine.name}: dossiers are counted by procedure once they are done`, { skip }, async (context) => {
    const later = Date.parse('2026-11-02T05:00:00Z');
    const { book } = await emptyBook(context, engine, () => later);
    const codes = Array.from({ length: 4 }, (_, at) => `H12.44-261019-000${at + 1}`);
    await book.receive(
      codes.map((code) => reception(code)),
      PROVINCE,
    );
    const [inTime, late, asked, open] = codes as [string, string, string, string];
    await book.append(
      [
        { ...happened('processed', '20 09:00'), dossier: inTime, id: 'a' },
        { ...happened('processed', '30 09:00'), dossier: late, id: 'b' },
        { ...happened('supplement-asked', '20 09:00'), dossier: asked, id: 'c', items: ['Tờ khai'] },
        { ...happened('supplemented', '21 09:00'), dossier: asked, id: 'd' },
        { ...happened('processed', '22 09:00'), dossier: asked, id: 'e' },
        { ...happened('processing', '20 09:00'), dossier: open, id: 'f' },
      ],
      PROVINCE,
    );
    assert.deepEqual([...(await book.tallies()).values()], [{ ended: 3, late: 1, supplemented: 1 }]);
  });
}
