import type { Surveys } from '@motcua/client/surveys';
import type { Survey, SurveyResults } from '@motcua/contract';
import { today } from '../wording/dates.js';
import type { Notice } from './refusal.js';
import { refusalOf } from './refusal.js';
import type { resultsView } from './results-view.js';

/** A round as it is on this day. */
export interface Round {
  survey: Survey;
  state: 'planned' | 'open' | 'closed';
  /** Of a closed one; absent when there are none. */
  results?: SurveyResults | undefined;
  /** What shows them, loaded with them. */
  resultsView?: typeof resultsView;
}

/** What reads and sends. */
export type RoundSource = Pick<Surveys, 'list' | 'get' | 'results' | 'answer'>;

/**
 * The round of an id, or, without one, that which is open for an agency, else the last one that is closed, else the next one.
 *
 * @returns a notice when there is none
 */
export async function findRound(
  source: RoundSource,
  { id, agency }: { id?: string | undefined; agency?: string | undefined },
  signal: AbortSignal,
): Promise<Round | { notice: Notice }> {
  try {
    const found = id ?? (await current(source, agency, signal));
    if (found === undefined) return { notice: 'noRound' };
    const survey = await source.get(found, { signal });
    const state = stateOf(survey);
    if (state !== 'closed') return { survey, state };
    const [results, { resultsView }] = await Promise.all([
      resultsOf(source, found, signal),
      import('./results-view.js'),
    ]);
    return { survey, state, results, resultsView };
  } catch (error) {
    const refusal = refusalOf(error);
    if (typeof refusal === 'string') return { notice: refusal };
    throw error;
  }
}

async function current(
  source: RoundSource,
  agency: string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { items } = await source.list(agency ? { agency } : {}, { signal });
  const first = (state: Round['state']) => items.find((item) => stateOf(item) === state)?.id;
  return first('open') ?? first('closed') ?? first('planned');
}

/** Results that are not there are no failure: they may come. */
async function resultsOf(source: RoundSource, id: string, signal: AbortSignal): Promise<SurveyResults | undefined> {
  try {
    return await source.results(id, { signal });
  } catch (error) {
    if (typeof refusalOf(error) === 'string' || isEarly(error)) return undefined;
    throw error;
  }
}

function isEarly(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === 'survey-not-closed';
}

const STATES: readonly Round['state'][] = ['planned', 'open', 'closed'];

/** As the server says it; by its days where it does not. */
function stateOf({ state, from, to }: Pick<Survey, 'state' | 'from' | 'to'>): Round['state'] {
  const told = STATES.find((one) => one === state);
  if (told) return told;
  const day = today();
  return day < from ? 'planned' : day > to ? 'closed' : 'open';
}
