import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../api/app.js';
import { addressBehind } from '../api/callers.js';
import { serveFolders } from '../api/static-files.js';
import { LiveCatalogue } from '../catalogue/live-catalogue.js';
import { createLog, LOG_LEVELS } from '../log/log.js';
import { Refusal } from '../refusal.js';
import { openStore } from '../store/store.js';
import { type Command, placeOf, readOptions, UsageError } from './commands.js';
import { listen, type Listening } from './listen.js';
import { openDesks } from './desks.js';
import { loadSample } from './sample.js';
import { SampleDesk } from './sample-desk.js';

/** How often another process may have imported something, in seconds. */
const POLL = 5;

export const serveCommand: Command = {
  summary: 'Serve the API: procedures, dossiers, ratings, feedback, surveys.',
  help: `Usage: motcua serve [--data DIR] [--port 8787] [--host 127.0.0.1] [--sample] [--static DIR]…
                    [--elements DIR] [--log-level info] [--migrate] [--behind-proxy N] [--dossier-page URL]

  --data DIR       folder of the embedded store; without it DATABASE_URL, or else .data
  --port N         8787 unless told; 0 takes a free one
  --host ADDRESS   127.0.0.1 unless told; 0.0.0.0 serves the network
  --sample         put the sample catalogue into an empty store; keeps it in .data/sample unless told
  --static DIR     serve the files of a folder below /; may be repeated, the first that has a file wins
  --elements DIR   serve the built browser files below /elements/
  --log-level L    ${LOG_LEVELS.join(', ')}
  --migrate        on PostgreSQL, apply pending migrations first
  --behind-proxy N so many proxies of yours stand before it and set X-Forwarded-For; 0 unless told
  --dossier-page URL  page with <motcua-dossier> that the QR codes on receipts open

Dossiers are sealed with a secret: MOTCUA_SECRET (32 random bytes, hexadecimal or base64url), or on the embedded store the file
secret.key in its folder, made at the first start. Keep a copy of it apart: without it no dossier can be read.
On PostgreSQL without MOTCUA_SECRET dossiers, ratings, feedback and surveys are not offered.

Feedback is to be answered within 10 working days, or as many as MOTCUA_FEEDBACK_ANSWER_DAYS says, 1 to 60. Websites that send are registered
with "motcua sites", devices of the hall with "motcua devices", the software of offices with "motcua keys".

SIGTERM or SIGINT ends it after the requests under way.`,
  async run(args) {
    const { values } = readOptions({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        sample: { type: 'boolean' },
        static: { type: 'string', multiple: true },
        elements: { type: 'string' },
        'log-level': { type: 'string' },
        migrate: { type: 'boolean' },
        'behind-proxy': { type: 'string' },
        'dossier-page': { type: 'string' },
      },
    });
    const port = portOf(values.port);
    const { log, close: closeLog } = createLog(levelOf(values['log-level']));
    for (const folder of [...(values.static ?? []), values.elements]) {
      if (folder !== undefined && !existsSync(folder)) throw new Refusal(`There is no folder ${folder} to serve.`);
    }
    const addressOf = addressBehind(proxiesOf(values['behind-proxy']));
    const page = pageOf(values['dossier-page']);
    const place = placeOf(values.data, values.sample ? join('.data', 'sample') : undefined);
    const store = await openStore(place);
    const live = new LiveCatalogue(store);
    const desks = await openDesks({ place, store, live, page }).catch(async (error: unknown) => {
      await store.close();
      throw error;
    });
    const sample = values.sample && desks ? new SampleDesk(desks, store) : undefined;
    let draining = false;
    const app = createApp(live, {
      onRequest: (record) => log.info(record, 'request'),
      onError: (error, requestId) => log.error({ requestId, ...describe(error) }, 'failure'),
      isDraining: () => draining,
      addressOf,
      ...(desks === undefined ? {} : { actions: desks.actions, counted: desks.counted, keys: store.keys }),
    });
    sample?.serve(app);
    serveFolders(app, {
      ...(values.static === undefined ? {} : { pages: values.static }),
      ...(values.elements === undefined ? {} : { elements: values.elements }),
    });
    let server: Listening | undefined;
    try {
      await store.prepare({ migrate: values.migrate ?? false });
      server = await listen(app.fetch, { port, host: values.host ?? '127.0.0.1' });
      log.info({ url: server.url }, 'listening');
      const stop = server.untilStopped(() => (draining = true));
      if (values.sample && (await loadSample(store))) log.info('sample catalogue loaded');
      await live.refresh();
      const { procedures, revision } = {
        procedures: live.current?.entries.length ?? 0,
        revision: live.current?.info.revision,
      };
      await desks?.book.prepare();
      if (sample) log.info(await sample.load(place), 'sample dossiers loaded');
      log.info({ procedures, revision }, 'ready');
      if (desks === undefined) log.warn('dossiers are not offered: MOTCUA_SECRET is not set');
      if (procedures === 0) log.warn('the store is empty: import a catalogue, or start with --sample');
      live.watch(POLL, (result) => {
        if ('error' in result) log.warn(describe(result.error), 'store out of reach, serving what is in memory');
        else if (result.changed) log.info({ revision: live.current?.info.revision }, 'new catalogue');
      });
      const signal = await stop;
      log.info({ signal }, 'stopped');
    } finally {
      // What was refused after it began to listen must end the process too.
      server?.close();
      await live.close();
      await desks?.close();
      await store.close();
      closeLog();
    }
  },
};

/** An error without its message, which may hold what a person asked for. */
function describe(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  return { error: error.name, ...(frames ? { stack: frames } : {}) };
}

function portOf(text = '8787'): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}"`);
  return port;
}

function proxiesOf(text = '0'): number {
  if (!/^\d{1,2}$/.test(text)) throw new UsageError(`--behind-proxy takes a number of proxies, not "${text}"`);
  return Number(text);
}

function pageOf(text: string | undefined): string | undefined {
  if (text === undefined || /^https?:\/\/[^\s#?]+$/.test(text)) return text;
  throw new UsageError('--dossier-page takes the address of a page, http or https, without "?" and "#"');
}

function levelOf(text = 'info'): (typeof LOG_LEVELS)[number] {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level === undefined) throw new UsageError(`--log-level is one of ${LOG_LEVELS.join(', ')}`);
  return level;
}
