import { inChild } from '../child.mjs';
import { OURS } from '../engines.mjs';
import { REAL } from '../grown.mjs';
import { target } from '../targets.mjs';

export const title = 'One edited procedure: what is fetched again';

export async function run({ engines, quick, say }) {
  if (!engines.includes(OURS)) return { skipped: 'our engine is not here' };
  const shares = quick ? [0.5] : [0.03, 0.5, 0.9];
  say('Editing…');
  const edits = await inChild('edit-process', { rows: shares.map((share) => Math.floor(REAL * share)) }, 180);
  const most = (kind) => Math.max(...edits.filter(({ edit }) => edit === kind).map(({ files }) => files.length));
  const results = [
    ...target('name edited, in known words', most('name'), 'files', 2, 'one segment and the manifest'),
    ...target('body edited', most('body'), 'files'),
    ...target('name edited, with a word that is nowhere else', most('new word in a name'), 'files'),
  ];
  const rows = edits.map(({ edit, code, files, gz }) => [`${edit}, ${code}`, files.length, gz / 1000, files.join(' ')]);
  return { results, tables: [{ columns: ['edit', 'files', 'gz kB', 'which'], rows }], notes: [] };
}
