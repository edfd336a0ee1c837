import { randomBytes } from 'node:crypto';
import { dayInVietnam } from '@motcua/calendar';
import { parseDossierCode, type ReceiveResult, type Reception } from '@motcua/contract';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DossierStore } from '../store/dossier-store.js';
import type { DossierFactorRow, DossierRow } from '../store/tables.js';
import { receiptOf } from './card.js';
import type { HiddenNames } from './hidden-names.js';
import { refused } from './item-problems.js';
import { canBeDue, canHaveHappened } from './possible-times.js';
import type { OfficeKey } from './record.js';
import type { SealedDossiers } from './sealed-dossiers.js';
import { type Terms, termsOf } from './terms.js';

/** What receiving and appending work with. */
export interface Desk {
  store: DossierStore;
  names: HiddenNames;
  sealed: SealedDossiers;
  catalogue: Catalogue;
  /** Milliseconds since 1970. */
  now: number;
}

/** Fewer digits than a number has: an extension, or a mistake. */
const DIGITS_OF_A_PHONE = 9;

/**
 * Stores dossiers. The code is the key: what was stored before, the same to the letter, is answered with the same receipt, and
 * nothing is checked anew, as the catalogue may have gone on since.
 */
export async function receiveAll(
  receptions: readonly Reception[],
  key: OfficeKey,
  desk: Desk,
): Promise<ReceiveResult[]> {
  const { store, names, sealed } = desk;
  const items = receptions.map((reception) => ({
    reception,
    dossier: names.dossier(reception.code),
    hash: names.content({ ...reception, code: parseDossierCode(reception.code).key }),
  }));
  const known = await store.find([...new Set(items.map((item) => item.dossier))]);
  const added = new Map<string, { row: DossierRow; item: (typeof items)[number] }>();
  const refusals = new Map<(typeof items)[number], ReceiveResult>();
  const factors: DossierFactorRow[] = [];
  for (const item of items) {
    const { reception, dossier, hash } = item;
    if (key.agencies && !key.agencies.includes(reception.agency)) refusals.set(item, refused('not-yours'));
    else if (!known.has(dossier) && !added.has(dossier)) {
      const terms = check(reception, desk);
      if ('outcome' in terms) refusals.set(item, terms);
      else {
        const row = rowOf(reception, terms, { dossier, hash, keyId: key.id }, desk);
        added.set(dossier, { row, item });
        factors.push(...factorsOf(row, desk));
      }
    }
  }
  const rows = [...added.values()].map(({ row }) => row);
  // Another server may have been first since they were looked for.
  for (const [dossier, row] of await store.add(rows, factors)) known.set(dossier, row);
  return items.map((item) => {
    const refusal = refusals.get(item);
    if (refusal) return refusal;
    const before = known.get(item.dossier);
    const row = before ?? added.get(item.dossier)?.row;
    if (row?.hash !== item.hash) return refused('known-code');
    const isStored = before === undefined && added.get(item.dossier)?.item === item;
    const receipt = receiptOf(sealed.openDossier(item.dossier, row.body));
    return { outcome: isStored ? 'stored' : 'known', receipt };
  });
}

function check(reception: Reception, { catalogue, now }: Desk): Terms | ReceiveResult {
  const { agency, receivedAt, submittedAt, due } = reception;
  if (!catalogue.agencies.has(agency)) return refused('unknown-agency');
  if (receivedAt !== undefined && submittedAt !== undefined && Date.parse(receivedAt) < Date.parse(submittedAt)) {
    return refused('received-before-filed');
  }
  const moment = receivedAt ?? submittedAt ?? '';
  if (!canHaveHappened(submittedAt ?? moment, now) || !canHaveHappened(moment, now))
    return refused('impossible-moment');
  if (!canBeDue(due, now)) return refused('impossible-day');
  const terms = termsOf(catalogue, reception, dayInVietnam(Date.parse(moment)));
  return typeof terms === 'string' ? refused(terms) : terms;
}

function rowOf(
  reception: Reception,
  terms: Terms,
  { dossier, hash, keyId }: { dossier: string; hash: string; keyId: string },
  { sealed, now }: Desk,
): DossierRow {
  const { agency, receivedAt } = reception;
  return {
    key: dossier,
    agency,
    procedure_code: terms.procedure.code,
    version: terms.procedure.version ?? null,
    received_at: receivedAt === undefined ? null : new Date(receivedAt).toISOString(),
    key_id: keyId,
    hash,
    body: sealed.sealDossier(dossier, { reception, terms, salt: randomBytes(16).toString('base64url') }),
    stored_at: new Date(now).toISOString(),
  };
}

function factorsOf({ key: dossier, body }: DossierRow, { names, sealed }: Desk): DossierFactorRow[] {
  const { reception, receiptCode } = sealed.openDossier(dossier, body);
  const digits = reception.applicant.phone?.replace(/\D/g, '') ?? '';
  const receipt: DossierFactorRow = { hash: names.factor(dossier, { receiptCode }), dossier, kind: 'receipt' };
  if (digits.length < DIGITS_OF_A_PHONE) return [receipt];
  return [receipt, { hash: names.factor(dossier, { phone: digits.slice(-4) }), dossier, kind: 'phone' }];
}
