import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayInVietnam, momentInVietnam } from '@motcua/calendar';
import type { PlanSurveyRequest, SurveyAnswers, SurveyQuestion, SurveyUnit } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import type { OfficeKey } from '../dossiers/record.js';
import { createSurveys, type SurveyParts } from '../surveys/handlers.js';
import { roundsFrom } from '../surveys/rounds.js';
import { Draws } from './sample-draws.js';
import { sampleFolder } from './sample.js';

/** What a demo page can show of surveys. */
export interface SampleSurveys {
  /** Id of a round that is open. */
  open: string;
  /** Id of one that is closed. */
  closed: string;
  /** The agency that both are about. */
  agency: string;
  /** Codes that are good for one answer to the open round each. */
  invitations: string[];
}

const KEY: OfficeKey = { id: 'sample', label: 'Bộ mẫu', scopes: ['surveys:write'] };
const CALL = { address: '', key: KEY };

const COMMUNE = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-nguyen-phich';
const WARD = 'trung-tam-phuc-vu-hanh-chinh-cong-phuong-an-xuyen';
/** How many they are said to have served in half a year, and how many papers each has sent back. */
const UNITS = [
  { agency: COMMUNE, served: 2140, papers: 331 },
  { agency: WARD, served: 5200, papers: 294 },
] as const;
/** Of the open round: one question of each factor, and those about the whole. */
const SHORT = ['a1', 'b1', 'c1', 'd1', 'e3', 'f1', 'f3', 'f4'];
/** Papers of the open round: too few for a share. */
const PAPERS_SO_FAR = 17;
const INVITATIONS = 3;
const PAPERS_OF_A_REQUEST = 200;

const LEVELS = [
  ['very-satisfied', 33],
  ['satisfied', 55],
  ['neutral', 8],
  ['dissatisfied', 3],
  ['very-dissatisfied', 1],
] as const;

const REMARKS = [
  'Nhân viên hướng dẫn nhiệt tình.',
  'Chờ hơi lâu vào sáng thứ Hai.',
  'Nên có thêm ghế ngồi chờ.',
  'Làm nhanh, đúng hẹn.',
  'Mạng nộp hồ sơ trực tuyến hay bị chậm.',
];

/**
 * Puts two rounds of the survey into a store: the last one of the half-years, closed, with several hundred papers, and one of this month, open,
 * with a few. What is there already is left as it is.
 *
 * @returns undefined where the catalogue is not the sample
 */
export async function loadSampleSurveys(
  parts: Pick<SurveyParts, 'store' | 'secret' | 'catalogue' | 'scrub'>,
  now: number,
): Promise<SampleSurveys | undefined> {
  const { agencies } = parts.catalogue();
  if (!UNITS.every(({ agency }) => agencies.has(agency))) return undefined;
  const template = JSON.parse(readFileSync(join(sampleFolder(), '..', 'sample-survey.json'), 'utf8')) as {
    introduction: string;
    questions: SurveyQuestion[];
  };
  const today = dayInVietnam(now);
  const { id, title, asked } = lastRound(today);
  const units: SurveyUnit[] = UNITS.map(({ agency, served }) => ({ agency, served }));
  const during = momentInVietnam(asked.from, '12:00').getTime();
  const past = actionsAt(parts, during);
  await planOnce(parts, past, { ...template, id, title, ...asked, units });
  for (const { agency, papers } of UNITS) await enter(past, { id, agency, papers }, template.questions);

  const month = today.slice(0, 7);
  const open: PlanSurveyRequest = {
    id: `mau-${month}`,
    title: `Khảo sát nhanh tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`,
    introduction: template.introduction,
    from: `${month}-01`,
    to: lastOfMonth(month),
    units,
    questions: template.questions.filter((question) => SHORT.includes(question.id)),
    everyone: true,
  };
  const present = actionsAt(parts, now);
  await planOnce(parts, present, open);
  await enter(present, { id: open.id, agency: COMMUNE, papers: PAPERS_SO_FAR }, open.questions);
  const { invitations } = await present.inviteToSurvey({ survey: open.id, agency: COMMUNE, count: INVITATIONS }, CALL);
  return { open: open.id, closed: id, agency: COMMUNE, invitations: invitations.map(({ code }) => code) };
}

type SurveyActions = Pick<ActionHandlers, 'planSurvey' | 'inviteToSurvey' | 'enterSurveyPapers'>;

/** What an office does on a day. Nothing is answered by a page. */
function actionsAt(
  parts: Pick<SurveyParts, 'store' | 'secret' | 'catalogue' | 'scrub'>,
  moment: number,
): SurveyActions {
  const never = () => Promise.reject(new Error('No page answers the sample.'));
  return createSurveys({ ...parts, now: () => moment, work: { check: never }, sites: { allow: never } }).actions;
}

async function planOnce(
  { store }: Pick<SurveyParts, 'store'>,
  { planSurvey }: SurveyActions,
  plan: PlanSurveyRequest,
): Promise<void> {
  // An older version of the sample may have been answered, and cannot be changed.
  if ((await store.surveys.find(plan.id)) === undefined) await planSurvey(plan, CALL);
}

async function enter(
  { enterSurveyPapers }: SurveyActions,
  { id, agency, papers }: { id: string; agency: string; papers: number },
  questions: readonly SurveyQuestion[],
): Promise<void> {
  const all = Array.from({ length: papers }, (_, at) => {
    const number = `P-${String(at + 1).padStart(4, '0')}`;
    return { number, answers: answersOf(new Draws(`${id} ${agency} ${number}`), questions) };
  });
  for (let at = 0; at < all.length; at += PAPERS_OF_A_REQUEST) {
    await enterSurveyPapers({ survey: id, agency, papers: all.slice(at, at + PAPERS_OF_A_REQUEST) }, CALL);
  }
}

function answersOf(draws: Draws, questions: readonly SurveyQuestion[]): SurveyAnswers {
  // What one person says of several questions is much alike.
  const mood = draws.of(LEVELS);
  const answers: SurveyAnswers = {};
  for (const { id, kind, required, options = [] } of questions) {
    if (!required && draws.hits(0.15)) continue;
    if (kind === 'level') answers[id] = draws.hits(0.5) ? mood : draws.of(LEVELS);
    else if (kind === 'choice') answers[id] = draws.of(options.map((option) => [option.id, 1]));
    else if (kind === 'choices') {
      const chosen = options.filter(() => draws.hits(0.3)).map((option) => option.id);
      if (chosen.length > 0) answers[id] = chosen;
    } else if (draws.hits(0.1)) answers[id] = draws.of(REMARKS.map((remark) => [remark, 1]));
  }
  return answers;
}

/** The round of a half-year whose last day was over before `today`. */
function lastRound(today: string) {
  const [last] = roundsFrom(addDays(today, -380), 3)
    .filter(({ asked }) => asked.to < today)
    .slice(-1);
  if (last === undefined) throw new RangeError('A round ends every six months.');
  return last;
}

function lastOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
