import { answer, task } from './child.mjs';
import { gzSize } from './codec.mjs';
import { adapterOf, OURS } from './engines.mjs';
import { documentsOf, REAL } from './grown.mjs';
import { sum } from './statistics.mjs';

/** What a page that has everything must fetch again after an edit of one procedure: files that are new or have changed. */
const { rows } = task();
const { build } = await adapterOf(OURS);
const documents = documentsOf(REAL);
const before = build(documents);

const EDITS = {
  name: (document) => ({ ...document, name: `${document.name} (sửa đổi)` }),
  'new word in a name': (document) => ({ ...document, name: `${document.name} Krôngxyz` }),
  body: (document) => ({ ...document, body: [...document.body, 'Nộp hồ sơ tại bộ phận một cửa'] }),
};

const edits = [];
for (const row of rows) {
  for (const [edit, change] of Object.entries(EDITS)) {
    const after = build(documents.map((document, at) => (at === row ? change(document) : document)));
    const changed = [...after].filter(([file, bytes]) => !same(before.get(file), bytes));
    const gz = await Promise.all(changed.map(([, bytes]) => gzSize(bytes)));
    edits.push({ edit, code: documents[row].code, files: changed.map(([file]) => file), gz: sum(gz) });
  }
}
answer(edits);

function same(one, other) {
  return one !== undefined && Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;
}
