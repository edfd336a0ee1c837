import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dayInVietnam } from '@motcua/calendar';
import { IsoDateSchema } from '@motcua/contract';
import { type AuditReport, STATIC_PLACES } from '@motcua/contract/files';
import * as z from 'zod/mini';
import { createApp } from '../api/app.js';
import { auditSites } from '../audit/audit-sites.js';
import { CatalogueError, type CatalogueReader } from '../audit/published/published.js';
import { openSignedFolder } from '../audit/published/signed-folder.js';
import { storeReader } from '../audit/published/store-reader.js';
import { siteApi } from '../audit/reading/embedded-listing.js';
import { htmlReport } from '../audit/report/html-report.js';
import { textReport } from '../audit/report/text-report.js';
import { hostAddress, isLoopback } from '../network/private-addresses.js';
import { FetchRefusal, siteFetch } from '../audit/site/site-fetch.js';
import { readCatalogue } from '../catalogue/live-catalogue.js';
import { Refusal } from '../refusal.js';
import { type Command, print, readOptions, UsageError } from './commands.js';
import { withStore } from './with-store.js';

const SitesFileSchema = z.array(z.strictObject({ url: z.string(), agency: z.string() }));

export const auditCommand: Command = {
  summary: 'Check whether a site posts what an office must post.',
  help: `Usage: motcua audit URL… --agency ID [--agency ID…] [options]
       motcua audit --sites FILE.json [options]

  URL                the page on which procedures are posted (http, https), or a local HTML file
  --agency ID        office that must post there; one for all addresses, or one for each in their order
  --sites FILE.json  addresses with their offices: [{ "url": "https://…", "agency": "…" }]

What must be posted, from one of:
  --data DIR         folder of the embedded store; without it DATABASE_URL, or else .data
  --api URL          an API of Motcua
  --source URL       manifest.json of a published folder, signed with one of --source-key
  --source-key KEY   public key with which the folder must be signed

  --day YYYY-MM-DD   the day whose state must be posted; today when absent
  --pages N          pages read of one site at most; 1000 when absent
  --min N            percentage of procedures posted right and whole that is enough; 100 when absent
  --json FILE        write the report as JSON, too: <motcua-badge> shows it
  --html FILE        write the report as a page, too
  --allow-private    also read sites in the own network; an address of this machine that is named is always read

Exit status: 0 all is right, 1 faults were found or the office lists nothing, 2 wrong command line,
3 a site, or what must be posted, could not be read.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        agency: { type: 'string', multiple: true },
        sites: { type: 'string' },
        data: { type: 'string' },
        api: { type: 'string' },
        source: { type: 'string' },
        'source-key': { type: 'string', multiple: true },
        day: { type: 'string' },
        pages: { type: 'string' },
        min: { type: 'string' },
        json: { type: 'string' },
        html: { type: 'string' },
        'allow-private': { type: 'boolean' },
      },
    });
    const named = await sitesOf(positionals, values.agency ?? [], values.sites);
    const day = dayOf(values.day);
    const pages = numberOf('--pages', values.pages, 1, 100_000);
    const least = numberOf('--min', values.min, 0, 100) ?? 100;
    if ([values.data, values.api, values.source].filter((one) => one !== undefined).length > 1) {
      throw new UsageError('give one of --data, --api and --source');
    }
    if (values.source !== undefined && values['source-key'] === undefined) {
      throw new UsageError('--source needs --source-key: without it nobody vouches for what is compared with');
    }
    const allowPrivate = values['allow-private'] ?? false;
    const sites = await Promise.all(
      named.map(async ({ url, agency }) => ({ ...(await placeOf(url, allowPrivate)), agency })),
    );
    const audit = async (reader: CatalogueReader) => {
      const report = await auditSites({ sites, reader, day, ...(pages === undefined ? {} : { pages }) });
      await write(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
      await write(values.html, htmlReport(report));
      print(textReport(report));
      process.exitCode = statusOf(report, least);
    };
    try {
      if (values.api !== undefined) {
        const api = addressOf(values.api, '--api');
        await audit(siteApi(api.href.replace(/\/+$/, ''), siteFetch({ allowPrivate: true })));
      } else if (values.source !== undefined) {
        const manifest = addressOf(values.source, '--source');
        await audit(
          await openSignedFolder(manifest, values['source-key']?.join(' '), siteFetch({ allowPrivate: true }), day),
        );
      } else {
        await withStore(values.data, async (store) => audit(storeReader(createApp(await readCatalogue(store)))));
      }
    } catch (error) {
      if (!(error instanceof CatalogueError) && !(error instanceof FetchRefusal)) throw error;
      console.error(`motcua: What must be posted cannot be read: ${error.message}. Nothing was audited.`);
      process.exitCode = 3;
    }
  },
};

/** 3 before 1: what could not be read says nothing about the rest. */
function statusOf({ sites }: AuditReport, least: number): number {
  if (sites.some(({ state }) => state === 'unreadable')) return 3;
  const bad = sites.some(
    ({ score, findings }) =>
      score < least ||
      findings.some(({ severity, code }) => severity === 'error' && (least === 100 || code === undefined)),
  );
  return bad ? 1 : 0;
}

async function sitesOf(
  urls: readonly string[],
  agencies: readonly string[],
  file: string | undefined,
): Promise<{ url: string; agency: string }[]> {
  if (file !== undefined) {
    if (urls.length > 0 || agencies.length > 0) throw new UsageError('--sites has the addresses and the offices');
    let content: unknown;
    try {
      content = JSON.parse(await readFile(file, 'utf8'));
    } catch (error) {
      throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
    }
    const read = z.safeParse(SitesFileSchema, content);
    if (!read.success || read.data.length === 0) throw new UsageError(`${file} must be a list of { "url", "agency" }`);
    return read.data;
  }
  const [only] = agencies;
  if (urls.length === 0 || only === undefined)
    throw new UsageError('name an address and the office that must post there');
  if (agencies.length !== 1 && agencies.length !== urls.length)
    throw new UsageError('give one --agency, or one for each address');
  return urls.map((url, at) => ({ url, agency: agencies[at] ?? only }));
}

/** An address with what may be read for it: a local file reads its folder, an address of this machine reads this machine. */
async function placeOf(given: string, allowPrivate: boolean) {
  if (/^https?:\/\//i.test(given)) {
    const url = addressOf(given, 'the address');
    const named = isLoopback(url.hostname) ? new Set([hostAddress(url.hostname)]) : new Set<string>();
    return { url, fetch: siteFetch({ allowPrivate, named }) };
  }
  const path = resolve(given);
  if (!(await isFileAt(path))) throw new UsageError(`"${given}" is neither an address nor a file`);
  return { url: pathToFileURL(path), fetch: siteFetch({ allowPrivate, folder: await siteFolder(path) }) };
}

/** The folder of a local site: a published one is known by its manifest, of any other the file's own. */
async function siteFolder(path: string): Promise<string> {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    if (await isFileAt(join(folder, STATIC_PLACES.manifest))) return folder;
  }
  return dirname(path);
}

const isFileAt = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

function addressOf(given: string, what: string): URL {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new UsageError(`${what} must be an http or https address`);
  return new URL(given);
}

function dayOf(given: string | undefined): string {
  if (given === undefined) return dayInVietnam(Date.now());
  if (!z.safeParse(IsoDateSchema, given).success) throw new UsageError('--day must be a day like 2026-07-01');
  return given;
}

function numberOf(name: string, given: string | undefined, least: number, most: number): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new UsageError(`${name} must be a whole number from ${least} to ${most}`);
  return value;
}

async function write(file: string | undefined, content: string): Promise<void> {
  if (file === undefined) return;
  await writeFile(file, content).catch((error: unknown) => {
    throw new Refusal(`The report cannot be written: ${String(error)}`);
  });
}
