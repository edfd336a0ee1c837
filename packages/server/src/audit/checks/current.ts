import type { ProcedureSummary } from '@motcua/contract';
import type { AuditFinding } from '@motcua/contract/files';
import type { NameBook } from '../reading/name-book.js';
import type { PostedProcedure } from '../reading/posted.js';
import type { Detail } from '../reading/read-site.js';
import { finding } from '../site/finding.js';
import { decisionKey, decisionsIn, type PostedDecision, sameDecision } from '../values/decisions.js';
import { dayInWords } from '../values/in-words.js';
import { type Aspect, aspectsOf } from './aspects.js';
import type { Expected } from './expected.js';

const WORDS: Readonly<Record<Aspect['kind'], { what: string; do: string }>> = {
  'wrong-name': { what: 'Tên thủ tục', do: 'Ghi đúng tên theo quyết định công bố.' },
  'wrong-time': { what: 'Thời hạn giải quyết', do: 'Ghi đúng thời hạn theo quyết định công bố.' },
  'wrong-fee': { what: 'Phí, lệ phí', do: 'Ghi đúng mức thu theo quyết định công bố.' },
};

/** Whether the postings of a procedure show the version in force: name, time, fee and decision. */
export async function currentFindings(
  published: ProcedureSummary,
  postings: readonly PostedProcedure[],
  detail: Detail | undefined,
  pageDecisions: (page: string) => readonly PostedDecision[],
  isCommon: (decision: string) => boolean,
  expected: Expected,
  book: NameBook,
): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  let older: Promise<ProcedureSummary[]> | undefined;
  const before = () => (older ??= expected.before(published.code));
  const about = { code: published.code, name: published.name };
  const decision = decisionState(published, postings, detail, pageDecisions, isCommon);
  await Promise.all(
    postings.map(async (posting) => {
      const differing = aspectsOf(posting, published, book).filter(({ agreement }) =>
        ['different', 'unsure', 'part'].includes(agreement),
      );
      if (differing.length === 0 && decision.state !== 'other' && decision.state !== 'missing') return;
      const old = oldVersionOf(posting, differing, decision, await before(), book);
      const left = differing.filter(({ kind }) => !old?.kinds.has(kind));
      if (old !== undefined) {
        const { summary, values, decided } = old;
        if (decided) decision.state = 'told';
        const number = summary.version.decision?.number;
        findings.push(
          finding(
            'error',
            'outdated',
            `Đang niêm yết bản cũ${number === undefined ? '' : ` (Quyết định ${number})`}, đã được thay${published.version.validFrom === undefined ? '' : ` từ ngày ${dayInWords(published.version.validFrom)}`}. Thay bằng nội dung của bản đang có hiệu lực.`,
            {
              ...about,
              page: posting.page,
              posted: values.map(({ posted }) => posted).join('; ') || number,
              published: values.map(({ published: now }) => now).join('; ') || published.version.decision?.number,
            },
          ),
        );
      }
      for (const { kind, agreement, posted, published: now } of left) {
        const { what, do: advice } = WORDS[kind];
        findings.push(
          finding(
            agreement === 'different' ? 'error' : 'warning',
            kind,
            agreement === 'different'
              ? `${what} khác bản công bố. ${advice}`
              : `${what} có thể khác bản công bố, cần người kiểm tra. ${advice}`,
            { ...about, page: posting.page, posted, published: now },
          ),
        );
      }
    }),
  );
  findings.push(...decisionFindings(decision, published, postings));
  return findings;
}

/** `other`: another one stands there; `day`: its day is another one; `told`: a finding says so already. */
interface DecisionState {
  state: 'right' | 'missing' | 'other' | 'day' | 'told';
  posted?: string;
  /** All that stand there. */
  decisions?: readonly PostedDecision[];
}

function decisionState(
  { version, legalBasis }: ProcedureSummary,
  postings: readonly PostedProcedure[],
  detail: Detail | undefined,
  pageDecisions: (page: string) => readonly PostedDecision[],
  isCommon: (decision: string) => boolean,
): DecisionState {
  const { decision } = version;
  if (decision === undefined) return { state: 'right' };
  // A text that the procedure rests on may be a decision, too; it is not the one that published it.
  const basis = new Set(legalBasis.map(decisionKey));
  const own = (all: readonly PostedDecision[]) => all.filter(({ number }) => !basis.has(decisionKey(number)));
  const beside = own(postings.flatMap(({ decisions }) => decisions));
  // Our own page tells of every version; which one it posts is known from its data.
  const inDetail = detail?.state === 'read' && detail.procedure === undefined ? own(decisionsIn(detail.text)) : [];
  const onPages = postings.flatMap(({ page }) => pageDecisions(page));
  const days = [decision.date, decision.effectiveFrom, version.publishedOn, version.validFrom];
  const judge = (posted: readonly PostedDecision[]): DecisionState | undefined => {
    const same = sameDecision(posted, decision);
    if (same.length === 0) return undefined;
    const dated = same.flatMap(({ date }) => date ?? []);
    const wrong = decision.date !== undefined && dated.length > 0 && dated.every((day) => !days.includes(day));
    return wrong ? { state: 'day', posted: `${same[0]!.number} ngày ${dayInWords(dated[0]!)}` } : { state: 'right' };
  };
  const right = judge(beside);
  if (right !== undefined) return right;
  const found = beside.length === 0 ? (judge(inDetail) ?? judge(onPages)) : undefined;
  if (found !== undefined) return found;
  // What stands on other pages of the site, too, is in its frame.
  const [other] = [...beside, ...inDetail.filter(({ number }) => !isCommon(decisionKey(number)))];
  const decisions = [...beside, ...inDetail];
  if (other !== undefined) return { state: 'other', posted: other.number, decisions };
  return { state: detail?.state === 'elsewhere' || detail?.state === 'broken' ? 'right' : 'missing', decisions };
}

function decisionFindings(
  { state, posted }: DecisionState,
  { code, name, version }: ProcedureSummary,
  postings: readonly PostedProcedure[],
): AuditFinding[] {
  const { decision } = version;
  if (decision === undefined || state === 'right' || state === 'told') return [];
  const published =
    decision.date === undefined ? decision.number : `${decision.number} ngày ${dayInWords(decision.date)}`;
  const about = { code, name, page: postings[0]?.page, posted, published };
  if (state === 'missing') {
    return [
      finding(
        'error',
        'decision-missing',
        'Không ghi số, ngày quyết định công bố. Ghi cạnh thủ tục hoặc ở đầu danh mục.',
        about,
      ),
    ];
  }
  return [
    finding(
      'error',
      'wrong-decision',
      state === 'day'
        ? 'Ngày của quyết định công bố không đúng. Ghi lại ngày ký.'
        : 'Ghi quyết định khác với quyết định công bố bản đang có hiệu lực. Ghi lại số, ngày quyết định.',
      about,
    ),
  ];
}

interface OldVersion {
  summary: ProcedureSummary;
  kinds: Set<Aspect['kind']>;
  values: Aspect[];
  decided: boolean;
}

/** The earlier version whose values stand there where those of the one in force should. */
function oldVersionOf(
  posting: PostedProcedure,
  differing: readonly Aspect[],
  decision: DecisionState,
  before: readonly ProcedureSummary[],
  book: NameBook,
): OldVersion | undefined {
  for (const summary of before) {
    const old = aspectsOf(posting, summary, book);
    const values = differing.filter(({ kind }) => old.some((one) => one.kind === kind && one.agreement === 'same'));
    const number = summary.version.decision?.number;
    const decided =
      number !== undefined && (decision.decisions ?? []).some((one) => decisionKey(one.number) === decisionKey(number));
    if (values.length > 0 || decided)
      return { summary, kinds: new Set(values.map(({ kind }) => kind)), values, decided };
  }
  return undefined;
}
