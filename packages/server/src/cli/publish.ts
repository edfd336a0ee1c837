import { dayInVietnam } from '@motcua/calendar';
import { type IsoDate, IsoDateSchema } from '@motcua/contract';
import { Catalogue } from '../catalogue/catalogue.js';
import { catalogueIn } from '../catalogue/live-catalogue.js';
import { listingOfAgency } from '../publish/listing-of-agency.js';
import { publishedFiles } from '../publish/published-files.js';
import { PublishedFolder } from '../publish/published-folder.js';
import { sequenceOf } from '../publish/sequence.js';
import { Refusal } from '../refusal.js';
import { openStore, type Store } from '../store/store.js';
import { type Command, placeOf, print, readOptions, UsageError } from './commands.js';
import { signingKeyIn } from './signing-keys.js';
import { verifyPublication } from './verify-publication.js';

export const publishCommand: Command = {
  summary: 'Publish the catalogue as a signed folder of files, for a site without a server.',
  help: `Usage: motcua publish --out DIR --key FILE [options]
       motcua publish --verify DIR --key-public KEY

  --out DIR        folder to write to: empty, new, or with an earlier publication, of which only what changed is
                   written
  --key FILE       private key that signs it; "motcua keys signing" makes one
  --unsigned       publish without a signature: pages then say that the content is not confirmed as official
  --day YYYY-MM-DD day whose state the plain pages show; today in Việt Nam unless told
  --base-url URL   address at which the folder will stand, for the links of search engines and readers of feeds
  --agency ID      publish only what this office has to list, for a site of its own
  --compressed     write a .br and a .gz beside each file
  --data DIR       folder of the embedded store; without it DATABASE_URL, or else .data
  --migrate        on PostgreSQL, apply pending migrations first
  --verify DIR     check the signature and every file of a folder, and say what is missing or changed
  --key-public KEY public key it must be signed by, as "motcua keys public FILE" prints it

The same store and day give the same bytes. Copy the folder to the site with manifest.json last.`,
  async run(args) {
    const { values } = readOptions({
      args: [...args],
      options: {
        out: { type: 'string' },
        key: { type: 'string' },
        unsigned: { type: 'boolean' },
        day: { type: 'string' },
        'base-url': { type: 'string' },
        agency: { type: 'string' },
        compressed: { type: 'boolean' },
        data: { type: 'string' },
        migrate: { type: 'boolean' },
        verify: { type: 'string' },
        'key-public': { type: 'string' },
      },
    });
    const { verify, 'key-public': publicKey, ...others } = values;
    if (verify !== undefined || publicKey !== undefined) {
      if (verify === undefined || publicKey === undefined || Object.keys(others).length > 0)
        throw new UsageError('say "publish --verify DIR --key-public KEY"');
      return verifyPublication(verify, publicKey);
    }
    const { out, unsigned = false, day = dayInVietnam(Date.now()), 'base-url': baseUrl } = values;
    if (out === undefined) throw new UsageError('--out names the folder to write to');
    if (!IsoDateSchema.safeParse(day).success) throw new UsageError('--day is a day, such as 2026-12-01');
    if (baseUrl !== undefined && !isWebAddress(baseUrl)) throw new UsageError('--base-url is an address of the web');
    if ((values.key === undefined) !== unsigned)
      throw new UsageError('say with --key FILE by whom it is published, or --unsigned');
    const key = values.key === undefined ? undefined : await signingKeyIn(values.key);

    const started = performance.now();
    const store = await openStore(placeOf(values.data));
    try {
      await store.prepare({ migrate: values.migrate ?? false });
      const catalogue = await catalogueOf(store, values.agency, day);
      const sequence = await sequenceOf(store);
      const folder = await PublishedFolder.open(out, { compress: values.compressed ?? false });
      try {
        for await (const file of publishedFiles(catalogue, {
          day,
          sequence,
          ...(key === undefined ? {} : { key }),
          ...(baseUrl === undefined ? {} : { baseUrl }),
        }))
          await folder.put(file);
        const { files, changed, bytes, removed } = await folder.finish();
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        print(
          `Published ${catalogue.on(day).size} procedures to ${out} in ${seconds} s: ${files} files, ${changed} changed, ` +
            `${(bytes / 1e6).toFixed(1)} MB.${removed === 0 ? '' : ` Removed ${removed} of earlier publications.`}`,
        );
        print(key === undefined ? 'It is not signed.' : `Pages confirm it with source-key="${key.public}".`);
      } catch (error) {
        await folder.abandon();
        throw error;
      }
    } finally {
      await store.close();
    }
  },
};

/** @throws {Refusal} for a catalogue without procedures, and for an office that it does not know */
async function catalogueOf(store: Store, agency: string | undefined, day: IsoDate): Promise<Catalogue> {
  const whole = await catalogueIn(store);
  const source = agency === undefined ? whole : await listingOfAgency(whole, agency);
  if (source === undefined) throw new Refusal(`The catalogue has no agency ${agency}. Nothing was written.`);
  const catalogue = await Catalogue.read(source, day);
  if (catalogue.entries.length > 0) return catalogue;
  throw new Refusal(
    agency === undefined
      ? 'The store holds no procedure. Nothing was written: import some first.'
      : `No procedure is one that ${agency} has to list. Nothing was written.`,
  );
}

function isWebAddress(address: string): boolean {
  return /^https?:/.test(address) && URL.canParse(address);
}
