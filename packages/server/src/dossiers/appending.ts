import { type AppendResult, type DossierEvent, parseDossierCode } from '@motcua/contract';
import type { DossierEventRow } from '../store/tables.js';
import { refused } from './item-problems.js';
import { canBeDue, canHaveHappened } from './possible-times.js';
import type { Desk } from './receiving.js';
import type { OfficeKey } from './record.js';

/** An event that may be stored. */
interface Prepared {
  row: DossierEventRow;
  /** Hashes that the same event may have been stored with by this key. */
  hashes: readonly string[];
}

/**
 * Stores events, whether their dossiers were received yet or not.
 *
 * An office may tell what happened at itself, to whatever dossier: one may be handed to it before anyone says so. An event that
 * does not say where it happened, happened where the dossier was received; where that is not known yet, the event is kept with
 * the agencies of the key, and holds as soon as one of them has received the dossier.
 */
export async function appendAll(events: readonly DossierEvent[], key: OfficeKey, desk: Desk): Promise<AppendResult[]> {
  const { store, names } = desk;
  const items = events.map((event) => ({ event, dossier: names.dossier(event.dossier) }));
  const unplaced = key.agencies ? items.filter(({ event }) => event.agency === undefined) : [];
  const receivers = await store.agenciesOf([...new Set(unplaced.map(({ dossier }) => dossier))]);
  const prepared = items.map(({ event, dossier }) => {
    const receiver = receivers.get(dossier);
    return check(event, key, receiver, desk) ?? prepare(event, dossier, key, receiver, desk);
  });
  const first = new Map<string, Prepared>();
  for (const one of prepared) if ('row' in one && !first.has(one.row.id)) first.set(one.row.id, one);
  const before = await store.addEvents([...first.values()].map(({ row }) => row));
  const known = new Map(before.map(({ id, hash }) => [id, hash]));
  return prepared.map((one) => {
    if (!('row' in one)) return one;
    const { id } = one.row;
    const stored = known.get(id);
    if (stored === undefined && first.get(id) === one) return { outcome: 'stored' };
    return one.hashes.includes(stored ?? first.get(id)?.row.hash ?? '') ? { outcome: 'known' } : refused('known-event');
  });
}

function prepare(
  event: DossierEvent,
  dossier: string,
  { id: keyId, agencies }: OfficeKey,
  receiver: string | undefined,
  { names, sealed, now }: Desk,
): Prepared {
  const id = names.event(dossier, event.id);
  const content = { ...event, dossier: parseDossierCode(event.dossier).key };
  const hash = names.content(content);
  const isPlaced = event.agency !== undefined || receiver !== undefined || agencies === undefined;
  // Another key may not be told that its event is known, while this one may never hold.
  const hashWithin = agencies && names.content([content, agencies]);
  const row: DossierEventRow = {
    dossier,
    id,
    kind: event.kind,
    at: new Date(event.at).toISOString(),
    key_id: keyId,
    agency: event.agency ?? null,
    hash: isPlaced ? hash : (hashWithin ?? hash),
    body: sealed.sealEvent(id, { event, ...(!isPlaced && { within: agencies }) }),
    stored_at: new Date(now).toISOString(),
  };
  return { row, hashes: [hash, hashWithin ?? hash] };
}

function check(
  { agency, at, to, due }: DossierEvent,
  key: OfficeKey,
  receiver: string | undefined,
  { catalogue, now }: Desk,
): AppendResult | undefined {
  for (const id of [agency, to?.id]) {
    if (id !== undefined && !catalogue.agencies.has(id)) return refused('unknown-agency');
  }
  const where = agency ?? receiver;
  if (key.agencies && where !== undefined && !key.agencies.includes(where)) return refused('not-yours');
  if (!canHaveHappened(at, now)) return refused('impossible-moment');
  return canBeDue(due, now) ? undefined : refused('impossible-day');
}
