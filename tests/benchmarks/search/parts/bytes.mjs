import { brSize, gzSize } from '../codec.mjs';
import { codeOf } from '../bundle.mjs';
import { each } from '../context.mjs';
import { adapterOf, OURS } from '../engines.mjs';
import { distinct } from '../index-files.mjs';
import { sum } from '../statistics.mjs';
import { ratio, target } from '../targets.mjs';

export const title = 'Bytes over the line';

/** Files of an index apart by when they are needed: at once, or one by one as a question or a result needs them. */
export async function run({ engines, index, quick }) {
  const notes = ['the index has all that shows a result: code, name, field, agency, levels, audiences'];
  const measured = await each(engines, async (id) => measure(await index(id), quick), notes);
  const size = (await index(engines[0])).size;
  const per = (bytes) => bytes / size;
  const results = [
    ...target('names tier', per(measured[OURS]?.gz), 'bytes gz a procedure', 45, 'manifest, names and words'),
    ...target('with bodies', per(withBodies(measured[OURS])), 'bytes gz a procedure', 75),
    ...ratio('names tier', measured, 'minisearch', ({ gz }) => gz / 1000, 3, 'kB gz, its index with its names'),
    ...target('code', measured[OURS]?.codeGz / 1000, 'kB gz', 8, 'minified bundle of @motcua/search/engine'),
  ];
  const rows = Object.values(measured).map(({ name, codeGz, gz, lazyGz, br, lazyBr, files }) => [
    name,
    codeGz / 1000,
    gz / 1000,
    lazyGz / 1000,
    (br + lazyBr) / 1000 || '-',
    per(gz),
    files,
  ]);
  const columns = [
    'engine',
    'code gz kB',
    'index gz kB',
    'one by one gz kB',
    'all br kB',
    'index B a procedure',
    'files',
  ];
  return { results, tables: [{ columns, rows }], notes };
}

/** Not a number when it was built without bodies. */
const withBodies = (ours) => (ours?.lazyGz > 0 ? ours.gz + ours.lazyGz : Number.NaN);

async function measure({ id, files, read }, quick) {
  const adapter = await adapterOf(id);
  const isLazy = adapter.isBody ?? adapter.isFragment ?? (() => false);
  const code = await codeOf(adapter.code, read);
  const own = files.filter((file) => !adapter.code.built?.includes(file));
  const sizes = await Promise.all((await distinct(own, read)).map(sizeOf));
  const total = (member, lazy) => sum(sizes.filter((one) => one.lazy === lazy).map((one) => one[member]));

  async function sizeOf(file) {
    const bytes = await read(file);
    const packed = file.includes('.pf_');
    // A file that is compressed by itself travels as it is.
    const gz = packed ? bytes.length : await gzSize(bytes);
    return { lazy: isLazy(file), gz, br: packed ? bytes.length : quick ? 0 : await brSize(bytes) };
  }

  return {
    name: adapter.name,
    files: sizes.length,
    codeGz: sum(await Promise.all(code.map(gzSize))),
    gz: total('gz', false),
    lazyGz: total('gz', true),
    br: total('br', false),
    lazyBr: total('br', true),
  };
}
