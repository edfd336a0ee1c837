import { WIDGETS } from '@motcua/contract';
import { Refusal } from '../refusal.js';
import { originOf } from '../sites/origins.js';
import type { SiteBody, SiteStore } from '../store/site-store.js';
import type { Store } from '../store/store.js';
import { type Command, print, readOptions, UsageError } from './commands.js';
import { withStore } from './with-store.js';
import { unknownAgencies } from './known-agencies.js';
import { isOneLine } from './one-line.js';

type Widget = (typeof WIDGETS)[number];

export const sitesCommand: Command = {
  summary: 'List and add websites that may send, and switch widgets off on them.',
  help: `Usage: motcua sites list [--data DIR]
       motcua sites add --label TEXT --origin ORIGIN… [--agency ID]… [--data DIR]
       motcua sites off KEY [--widget NAME]… [--notice TEXT] [--data DIR]
       motcua sites on KEY [--widget NAME]… [--data DIR]

  --label TEXT     whose site it is, for people
  --origin ORIGIN  https://phuonganxuyen.camau.gov.vn, or https://*.camau.gov.vn for all below; may be repeated
  --agency ID      agency about which it may send; may be repeated; all unless told
  --widget NAME    ${WIDGETS.join(', ')}; all of them unless told
  --notice TEXT    what visitors are told instead
  --data DIR       folder of the embedded store; without it DATABASE_URL, or else .data

The key of a new site, alone on standard output, goes into the attribute "site" of its widgets. It is no secret. The embedded store belongs to
one process: stop the server first, or let the software of the office do it over the API (listSites, saveSite).`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        label: { type: 'string' },
        origin: { type: 'string', multiple: true },
        agency: { type: 'string', multiple: true },
        widget: { type: 'string', multiple: true },
        notice: { type: 'string' },
        data: { type: 'string' },
      },
    });
    const work = workOf(positionals, values);
    await withStore(values.data, work);
  },
};

interface Given {
  label?: string;
  origin?: string[];
  agency?: string[];
  widget?: string[];
  notice?: string;
}

/** Everything is checked before the store is opened. */
function workOf([what, key, ...more]: string[], given: Given): (store: Store) => Promise<void> {
  const isForAdd = given.label !== undefined || given.origin !== undefined || given.agency !== undefined;
  const isForOff = given.widget !== undefined || given.notice !== undefined;
  if (what === 'list' && key === undefined && !isForAdd && !isForOff) return ({ sites }) => list(sites);
  if (what === 'add' && key === undefined && !isForOff) {
    const body = bodyOf(given);
    return (store) => add(store, body);
  }
  const isSwitch = (what === 'off' || what === 'on') && key !== undefined && more.length === 0 && !isForAdd;
  if (!isSwitch || (what === 'on' && given.notice !== undefined))
    throw new UsageError(
      'say "sites list", "sites add --label TEXT --origin ORIGIN", "sites off KEY" or "sites on KEY"',
    );
  if (given.notice !== undefined && !isOneLine(given.notice)) throw new UsageError('--notice is told in one line');
  const widgets = (given.widget ?? WIDGETS).map(widgetOf);
  return ({ sites }) => turn(sites, key, { widgets, isOff: what === 'off', notice: given.notice });
}

function bodyOf({ label, origin = [], agency }: Given): SiteBody {
  if (label === undefined || !isOneLine(label)) throw new UsageError('--label says in one line whose site it is');
  if (agency?.some((one) => !isOneLine(one))) throw new UsageError('--agency takes the id of an agency');
  if (origin.length === 0) throw new UsageError('--origin says from where it sends');
  const origins = origin.map((one) => {
    const read = /[/?#@]/.test(one.replace(/^https?:\/\//, '')) ? undefined : originOf(one);
    if (read !== undefined && /^https?:/.test(read)) return read;
    throw new UsageError(
      `--origin takes https://phuonganxuyen.camau.gov.vn or https://*.camau.gov.vn, with at least two labels after "*.", not "${one}"`,
    );
  });
  return { label, origins: [...new Set(origins)], ...(agency === undefined ? {} : { agencies: agency }) };
}

async function add(store: Store, body: SiteBody): Promise<void> {
  const unknown = await unknownAgencies(store, body.agencies ?? []);
  const site = await store.sites.add(body, '');
  print(site.key);
  console.error(`Site "${site.label}". Put its key into the attribute "site" of its widgets.`);
  if (unknown.length > 0)
    console.error(`The catalogue has no agency ${unknown.join(', ')}: the site may send about it once it is imported.`);
}

async function list(sites: SiteStore): Promise<void> {
  for (const { key, label, origins, agencies, off } of await sites.list()) {
    const state = off.length === 0 ? 'on' : `off: ${off.map(({ widget }) => widget).join(', ')}`;
    print(`${key}  ${state}  ${origins.join(', ')}  ${agencies?.join(', ') ?? 'all agencies'}  ${label}`);
  }
}

async function turn(
  sites: SiteStore,
  key: string,
  { widgets, isOff, notice }: { widgets: readonly Widget[]; isOff: boolean; notice: string | undefined },
): Promise<void> {
  const changed = await sites.change(
    key,
    (before) => {
      const others = (before.off ?? []).filter(({ widget }) => !widgets.includes(widget));
      const these = isOff ? widgets.map((widget) => ({ widget, ...(notice === undefined ? {} : { notice }) })) : [];
      return { ...before, off: [...others, ...these] };
    },
    '',
  );
  if (changed === undefined) throw new Refusal(`There is no site ${key}. "motcua sites list" shows them.`);
  print(`${widgets.join(', ')} ${isOff ? 'off' : 'on'} for "${changed.label}". Servers follow within seconds.`);
}

function widgetOf(text: string): Widget {
  const widget = WIDGETS.find((known) => known === text);
  if (widget === undefined) throw new UsageError(`--widget is one of ${WIDGETS.join(', ')}`);
  return widget;
}
