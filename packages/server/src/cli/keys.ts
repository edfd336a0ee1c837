import { SCOPES, type Scope } from '@motcua/contract/bodies';
import { Refusal } from '../refusal.js';
import type { KeyStore, NewKey } from '../store/key-store.js';
import type { Store } from '../store/store.js';
import { type Command, print, readOptions, UsageError } from './commands.js';
import { makeSigningKey, printPublicKey } from './signing-keys.js';
import { withStore } from './with-store.js';
import { unknownAgencies } from './known-agencies.js';
import { isOneLine } from './one-line.js';

/** Who decides about ratings must not be who was rated, and the software of a desk publishes no procedures: given by their names alone. */
const BY_NAME: readonly Scope[] = ['ratings:review', 'publications:write'];
const ORDINARY = SCOPES.filter((scope) => !BY_NAME.includes(scope));

export const keysCommand: Command = {
  summary: 'Make, list and withdraw the keys of offices.',
  help: `Usage: motcua keys add --label TEXT [--scope SCOPE]… [--agency ID]… [--data DIR]
       motcua keys list [--data DIR]
       motcua keys revoke ID [--data DIR]
       motcua keys signing --out FILE
       motcua keys public FILE

  --label TEXT   whose key it is, for people
  --scope SCOPE  what it may do: ${SCOPES.join(', ')};
                 all of it but ${BY_NAME.join(' and ')} unless told
  --agency ID    agency whose dossiers it is for; may be repeated; all unless told
  --data DIR     folder of the embedded store; without it DATABASE_URL, or else .data
  --out FILE     where the private key is written with which "motcua publish" signs; never over another file

"keys signing" makes that key and prints the public one, which pages take as source-key; "keys public" prints it again.
A key is shown once, when it is made: it alone is on standard output. The embedded store belongs to one process: stop the server
first.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        label: { type: 'string' },
        scope: { type: 'string', multiple: true },
        agency: { type: 'string', multiple: true },
        data: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const [what, id, ...more] = positionals;
    const { out, ...given } = values;
    const signing = signingWork(what, id, more.length, out, Object.keys(given).length);
    if (signing !== undefined) return signing();
    const work = workOf(what, id, more.length, values);
    await withStore(values.data, work);
  },
};

/** What is about the key of publications, which no store has to do with. */
function signingWork(
  what: string | undefined,
  file: string | undefined,
  more: number,
  out: string | undefined,
  others: number,
): (() => Promise<void>) | undefined {
  if (what === 'signing' && file === undefined && out !== undefined && others === 0) return () => makeSigningKey(out);
  if (what === 'public' && file !== undefined && more === 0 && out === undefined && others === 0)
    return () => printPublicKey(file);
  if (what === 'signing' || what === 'public' || out !== undefined)
    throw new UsageError('say "keys signing --out FILE" or "keys public FILE"');
  return undefined;
}

interface Given {
  label?: string;
  scope?: string[];
  agency?: string[];
}

/** Everything is checked before the store is opened. */
function workOf(
  what: string | undefined,
  id: string | undefined,
  more: number,
  { label, scope, agency }: Given,
): (store: Store) => Promise<void> {
  const isForAdd = label !== undefined || scope !== undefined || agency !== undefined;
  if (what === 'list' && id === undefined && !isForAdd) return ({ keys }) => list(keys);
  if (what === 'revoke' && id !== undefined && more === 0 && !isForAdd) return ({ keys }) => revoke(keys, id);
  if (what !== 'add' || id !== undefined)
    throw new UsageError(
      'say "keys add --label TEXT", "keys list", "keys revoke ID", "keys signing --out FILE" or "keys public FILE"',
    );
  if (label === undefined || !isOneLine(label)) throw new UsageError('--label says in one line whose key it is');
  if (agency?.some((one) => !isOneLine(one))) throw new UsageError('--agency takes the id of an agency');
  const scopes = (scope ?? ORDINARY).map(scopeOf);
  return (store) => add(store, { label, scopes, ...(agency === undefined ? {} : { agencies: agency }) });
}

async function add(store: Store, { agencies, ...made }: NewKey): Promise<void> {
  const unknown = await unknownAgencies(store, agencies ?? []);
  const { key, bearer } = await store.keys.add({ ...made, ...(agencies === undefined ? {} : { agencies }) });
  print(bearer);
  console.error(`Key ${key.id} of "${key.label}". It is not shown again: give it to the software of the office now.`);
  if (unknown.length > 0)
    console.error(`The catalogue has no agency ${unknown.join(', ')}: the key is good for it once it is imported.`);
}

async function list(keys: KeyStore): Promise<void> {
  for (const { id, label, scopes, agencies, createdAt, revokedAt } of await keys.list()) {
    const state = revokedAt === undefined ? 'good' : `withdrawn ${revokedAt.slice(0, 10)}`;
    const whose = agencies?.join(', ') ?? 'all agencies';
    print(`${id}  ${createdAt.slice(0, 10)}  ${state.padEnd(20)}  ${scopes.join(', ')}  ${whose}  ${label}`);
  }
}

async function revoke(keys: KeyStore, id: string): Promise<void> {
  if (!(await keys.revoke(id))) throw new Refusal(`There is no good key ${id}. "motcua keys list" shows them.`);
  print(`Key ${id} is withdrawn. Servers stop taking it within seconds.`);
}

function scopeOf(text: string): Scope {
  const scope = SCOPES.find((known) => known === text);
  if (scope === undefined) throw new UsageError(`--scope is one of ${SCOPES.join(', ')}`);
  return scope;
}
