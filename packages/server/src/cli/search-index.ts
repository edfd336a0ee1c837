import { dayInVietnam } from '@motcua/calendar';
import { buildSearchFiles } from '@motcua/search/publish';
import { readCatalogue } from '../catalogue/live-catalogue.js';
import { Refusal } from '../refusal.js';
import { openStore } from '../store/store.js';
import { type Command, placeOf, print, readOptions, UsageError } from './commands.js';
import { writeSearchFolder } from './search-folder.js';

export const searchIndexCommand: Command = {
  summary: 'Write the search index as files, for a site without a server.',
  help: `Usage: motcua search-index DIR [--data DIR] [--migrate]

  DIR          folder to write to: empty, new, or with an earlier index, which is replaced
  --data DIR   folder of the embedded store; without it DATABASE_URL, or else .data
  --migrate    on PostgreSQL, apply pending migrations first

Of the procedures in force today. Every file has a .br and a .gz beside it. Files whose names hold a hash
never change and may be cached for a year; manifest.json and hot.bin must be revalidated. Copy the whole
folder to the site, manifest.json last. In a page: <motcua-search>, or openSearchIndex of @motcua/client/search.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' }, migrate: { type: 'boolean' } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('name the one folder to write to');
    const store = await openStore(placeOf(values.data));
    try {
      await store.prepare({ migrate: values.migrate ?? false });
      const documents = (await readCatalogue(store)).on(dayInVietnam(Date.now())).documents(true);
      if (documents.length === 0) {
        throw new Refusal(
          'The store holds no procedure that is in force today. Nothing was written: import some first.',
        );
      }
      const { files, bytes, brotli, removed } = await writeSearchFolder(folder, await buildSearchFiles(documents));
      const old = removed.length === 0 ? '' : ` Removed ${removed.length} of an earlier index.`;
      print(
        `Wrote ${files} files for ${documents.length} procedures to ${folder}: ` +
          `${kilobytes(bytes)}, ${kilobytes(brotli)} as Brotli.${old}`,
      );
    } finally {
      await store.close();
    }
  },
};

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
