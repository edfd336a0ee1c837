import { type LookupAnswer, type LookupRequest, parseDossierCode, parseReceiptCode } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import { ProblemError } from '../api/problems.js';
import type { DossierBook } from '../dossiers/dossier-book.js';
import type { Factor } from '../dossiers/record.js';
import type { Secret } from '../secret/secret.js';
import { neededLevel } from './levels.js';
import { LookupKeys } from './lookup-keys.js';
import { Proofs } from './proofs.js';
import { nextOnGrid } from './time-grid.js';
import type { Tries } from './tries.js';

/** What look-ups are made of. */
export interface LookupParts {
  book: Pick<DossierBook, 'open' | 'progress'>;
  secret: Secret;
  tries: Tries;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Milliseconds of the grid on which refusals are sent; 20 unless told, 0 for none. */
  grid?: number;
}

/** Factors that no dossier has: their letters are in no receipt code and no phone number. */
const NO_RECEIPT: Factor = { receiptCode: 'UUUU-UUUU-UUUU' };
const NO_PHONE: Factor = { phone: 'UUUU' };

/**
 * The public look-up of a dossier. One that there is not, a wrong second factor, and one that was tried too often are refused by the
 * same statements in the same order, and at the same moments; only a right look-up may take another time.
 *
 * @example
 * createApp(live, { actions: createLookup({ book, secret, tries: await openTries(place) }) });
 */
export function createLookup({
  book,
  secret,
  tries,
  now = Date.now,
  grid,
}: LookupParts): Pick<ActionHandlers, 'challengeLookup' | 'lookUpDossier'> {
  const keys = new LookupKeys(secret);
  const proofs = new Proofs(keys);

  async function lookUp(key: string, request: LookupRequest, address: string): Promise<LookupAnswer | undefined> {
    const moment = now();
    const proof = proofs.read(request.proof, key, moment);
    if (proof === undefined || !(await tries.spend(proof.spendAs, proof.until))) throw new ProblemError('proof-needed');
    let begun = await tries.begin(keys.dossier('tries', key), keys.address(address, moment), moment);
    let answer: LookupAnswer | undefined;
    try {
      // One step lower is let pass: another look-up may have gone wrong while this one was worked for.
      if (proof.level < neededLevel(begun.wrongs) - 1) throw new ProblemError('proof-needed');
      const factor = factorOf(request);
      if (factor === undefined) answer = await book.progress(key);
      else if ('receiptCode' in factor) answer = await book.open(key, factor);
      else {
        const taken = await tries.takeFourDigits(begun);
        begun = taken ?? begun;
        // Right digits would take the time of a card, even if it were thrown away: none are asked for once there is no try left.
        answer = await book.open(key, taken === undefined ? NO_PHONE : factor);
      }
    } catch (error) {
      // Nothing was told about the dossier.
      await tries.giveBack(begun);
      throw error;
    }
    if (answer !== undefined) await tries.giveBack(begun);
    return answer;
  }

  return {
    async challengeLookup({ code }, { address }) {
      const { key } = parseDossierCode(code);
      const moment = now();
      const wrongs = await tries.wrongs(keys.dossier('tries', key), keys.address(address, moment), moment);
      return proofs.challenge(key, neededLevel(wrongs), moment);
    },

    async lookUpDossier(request, { address }) {
      const arrived = performance.now();
      const answer = await lookUp(parseDossierCode(request.code).key, request, address);
      if (answer !== undefined) return answer;
      await nextOnGrid(arrived, grid);
      throw new ProblemError('no-such-dossier');
    },
  };
}

/** The second factor; one that cannot be a receipt code is as wrong as any. */
function factorOf({ receiptCode, phone }: LookupRequest): Factor | undefined {
  if (receiptCode !== undefined) {
    const read = parseReceiptCode(receiptCode);
    return read === undefined ? NO_RECEIPT : { receiptCode: read };
  }
  return phone === undefined ? undefined : { phone };
}
