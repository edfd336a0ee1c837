import { SCOPES, type Scope } from '@motcua/contract/bodies';
import { Refusal } from '../refusal.js';
import type { KeyStore } from '../store/key-store.js';
import { openStore } from '../store/store.js';
import { type Command, placeOf, print, readOptions, UsageError } from './commands.js';

export const keysCommand: Command = {
  summary: 'Make, list and withdraw the keys of offices.',
  help: `Usage: motcua keys add --label TEXT [--scope SCOPE]… [--agency ID]… [--data DIR]
       motcua keys list [--data DIR]
       motcua keys revoke ID [--data DIR]

  --label TEXT   whose key it is, for people
  --scope SCOPE  what it may do: ${SCOPES.join(', ')}; all of it unless told
  --agency ID    agency whose dossiers it is for; may be repeated; all unless told
  --data DIR     folder of the embedded store; without it DATABASE_URL, or else .data

A key is shown once, when it is made. The embedded store belongs to one process: stop the server first.`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        label: { type: 'string' },
        scope: { type: 'string', multiple: true },
        agency: { type: 'string', multiple: true },
        data: { type: 'string' },
      },
    });
    const [what, id, ...more] = positionals;
    const work = workOf(what, id, more.length, values);
    const store = await openStore(placeOf(values.data));
    try {
      await store.prepare();
      await work(store.keys);
    } finally {
      await store.close();
    }
  },
};

/** Everything is checked before the store is opened. */
function workOf(
  what: string | undefined,
  id: string | undefined,
  more: number,
  { label, scope = [...SCOPES], agency }: { label?: string; scope?: string[]; agency?: string[] },
): (keys: KeyStore) => Promise<void> {
  if (what === 'list' && id === undefined) return list;
  if (what === 'revoke' && id !== undefined && more === 0) return (keys) => revoke(keys, id);
  if (what !== 'add' || id !== undefined) throw new UsageError('say "keys add", "keys list" or "keys revoke ID"');
  if (label === undefined || label.trim() === '') throw new UsageError('--label says whose key it is');
  const scopes = scope.map(scopeOf);
  return async (keys) => {
    const { key, bearer } = await keys.add({ label, scopes, ...(agency === undefined ? {} : { agencies: agency }) });
    print(
      `${bearer}\n\nKey ${key.id} of "${label}". It is not shown again: give it to the software of the office now.`,
    );
  };
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
