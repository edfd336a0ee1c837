import { DOSSIER_EVENTS, type DossierEvent, NATIONAL_STATUSES, type Reception } from '@motcua/contract';

type KnownKind = (typeof DOSSIER_EVENTS)[number];

/** Something that happened to a dossier, with what it means. */
export interface Happening {
  /** As sent; made of the reception where it is what that says itself. */
  event: DossierEvent;
  /** Milliseconds since 1970. */
  at: number;
  /** What it does. A `status` with a national number means what that status says; without one nothing is known. */
  means: Exclude<KnownKind, 'status'> | 'unknown';
}

const RANKS: ReadonlyMap<string, number> = new Map(DOSSIER_EVENTS.map((kind, rank) => [kind, rank]));
const MEANINGS = {
  submitted: 'submitted',
  accepted: 'received',
  'not-accepted': 'refused',
  processing: 'processing',
  supplement: 'supplement-asked',
  fee: 'fee-due',
  withdrawn: 'withdrawn',
  stopped: 'stopped',
  processed: 'processed',
  returned: 'returned',
} as const satisfies Record<(typeof NATIONAL_STATUSES)[number]['status'], Happening['means']>;

/**
 * Everything that happened to a dossier, in the order in which it happened: by moment, of one moment by the order in which
 * kinds can happen, then by id. The order in which it was stored plays no part.
 */
export function happeningsOf(reception: Reception, events: readonly DossierEvent[]): Happening[] {
  return [...ofReception(reception), ...events]
    .map((event) => ({ event, at: Date.parse(event.at), means: meaningOf(event) }))
    .sort(
      (a, b) =>
        a.at - b.at ||
        rankOf(a.event) - rankOf(b.event) ||
        (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0),
    );
}

/** What the reception says itself. No sender can give an event an empty id. */
function ofReception({ code, agency, unit, officer, submittedAt, receivedAt }: Reception): DossierEvent[] {
  const filed: DossierEvent[] =
    submittedAt === undefined ? [] : [{ dossier: code, id: '', kind: 'submitted', at: submittedAt, agency }];
  if (receivedAt === undefined) return filed;
  const received: DossierEvent = {
    dossier: code,
    id: '',
    kind: 'received',
    at: receivedAt,
    agency,
    ...(unit !== undefined && { unit }),
    ...(officer !== undefined && { officer }),
  };
  return [...filed, received];
}

function rankOf({ kind }: DossierEvent): number {
  return RANKS.get(kind) ?? RANKS.size;
}

function meaningOf({ kind, national }: DossierEvent): Happening['means'] {
  if (kind !== 'status') return RANKS.has(kind) ? (kind as Exclude<KnownKind, 'status'>) : 'unknown';
  const known = NATIONAL_STATUSES.find(({ code }) => code === national);
  return known === undefined ? 'unknown' : MEANINGS[known.status];
}
