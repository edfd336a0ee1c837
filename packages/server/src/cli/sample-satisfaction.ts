import type { ActionHandlers } from '../api/actions.js';
import type { OfficeKey } from '../dossiers/record.js';
import { createRatings } from '../ratings/handlers.js';
import { scrub } from '../scrub/scrub.js';
import type { Store } from '../store/store.js';
import type { Desks } from './desks.js';
import type { SampleDossier } from './sample-dossiers.js';
import { Draws } from './sample-draws.js';
import { loadSampleFeedback, type SampleFeedback } from './sample-feedback.js';
import { loadSampleSenders, type SampleSenders } from './sample-senders.js';
import { loadSampleRatings } from './sample-ratings.js';
import { loadSampleSurveys, type SampleSurveys } from './sample-surveys.js';

/** A sample dossier that is done, with the token by which it is rated. A real one is told to its applicant alone. */
export interface SampleRating {
  token: string;
  /** What the dossier shows, in Vietnamese. */
  what: string;
}

/** What demo pages can show of ratings, feedback and surveys. Everything in it is invented. */
export interface SampleSatisfaction extends Partial<SampleSenders> {
  ratings: SampleRating[];
  feedback: SampleFeedback[];
  survey?: SampleSurveys;
}

/** What satisfaction is made of. */
export interface SampleSatisfactionParts extends Pick<Desks, 'book' | 'secret' | 'catalogue'> {
  store: Store;
}

const KEY: OfficeKey = { id: 'sample', label: 'Bộ mẫu', scopes: ['ratings:write'] };
const CALL = { address: '' };

/** The dossier that someone has rated already. */
const RATED = 'Đã trả kết quả trước hạn';

/** Puts what is invented of ratings, feedback and surveys into a store, and tells what pages can show of it. */
export async function loadSampleSatisfaction(
  parts: SampleSatisfactionParts,
  dossiers: readonly SampleDossier[],
  now: number,
): Promise<SampleSatisfaction> {
  const given = { ...parts, scrub, prepare: () => parts.book.prepare() };
  await loadSampleRatings(given, now);
  const survey = await loadSampleSurveys(given, now);
  return {
    ratings: await rated(given, dossiers, now),
    feedback: await loadSampleFeedback(given, now),
    ...(survey === undefined ? {} : { survey }),
    ...(await loadSampleSenders(parts)),
  };
}

/** The tokens of the dossiers that can be rated, one of which is. */
async function rated(
  parts: SampleSatisfactionParts & { scrub: typeof scrub },
  dossiers: readonly SampleDossier[],
  now: number,
): Promise<SampleRating[]> {
  if (dossiers.length === 0) return [];
  const never = () => Promise.reject(new Error('No page and no device sends the sample.'));
  const ratings: Pick<ActionHandlers, 'issueRatingTokens' | 'openRating' | 'sendRating'> = createRatings({
    ...parts,
    now: () => now,
    sites: { allow: () => Promise.resolve({ isWithoutOrigin: false }) },
    work: { check: never },
    devices: { check: never },
  }).actions;
  const codes = dossiers.map(({ code }) => code);
  const { tokens } = await ratings.issueRatingTokens({ dossiers: codes }, { ...CALL, key: KEY });
  const found: SampleRating[] = [];
  for (const [at, { code, what }] of dossiers.entries()) {
    const token = tokens[at]?.token;
    if (token === undefined) continue;
    const { state } = await ratings.openRating({ token }, CALL);
    if (state === 'not-yet' || state === 'closed') continue;
    if (what === RATED && state === 'open') {
      const about = { kind: 'dossier', token } as const;
      const id = new Draws(code).uuid();
      await ratings.sendRating({ id, about, level: 'very-satisfied', reasons: ['on-time'], dwell: 8000 }, CALL);
    }
    found.push({ token, what });
  }
  return found;
}
