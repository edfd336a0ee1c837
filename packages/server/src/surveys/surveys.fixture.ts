import { strict as assert } from 'node:assert';
import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { PlanSurveyRequest, Problem, SurveyAnswers } from '@motcua/contract';
import { CompiledQuery } from 'kysely';
import type { ActionCall } from '../api/actions.js';
import { catalogueOf } from '../api/app.fixture.js';
import { ProblemError, problemOf } from '../api/problems.js';
import { CATALOGUE, NOW, SECRET } from '../dossiers/dossiers.fixture.js';
import type { OfficeKey } from '../dossiers/record.js';
import { openPostgres, openSqlite } from '../store/engines.js';
import type { TestedEngine } from '../store/places.fixture.js';
import { isPostgres } from '../store/postgres-pool.js';
import { Store } from '../store/store.js';
import { createSurveys } from './handlers.js';

/** A key for every agency. */
export const OFFICE: OfficeKey = { id: 'office', label: 'Phòng Văn hóa - Xã hội', scopes: ['surveys:write'] };

/** A page of a browser. */
export const CALL: ActionCall = { address: '192.0.2.1', origin: 'https://xa.example' };

/** A round that is open at {@link NOW}, with a question of every kind. */
export function plan(parts: Partial<PlanSurveyRequest> = {}): PlanSurveyRequest {
  return {
    id: '2026-2',
    title: 'Khảo sát mức độ hài lòng 6 tháng cuối năm 2026',
    from: '2026-10-15',
    to: '2026-11-15',
    units: [{ agency: 'xa', served: 1000 }, { agency: 'so' }],
    questions: [
      { id: 'c1', kind: 'level', text: 'Thái độ lịch sự', factor: 'officials', required: true },
      { id: 'c2', kind: 'level', text: 'Giải thích đầy đủ', factor: 'officials' },
      { id: 'chung', kind: 'level', text: 'Nhìn chung' },
      {
        id: 'kenh',
        kind: 'choice',
        text: 'Nộp bằng cách nào?',
        options: [
          { id: 'truc-tiep', text: 'Trực tiếp' },
          { id: 'truc-tuyen', text: 'Trực tuyến' },
        ],
      },
      {
        id: 'can',
        kind: 'choices',
        text: 'Cần cải thiện gì?',
        options: [
          { id: 'cho', text: 'Thời gian chờ' },
          { id: 'giay', text: 'Giấy tờ' },
        ],
      },
      { id: 'y-kien', kind: 'text', text: 'Góp ý' },
    ],
    ...parts,
  };
}

/** Surveys over an empty store. Pages of `https://la.example` may not send; the proof is good when its counter is 1. */
export async function emptySurveys(context: TestContext, engine: TestedEngine) {
  const place = await engine.place(context);
  const opened = isPostgres(place) ? await openPostgres(place) : openSqlite(place);
  const store = new Store(opened);
  context.after(() => store.close());
  await store.prepare({ migrate: true });
  const catalogue = await catalogueOf(CATALOGUE);
  let moment = NOW;
  const asked = { sites: 0, proofs: 0 };
  const { actions, counted } = createSurveys({
    store,
    secret: SECRET,
    catalogue: () => catalogue,
    now: () => moment,
    work: {
      check: (purpose, _id, proof) => {
        assert.equal(purpose, 'survey');
        asked.proofs += 1;
        return proof?.solution.counter === 1 ? Promise.resolve() : Promise.reject(new ProblemError('proof-needed'));
      },
    },
    sites: {
      allow: (widget, { origin }) => {
        assert.equal(widget, 'survey');
        asked.sites += 1;
        if (origin === 'https://la.example') return Promise.reject(new ProblemError('site-not-allowed'));
        return Promise.resolve({ isWithoutOrigin: origin === undefined });
      },
    },
    scrub: (text) => {
      const clean = text.replaceAll(/\b0\d{9}\b/g, '[số điện thoại]');
      return { text: clean, removed: clean === text ? 0 : 1 };
    },
  });
  const read = (path: Record<string, string>) => ({ query: {}, part: (name: string) => path[name] ?? '' });
  return {
    asked,
    /** What lies in the store. */
    stored: async () => ({
      answers: await opened.db.selectFrom('survey_answer').selectAll().execute(),
      invitations: await opened.db.selectFrom('survey_invitation').selectAll().execute(),
    }),
    run: (statement: string) => opened.db.executeQuery(CompiledQuery.raw(statement)),
    /** Sets the clock to noon of a day. */
    on: (day: string) => (moment = Date.parse(`${day}T05:00:00Z`)),
    plan: (request: PlanSurveyRequest = plan(), key = OFFICE) => actions.planSurvey(request, { ...CALL, key }),
    invite: async (count: number, agency = 'xa', page?: string, key = OFFICE) =>
      (
        await actions.inviteToSurvey(
          { survey: '2026-2', agency, count, ...(page === undefined ? {} : { page }) },
          { ...CALL, key },
        )
      ).invitations,
    answer: async (
      answers: SurveyAnswers,
      parts: { id?: string; agency?: string; invitation?: string; proved?: boolean; survey?: string } = {},
      call = CALL,
    ) => {
      const { id = randomUUID(), agency = 'xa', proved = false, survey = '2026-2', invitation } = parts;
      const { outcome } = await actions.answerSurvey(
        {
          id,
          survey,
          agency,
          answers,
          ...(invitation === undefined ? {} : { invitation }),
          ...(proved ? { proof: PROOF } : {}),
        },
        call,
      );
      return outcome;
    },
    papers: async (papers: { number: string; answers: SurveyAnswers }[], agency = 'xa', key = OFFICE) =>
      (await actions.enterSurveyPapers({ survey: '2026-2', agency, papers }, { ...CALL, key })).results,
    office: (key = OFFICE) => actions.readSurveyResults({ survey: '2026-2' }, { ...CALL, key }),
    list: (agency?: string) => counted.listSurveys({ query: agency === undefined ? {} : { agency }, part: () => '' }),
    get: (id = '2026-2') => counted.getSurvey(read({ id })),
    results: (id = '2026-2') => counted.getSurveyResults(read({ id })),
  };
}

const PROOF = {
  challenge: { parameters: {}, signature: '0'.repeat(64) },
  solution: { counter: 1, derivedKey: '00' },
};

/** The problem that something is refused with. */
export async function refusal(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return problemOf(error, 'vi', undefined);
    throw error;
  }
  throw new Error('It was not refused.');
}
