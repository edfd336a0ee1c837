import { Refusal } from '../refusal.js';
import type { DeviceBody } from '../store/device-store.js';
import type { Store } from '../store/store.js';
import { missingOf } from '../devices/missing.js';
import { type Command, print, readOptions, UsageError } from './commands.js';
import { withStore } from './with-store.js';
import { unknownAgencies } from './known-agencies.js';
import { isOneLine } from './one-line.js';

/** What a device is set to, by the word of the command line. */
const STATES = { on: 'on', off: 'off', withdraw: 'withdrawn' } as const;

export const devicesCommand: Command = {
  summary: 'List and add the devices of the hall, switch them off and withdraw their keys.',
  help: `Usage: motcua devices list [--data DIR]
       motcua devices add --label TEXT --agency ID [--counter TEXT] [--data DIR]
       motcua devices off ID [--notice TEXT] [--data DIR]
       motcua devices on ID [--data DIR]
       motcua devices withdraw ID [--data DIR]

  --label TEXT    which device it is, for people
  --agency ID     agency in whose hall it stands
  --counter TEXT  desk at which it stands, when it stands at one
  --notice TEXT   what it shows while it is off
  --data DIR      folder of the embedded store; without it DATABASE_URL, or else .data

The key of a device is shown once, when it is made: it alone is on standard output. A device that is off still sends what was given before; one
that was withdrawn sends nothing any more, for good. The embedded store belongs to one process: stop the server first, or let the software of
the office do it over the API (listDevices, saveDevice).`,
  async run(args) {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        label: { type: 'string' },
        agency: { type: 'string' },
        counter: { type: 'string' },
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
  agency?: string;
  counter?: string;
  notice?: string;
}

/** Everything is checked before the store is opened. */
function workOf([what, id, ...more]: string[], given: Given): (store: Store) => Promise<void> {
  const { label, agency, counter, notice } = given;
  const isForAdd = label !== undefined || agency !== undefined || counter !== undefined;
  if (what === 'list' && id === undefined && !isForAdd && notice === undefined) return list;
  if (what === 'add' && id === undefined && notice === undefined) {
    const body = bodyOf(given);
    return (store) => add(store, body);
  }
  const isSwitch = what !== undefined && Object.hasOwn(STATES, what) && id !== undefined && more.length === 0;
  if (!isSwitch || isForAdd || (what !== 'off' && notice !== undefined))
    throw new UsageError(
      'say "devices list", "devices add --label TEXT --agency ID", "devices off ID", "devices on ID" or "devices withdraw ID"',
    );
  if (notice !== undefined && !isOneLine(notice)) throw new UsageError('--notice is shown in one line');
  return (store) => turn(store, id, STATES[what as keyof typeof STATES], notice);
}

function bodyOf({ label, agency, counter }: Given): DeviceBody {
  if (label === undefined || !isOneLine(label)) throw new UsageError('--label says in one line which device it is');
  if (agency === undefined || !isOneLine(agency)) throw new UsageError('--agency takes the id of an agency');
  if (counter !== undefined && !isOneLine(counter)) throw new UsageError('--counter names a desk in one line');
  return { label, agency, ...(counter === undefined ? {} : { counter }) };
}

async function add(store: Store, body: DeviceBody): Promise<void> {
  const unknown = await unknownAgencies(store, [body.agency]);
  const { device, key } = await store.devices.add(body, '');
  print(key);
  console.error(`Device ${device.id}, "${device.label}". Its key is not shown again: put it into the device now.`);
  if (unknown.length > 0)
    console.error(`The catalogue has no agency ${body.agency}: check the id, or import the catalogue that has it.`);
}

async function list({ devices, ratings }: Store): Promise<void> {
  const kept = await devices.list();
  const missing = missingOf(await ratings.queues(kept.map(({ device }) => device.id)));
  for (const { device, seenAt } of kept) {
    const { id, state, agency, counter, label } = device;
    const seen = seenAt === undefined ? 'never heard of' : `heard of ${seenAt.slice(0, 16)}Z`;
    const place = counter === undefined ? agency : `${agency}, ${counter}`;
    print(`${id}  ${state.padEnd(9)}  ${seen}  ${missing.get(id) ?? 0} not sent  ${place}  ${label}`);
  }
}

async function turn(
  { devices }: Store,
  id: string,
  state: (typeof STATES)[keyof typeof STATES],
  notice: string | undefined,
): Promise<void> {
  const changed = await devices.change(
    id,
    (before) => {
      if (before.state === 'withdrawn') throw new Refusal(`Device ${id} is withdrawn for good. Make a new one.`);
      const { id: _, notice: shown, ...body } = before;
      const told = notice ?? shown;
      return { ...body, state, ...(told === undefined ? {} : { notice: told }) };
    },
    '',
  );
  if (changed === undefined) throw new Refusal(`There is no device ${id}. "motcua devices list" shows them.`);
  print(`Device ${id}, "${changed.label}", is ${state}.`);
}
