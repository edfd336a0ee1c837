import { dayInVietnam } from '@motcua/calendar';
import type {
  AnswerSurveyRequest,
  IsoDate,
  OfficeSurveyResults,
  PlanSurveyRequest,
  Survey,
  SurveyPapersRequest,
  SurveyPapersAnswer,
  SurveyResults,
} from '@motcua/contract';
import { LRUCache } from 'lru-cache';
import type { ActionCall, ActionHandlers } from '../api/actions.js';
import type { CountedHandlers } from '../api/counted.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OfficeKey } from '../dossiers/record.js';
import { canonicalJson, hashOf } from '../import/canonical.js';
import type { Scrub } from '../scrub/scrubbed.js';
import { randomReceiptCode } from '../secret/receipt-code.js';
import type { Secret } from '../secret/secret.js';
import type { SiteCheck } from '../sites/site-check.js';
import type { Store } from '../store/store.js';
import type { SurveyAnswerRow, SurveyInvitationRow, SurveyRow } from '../store/tables/surveys.js';
import type { WorkCheck } from '../work/work-check.js';
import { checkAnswers, scrubAnswers } from './answer-check.js';
import { completeUnits, faultsOf, unknownUnits } from './planning.js';
import { countSurvey } from './results.js';
import { SurveyKeys } from './survey-keys.js';

/** What surveys are made of. */
export interface SurveyParts {
  store: Pick<Store, 'surveys'>;
  secret: Secret;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  work: WorkCheck;
  sites: SiteCheck;
  scrub: Scrub;
  /** Milliseconds since 1970; decides which day is today. */
  now?: () => number;
}

type SurveyActions = 'answerSurvey' | 'planSurvey' | 'inviteToSurvey' | 'enterSurveyPapers' | 'readSurveyResults';
type SurveyReads = 'listSurveys' | 'getSurvey' | 'getSurveyResults';

/** Results of so many closed rounds are kept: nothing changes them any more. */
const MOST_KEPT = 50;

const CLOSED_TO_ALL = {
  vi: 'Đợt khảo sát này chỉ nhận trả lời của người được mời. Hãy nhập mã trên thư mời.',
  en: 'This round is for those who were invited. Type the code of the invitation.',
};
const NO_UNIT = {
  vi: 'Đợt khảo sát này không hỏi về cơ quan đó. Hãy chọn một cơ quan của đợt khảo sát.',
  en: 'This round does not ask about that office. Choose one of its offices.',
};
const NOT_YOURS = {
  vi: 'Khóa này không dùng cho mọi cơ quan của đợt khảo sát. Hãy dùng khóa của các cơ quan đó.',
  en: 'The key is not for every office of the round. Use one that is.',
};
const ANSWERED = {
  vi: 'Đã có người trả lời đợt khảo sát này nên không sửa được nữa. Hãy lập đợt khác với mã mới.',
  en: 'Someone has answered this round, so that it cannot be changed. Plan another one under another id.',
};
const PAPER_TWICE =
  'Phiếu mang số này của cơ quan đã được nhập với nội dung khác; nội dung đã lưu không thay đổi. Hãy kiểm tra lại số phiếu.';

/**
 * Rounds of the survey: planned, invited to, answered on pages and on paper, and counted.
 *
 * An answer never leads to an invitation: what is stored of it has no moment and nothing of the code, and the invitation is gone with it, in one
 * transaction. A code lost in the post can therefore not be told from one that was used.
 *
 * @example
 * const surveys = createSurveys({ store, secret, catalogue, work, sites, scrub });
 * createApp(live, { actions: surveys.actions, counted: surveys.counted });
 */
export function createSurveys({ store, secret, catalogue, work, sites, scrub, now = Date.now }: SurveyParts): {
  actions: Pick<ActionHandlers, SurveyActions>;
  counted: Pick<CountedHandlers, SurveyReads>;
} {
  const { surveys } = store;
  const keys = new SurveyKeys(secret);
  const closed = new LRUCache<string, OfficeSurveyResults>({ max: MOST_KEPT });
  const today = () => dayInVietnam(now());

  async function find(id: string): Promise<{ survey: Survey; row: SurveyRow }> {
    const row = await surveys.find(id);
    if (row === undefined) throw new ProblemError('no-such-survey');
    return { row, survey: surveyOf(row, today()) };
  }

  async function findUnit(id: string, agency: string, key?: OfficeKey): Promise<{ survey: Survey; row: SurveyRow }> {
    const found = await find(id);
    if (!found.survey.units.some((unit) => unit.agency === agency)) {
      throw new ProblemError('unknown-agency', { detail: NO_UNIT });
    }
    if (key && !isFor(key, [agency])) throw new ProblemError('not-allowed', { detail: NOT_YOURS });
    return found;
  }

  /** Results of every unit, or of those that a key is for. */
  async function count(row: SurveyRow, survey: Survey, agencies?: readonly string[]): Promise<OfficeSurveyResults> {
    const name = JSON.stringify([row.id, row.number, agencies?.toSorted()]);
    const known = survey.state === 'closed' ? closed.get(name) : undefined;
    if (known) return known;
    const units = survey.units.filter(({ agency }) => agencies?.includes(agency) ?? true);
    const results = await countSurvey({ ...survey, units }, surveys.answers(row.id));
    if (survey.state === 'closed') closed.set(name, results);
    return results;
  }

  async function planSurvey(plan: PlanSurveyRequest, key: OfficeKey): Promise<Survey> {
    const errors = faultsOf(plan, today());
    if (errors) throw new ProblemError('invalid-body', { errors });
    const { agencies } = catalogue();
    const unknown = unknownUnits(plan, agencies);
    if (unknown) throw new ProblemError('unknown-agency', { errors: unknown });
    const before = await surveys.find(plan.id);
    const units = completeUnits(plan.units, agencies);
    const touched = [...units, ...(before === undefined ? [] : surveyOf(before, today()).units)];
    if (
      !isFor(
        key,
        touched.map(({ agency }) => agency),
      )
    )
      throw new ProblemError('not-allowed', { detail: NOT_YOURS });
    const body = canonicalJson({ ...plan, units });
    const row: Omit<SurveyRow, 'number'> = {
      id: plan.id,
      from_day: plan.from,
      to_day: plan.to,
      body,
      hash: hashOf(body),
      key_id: key.id,
      planned_at: new Date(now()).toISOString(),
    };
    if ((await surveys.plan(row)) === 'answered') throw new ProblemError('not-possible', { detail: ANSWERED });
    return (await find(plan.id)).survey;
  }

  async function answerSurvey(request: AnswerSurveyRequest, call: ActionCall): Promise<'stored' | 'known'> {
    const { id, agency } = request;
    const answer = keys.answer(request.survey, id);
    const { survey, row } = await findUnit(request.survey, agency);
    const { answers, errors } = checkAnswers(request.answers, survey.questions);
    // A page that lost its answer sends it again, perhaps after the last day.
    const hash = answers && keys.content(agency, answers);
    const before = (await surveys.hashes(survey.id, [answer])).get(answer);
    if (before !== undefined) return sameOrDifferent(before, hash);
    if (survey.state !== 'open') throw new ProblemError('survey-not-open');
    if (errors) throw new ProblemError('invalid-body', { errors });
    await sites.allow('survey', call, request.site, agency);
    const invitation = request.invitation === undefined ? undefined : keys.invitation(survey.id, request.invitation);
    if (request.invitation === undefined) {
      if (!survey.everyone) throw new ProblemError('no-such-invitation', { detail: CLOSED_TO_ALL });
      await work.check('survey', id, request.proof, call.address);
    } else if (invitation === undefined) throw new ProblemError('no-such-invitation');
    const stored: SurveyAnswerRow = {
      survey: survey.id,
      id: answer,
      agency,
      mode: invitation === undefined ? 'everyone' : 'invited',
      hash: keys.content(agency, answers),
      answers: JSON.stringify(scrubAnswers(answers, survey.questions, scrub)),
    };
    const result = await surveys.answer(stored, row.number, invitation);
    switch (result.outcome) {
      case 'known':
        return sameOrDifferent(result.hash, hash);
      case 'not-invited':
        throw new ProblemError('no-such-invitation');
      case 'changed-round':
        // It was planned anew in this moment: its questions may be others.
        return answerSurvey(request, call);
      default:
        return 'stored';
    }
  }

  async function enterPapers(request: SurveyPapersRequest, key: OfficeKey): Promise<SurveyPapersAnswer['results']> {
    const { agency, papers } = request;
    const { survey, row } = await findUnit(request.survey, agency, key);
    if (survey.state !== 'open') throw new ProblemError('survey-not-open');
    const items = papers.map(({ number, answers }) => {
      const checked = checkAnswers(answers, survey.questions);
      const id = keys.paper(survey.id, agency, number);
      return { id, ...checked, hash: checked.answers && keys.content(agency, checked.answers) };
    });
    const rows = new Map<string, SurveyAnswerRow>();
    for (const { id, answers, hash } of items) {
      if (answers === undefined || hash === undefined || rows.has(id)) continue;
      const scrubbed = JSON.stringify(scrubAnswers(answers, survey.questions, scrub));
      rows.set(id, { survey: survey.id, id, agency, mode: 'paper', hash, answers: scrubbed });
    }
    const added = await surveys.addPapers([...rows.values()], survey.id, row.number);
    if (added === 'changed-round') return enterPapers(request, key);
    const kept = await surveys.hashes(survey.id, [...rows.keys()]);
    const told = new Set<string>();
    const results: SurveyPapersAnswer['results'] = [];
    for (const { id, hash, errors } of items) {
      if (errors) {
        const detail = errors('vi')
          .map(({ path, message }) => `${path}: ${message}`)
          .join(' ');
        results.push({ outcome: 'refused', problem: { code: 'unfit', detail } });
        continue;
      }
      if (kept.get(id) !== hash) {
        results.push({ outcome: 'refused', problem: { code: 'already-different', detail: PAPER_TWICE } });
      } else {
        results.push({ outcome: added.has(id) && !told.has(id) ? 'stored' : 'known' });
        told.add(id);
      }
    }
    return results;
  }

  return {
    actions: {
      planSurvey: (plan, { key }) => planSurvey(plan, key),

      async inviteToSurvey({ survey: id, agency, count: wanted, page }, { key }) {
        const { survey } = await findUnit(id, agency, key);
        if (survey.state === 'closed') throw new ProblemError('survey-not-open');
        const codes = Array.from({ length: wanted }, () => randomReceiptCode());
        const rows = codes.map((code): SurveyInvitationRow => {
          const hash = keys.invitation(survey.id, code) ?? '';
          return { hash, survey: survey.id, agency };
        });
        await surveys.addInvitations(rows);
        return {
          invitations: codes.map((code) => ({
            code,
            ...(page === undefined
              ? {}
              : { link: `${page}#${new URLSearchParams({ 'khao-sat': survey.id, ma: code, cq: agency }).toString()}` }),
          })),
        };
      },

      answerSurvey: async (request, call) => ({ outcome: await answerSurvey(request, call) }),

      enterSurveyPapers: async (request, { key }) => ({ results: await enterPapers(request, key) }),

      async readSurveyResults({ survey: id }, { key }) {
        const { survey, row } = await find(id);
        const agencies = key.agencies && survey.units.map(({ agency }) => agency).filter((one) => isFor(key, [one]));
        // A round about others is, for this key, one that there is not.
        if (agencies?.length === 0) throw new ProblemError('no-such-survey');
        return count(row, survey, agencies);
      },
    },
    counted: {
      async listSurveys({ query: { agency } }) {
        const rounds = (await surveys.list()).map((row) => surveyOf(row, today()));
        return {
          items: rounds
            .filter(({ units }) => agency === undefined || units.some((unit) => unit.agency === agency))
            .map(({ id, title, from, to, state, everyone = false }) => ({
              id,
              title,
              from,
              to,
              state: state!,
              everyone,
            })),
        };
      },

      getSurvey: async ({ part }) => (await find(part('id'))).survey,

      async getSurveyResults({ part }): Promise<SurveyResults> {
        const { survey, row } = await find(part('id'));
        if (survey.state !== 'closed') throw new ProblemError('survey-not-closed');
        const { texts: _ofTheOffice, ...results } = await count(row, survey);
        return results;
      },
    },
  };
}

function surveyOf({ body, from_day: from, to_day: to }: SurveyRow, today: IsoDate): Survey {
  const state = today < from ? 'planned' : today > to ? 'closed' : 'open';
  return { ...(JSON.parse(body) as Survey), state };
}

function isFor({ agencies }: OfficeKey, asked: readonly string[]): boolean {
  return agencies === undefined || asked.every((agency) => agencies.includes(agency));
}

function sameOrDifferent(before: string, hash: string | undefined): 'known' {
  if (before !== hash) throw new ProblemError('already-different');
  return 'known';
}
