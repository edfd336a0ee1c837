import { createHash } from 'node:crypto';
import { answer, task } from './child.mjs';
import { gzSize } from './codec.mjs';
import { adapterOf, OURS } from './engines.mjs';
import { documentsOf, REAL } from './grown.mjs';
import { sum } from './statistics.mjs';

/** What a page that has everything must fetch again after an edit of one procedure: files that are new or have changed. */
const { rows } = task();
const { build } = await adapterOf(OURS);
const documents = documentsOf(REAL);
const before = await build(documents);

const keyOf = (bytes) => createHash('sha256').update(bytes).digest('hex');
const known = new Set([...before.values()].map(keyOf));

const EDITS = {
  name: (document) => ({ ...document, name: `${document.name} (sửa đổi)` }),
  'new word in a name': (document) => ({ ...document, name: `${document.name} Krôngxyz` }),
  body: (document) => ({ ...document, body: [...document.body, 'Nộp hồ sơ tại bộ phận một cửa'] }),
};

const edits = [];
for (const row of rows) {
  for (const [edit, change] of Object.entries(EDITS)) {
    const after = await build(documents.map((document, at) => (at === row ? change(document) : document)));
    // Files of the same content are one: a page loads one of them.
    const changed = new Map(
      [...after].filter(([, bytes]) => !known.has(keyOf(bytes))).map((file) => [keyOf(file[1]), file]),
    );
    const files = [...changed.values()];
    const gz = await Promise.all(files.map(([, bytes]) => gzSize(bytes)));
    edits.push({ edit, code: documents[row].code, files: files.map(([file]) => file), gz: sum(gz) });
  }
}
answer(edits);
