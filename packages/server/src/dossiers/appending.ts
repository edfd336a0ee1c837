import { type AppendResult, type DossierEvent, parseDossierCode } from '@motcua/contract';
import { isInFuture, refused } from './item-problems.js';
import type { Desk } from './receiving.js';
import type { OfficeKey } from './record.js';

/** Where an event may hold: everywhere, or only for dossiers that one of these agencies received. */
type Within = readonly string[] | undefined;

/**
 * Stores events, whether their dossiers were received yet or not.
 *
 * An office may tell what happened at itself, to whatever dossier: one may be handed to it before anyone says so. An event that
 * does not say where it happened, happened where the dossier was received; where that is not known yet, the event is kept with
 * the agencies of the key, and holds as soon as one of them has received the dossier.
 */
export async function appendAll(events: readonly DossierEvent[], key: OfficeKey, desk: Desk): Promise<AppendResult[]> {
  const { store, names, sealed, now } = desk;
  const items = events.map((event) => ({ event, dossier: names.dossier(event.dossier) }));
  const unplaced = key.agencies ? items.filter(({ event }) => event.agency === undefined) : [];
  const receivers = await store.agenciesOf([...new Set(unplaced.map(({ dossier }) => dossier))]);
  const checked = items.map((item) => {
    const refusal = check(item.event, key, receivers.get(item.dossier), desk);
    if (refusal) return { refusal };
    const { event, dossier } = item;
    const isPlaced = event.agency !== undefined || receivers.has(dossier);
    const within: Within = isPlaced ? undefined : key.agencies;
    const plain = { ...event, dossier: parseDossierCode(event.dossier).key };
    const id = names.event(dossier, event.id);
    const hashes = { plain: names.content(plain), within: key.agencies && names.content([plain, key.agencies]) };
    return { event, dossier, id, within, hashes, hash: (within && hashes.within) ?? hashes.plain };
  });
  const first = new Map<string, (typeof checked)[number] & { id: string }>();
  for (const one of checked) if (one.id !== undefined && !first.has(one.id)) first.set(one.id, one);
  const before = await store.addEvents(
    [...first.values()].map(({ event, dossier, id, within, hash }) => ({
      dossier,
      id,
      kind: event.kind,
      at: new Date(event.at).toISOString(),
      key_id: key.id,
      agency: event.agency ?? null,
      hash,
      body: sealed.sealEvent(id, { event, ...(within && { within }) }),
      stored_at: new Date(now).toISOString(),
    })),
  );
  const known = new Map(before.map(({ id, hash }) => [id, hash]));
  return checked.map((one) => {
    if (one.id === undefined) return one.refusal;
    const stored = known.get(one.id);
    if (stored === undefined && first.get(one.id) === one) return { outcome: 'stored' };
    const hash = stored ?? first.get(one.id)?.hash;
    return hash === one.hashes.plain || hash === one.hashes.within ? { outcome: 'known' } : refused('known-event');
  });
}

function check(
  { agency, at, to }: DossierEvent,
  key: OfficeKey,
  receiver: string | undefined,
  { catalogue, now }: Desk,
): AppendResult | undefined {
  for (const id of [agency, to?.id]) {
    if (id !== undefined && !catalogue.agencies.has(id)) return refused('unknown-agency');
  }
  const where = agency ?? receiver;
  if (key.agencies && where !== undefined && !key.agencies.includes(where)) return refused('not-yours');
  return isInFuture(at, now) ? refused('in-future') : undefined;
}
