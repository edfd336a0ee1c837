import { type FeedbackRecord, type HandleFeedbackRequest, isInForce } from '@motcua/contract';
import type { Language } from '../api/language.js';
import { ProblemError } from '../api/problems.js';
import { agencyNotInForce } from '../api/not-in-force.js';
import type { OfficeKey } from '../dossiers/record.js';
import type { PublicChange } from '../store/feedback-store.js';
import type { FeedbackStepRow } from '../store/tables/feedback.js';
import { type FeedbackDesk, openOne } from './desk.js';
import { hasNow, maySee, recordOf } from './office-view.js';
import { named, type OpenedFeedback, standingOn } from './progress.js';
import { publicationRowOf } from './publication.js';
import { saidOf, tellOf } from './publication-check.js';
import { mayHappen, type Standing, type State, type StepKind } from './standing.js';

const STATES: Record<State, Record<Language, string>> = {
  received: { vi: 'mới nhận', en: 'received' },
  accepted: { vi: 'đã tiếp nhận', en: 'accepted' },
  transferred: { vi: 'đã chuyển, chờ nơi nhận tiếp nhận', en: 'transferred, and not accepted yet' },
  answered: { vi: 'đã trả lời', en: 'answered' },
  published: { vi: 'đã công khai', en: 'published' },
  refused: { vi: 'không tiếp nhận', en: 'refused' },
};
const NEEDED: Record<StepKind, Record<Language, string>> = {
  accepted: {
    vi: 'Chỉ tiếp nhận khi mới nhận hoặc được chuyển đến.',
    en: 'It is accepted when received or transferred.',
  },
  transferred: { vi: 'Chỉ chuyển khi chưa trả lời.', en: 'It is transferred before it is answered.' },
  refused: { vi: 'Chỉ từ chối khi chưa trả lời.', en: 'It is refused before it is answered.' },
  answered: {
    vi: 'Hãy tiếp nhận trước khi trả lời; đã công khai thì gỡ xuống trước khi trả lời lại.',
    en: 'Accept it before it is answered; take it back from the public before it is answered anew.',
  },
  published: { vi: 'Chỉ công khai khi đã trả lời.', en: 'It is published when answered.' },
  unpublished: { vi: 'Chỉ gỡ khi đang công khai.', en: 'It is taken back while it is public.' },
};
const TEXTS = {
  elsewhere: (name: string) => ({
    vi: `Phản ánh, kiến nghị này đang ở ${name}; chỉ nơi đó xử lý được.`,
    en: `It is with ${name} now, who alone can handle it.`,
  }),
  itself: {
    vi: 'Phản ánh, kiến nghị đang ở chính cơ quan này. Hãy chọn cơ quan khác.',
    en: 'It is with that agency already. Choose another one.',
  },
  verdictNeeded: {
    vi: 'Trả lời báo sai thông tin phải có kết luận: "corrected", "right" hoặc "other-source".',
    en: 'The answer to a correction needs a verdict: "corrected", "right" or "other-source".',
  },
  verdictNotHere: {
    vi: 'Chỉ trả lời báo sai thông tin mới có kết luận.',
    en: 'Only the answer to a correction has a verdict.',
  },
};

/** Another one may be first at the same moment, but not so often. */
const MOST_TURNS = 20;

/**
 * Does one step of an office. The event is its key: the same step again changes nothing and is answered with how the feedback stands.
 *
 * @throws {ProblemError} `no-such-feedback`, `already-different`, `not-possible`, `unknown-agency`, `not-in-force`, `invalid-body`
 */
export async function handle(
  request: HandleFeedbackRequest,
  key: OfficeKey,
  desk: FeedbackDesk,
): Promise<FeedbackRecord> {
  const { store } = desk;
  const row = await store.find(request.id);
  if (row === undefined) throw new ProblemError('no-such-feedback');
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const opened = await openOne(row, desk);
    const standing = standingOn(opened, desk.today);
    if (!maySee(key, standing)) throw new ProblemError('no-such-feedback');
    if (!isDone(request, opened, desk)) {
      check(request, key, opened, standing, desk);
      const { step, change } = stepOf(request, key, opened, standing, desk);
      if (!(await store.addStep(step, change))) continue;
    }
    return recordOf(await openOne(row, desk), key, desk, false);
  }
  throw new ProblemError('not-ready', { headers: { 'Retry-After': '2' } });
}

function isDone({ event, handling }: HandleFeedbackRequest, { row, steps }: OpenedFeedback, { names }: FeedbackDesk) {
  const name = names.event(row.key, event);
  const before = steps.find((step) => step.row.event === name)?.row;
  if (before !== undefined && before.hash !== names.content(handling)) throw new ProblemError('already-different');
  return before !== undefined;
}

function check(
  { handling }: HandleFeedbackRequest,
  key: OfficeKey,
  feedback: OpenedFeedback,
  standing: Standing,
  desk: FeedbackDesk,
): void {
  const { agencies } = desk.catalogue;
  if (!hasNow(key, standing)) throw impossible(TEXTS.elsewhere(named(agencies, standing.holder ?? '').name));
  if (!mayHappen(handling.kind, standing.state)) {
    throw impossible({
      vi: `Đang ở trạng thái: ${STATES[standing.state].vi}. ${NEEDED[handling.kind].vi}`,
      en: `It is ${STATES[standing.state].en}. ${NEEDED[handling.kind].en}`,
    });
  }
  if (handling.kind === 'transferred') {
    const to = agencies.get(handling.to);
    if (to === undefined) throw new ProblemError('unknown-agency');
    if (!isInForce(to, desk.today)) throw agencyNotInForce(desk.catalogue, to, desk.today);
    if (to.id === standing.holder) throw impossible(TEXTS.itself);
  }
  if (handling.kind === 'answered') {
    const isCorrection = feedback.row.kind === 'correction';
    if (isCorrection !== (handling.verdict !== undefined))
      throw wrong([['verdict', isCorrection ? TEXTS.verdictNeeded : TEXTS.verdictNotHere]]);
  }
  if (handling.kind === 'published') checkTexts(handling, feedback, desk);
}

/** What becomes public is looked at once more, whoever has read it. */
function checkTexts(
  texts: { text: string; answer: string },
  { row, body: { sender, salt } }: OpenedFeedback,
  { names, scrub }: FeedbackDesk,
): void {
  const secrets = { receiptCode: names.receiptCode(row.key, salt), ...(sender === undefined ? {} : { sender }) };
  const faults = (['text', 'answer'] as const).flatMap((path) => {
    const tell = tellOf(texts[path], secrets, scrub);
    return tell === undefined ? [] : [[path, { vi: saidOf(tell, 'vi'), en: saidOf(tell, 'en') }] as const];
  });
  if (faults.length > 0) throw wrong(faults);
}

function stepOf(
  { event, handling }: HandleFeedbackRequest,
  key: OfficeKey,
  feedback: OpenedFeedback,
  { holder }: Standing,
  desk: FeedbackDesk,
): { step: FeedbackStepRow; change?: PublicChange } {
  const { names, sealed, today } = desk;
  const place = { feedback: feedback.row.key, number: feedback.steps.length + 1 };
  const step = {
    ...place,
    event: names.event(place.feedback, event),
    kind: handling.kind,
    on_day: today,
    agency: holder,
    to_agency: handling.kind === 'transferred' ? handling.to : null,
    key_id: key.id,
    hash: names.content(handling),
    body: sealed.sealStep(place, { handling, by: key.label }),
  };
  if (handling.kind === 'published') return { step, change: { publish: publicationRowOf(feedback, handling, desk) } };
  if (handling.kind === 'unpublished') return { step, change: { withdraw: names.publication(place.feedback) } };
  return { step };
}

function impossible(detail: Record<Language, string>): ProblemError {
  return new ProblemError('not-possible', { detail });
}

function wrong(faults: readonly (readonly [path: string, said: Record<Language, string>])[]): ProblemError {
  return new ProblemError('invalid-body', {
    errors: (language) => faults.map(([path, said]) => ({ path: `handling.${path}`, message: said[language] })),
  });
}
