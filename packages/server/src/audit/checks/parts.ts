import { PROCEDURE_PARTS, type Procedure, type ProcedurePart } from '@motcua/contract';
import { fold } from '@motcua/search';
import { timesIn } from '../values/times.js';

/** What a mandatory part is called (NĐ 63/2010 Đ8(2)). */
export const PART_NAMES: Readonly<Partial<Record<ProcedurePart['id'], string>>> = {
  name: 'tên thủ tục',
  steps: 'trình tự thực hiện',
  channels: 'cách thức thực hiện',
  documents: 'thành phần hồ sơ',
  timeLimits: 'thời hạn giải quyết',
  audiences: 'đối tượng thực hiện',
  agencies: 'cơ quan giải quyết',
};

/** Words with which pages say who may use a procedure and how a dossier is handed in, folded. */
const AUDIENCES: Readonly<Record<string, RegExp>> = {
  citizen: /\b(?:cong dan|ca nhan|nguoi dan|ho gia dinh|citizens?|individuals?)\b/,
  'overseas-vietnamese': /\bnguoi viet nam dinh cu\b|\bkieu bao\b/,
  foreigner: /\bnguoi nuoc ngoai\b|\bforeigners?\b/,
  official: /\bcan bo\b|\bcong chuc\b|\bvien chuc\b/,
  business: /\bdoanh nghiep\b|\bbusiness/,
  'foreign-invested-business': /\bvon dau tu nuoc ngoai\b|\bdoanh nghiep\b/,
  organisation: /\bto chuc\b|\borgani[sz]ations?\b/,
  'foreign-organisation': /\bto chuc nuoc ngoai\b|\bto chuc\b/,
  cooperative: /\bhop tac xa\b|\bcooperatives?\b/,
  'party-member': /\bdang vien\b/,
};
const CHANNELS: Readonly<Record<string, RegExp>> = {
  direct: /\btruc tiep\b|\btai (?:bo phan|trung tam|quay)\b|\bin person\b/,
  online: /\btruc tuyen\b|\bdich vu cong\b|\bonline\b/,
  post: /\bbuu chinh\b|\bbuu dien\b|\bby post\b/,
};

/** Share of the published words of a part that make it present. */
const SHARE = 0.5;
/** A line of so few words is a value, also where a published text has the same words. */
const SHORT_LINE = 6;

/** The mandatory parts that are published and not found in a text, in the order of the law. */
export function missingParts(procedure: Procedure, text: string): ProcedurePart['id'][] {
  const page = new Words(text);
  const told = new Words(explainedBy(procedure));
  // A line of the steps or papers that mentions an office or a way to file is not the part that names it.
  const free = text
    .split('\n')
    .filter((line) => fold(line).split(' ').length <= SHORT_LINE || told.share(line) < SHARE);
  const said = (patterns: readonly RegExp[]) =>
    patterns.length === 0 || free.some((line) => patterns.some((one) => one.test(fold(line))));
  const { steps, channels, cases, audiences, agencies } = procedure;
  const present: Readonly<Partial<Record<ProcedurePart['id'], () => boolean>>> = {
    name: () =>
      page.share(procedure.name) >= SHARE ||
      (procedure.shortName !== undefined && page.share(procedure.shortName) >= SHARE),
    steps: () => steps.length === 0 || mean(steps.map((step) => page.share(step.text))) >= SHARE,
    channels: () =>
      said(channels.flatMap(({ kind }) => CHANNELS[kind] ?? [])) ||
      channels.some(({ note }) => note !== undefined && page.share(note) >= SHARE),
    documents: () => {
      const papers = cases.flatMap(({ documents }) =>
        documents.filter(({ kind }) => kind !== 'note').map(({ name }) => name),
      );
      return papers.length === 0 || mean(papers.map((paper) => page.share(paper))) >= SHARE;
    },
    // Whether it is the right one is another question.
    timeLimits: () =>
      free.some((line) => timesIn(line).length > 0) ||
      cases.every(({ timeLimits }) => timeLimits.every(({ amount, unit }) => amount === null && unit !== 'sameDay')),
    audiences: () =>
      said(audiences.flatMap((one) => AUDIENCES[one] ?? [])) ||
      (procedure.audienceNote !== undefined && page.share(procedure.audienceNote) >= SHARE),
    agencies: () => {
      const names = agencies.filter(({ role }) => role === 'executing' || role === 'competent').map(({ name }) => name);
      return names.length === 0 || names.some((name) => free.some((line) => officeIn(fold(line), fold(name))));
    },
  };
  return PROCEDURE_PARTS.filter(({ id, mandatory }) => mandatory && present[id]?.() === false).map(({ id }) => id);
}

/** "Ủy ban nhân dân cấp xã" may be posted as the committee of the one commune, or short. */
function officeIn(line: string, name: string): boolean {
  if (` ${line} `.includes(` ${name} `)) return true;
  const kind = /^(?:uy ban nhan dan|ubnd|cong an|so \w+|chi cuc|van phong|bao hiem xa hoi|trung tam)\b/.exec(name)?.[0];
  if (kind === undefined) return false;
  return ` ${line} `.includes(` ${kind} `) || (kind === 'uy ban nhan dan' && /\bubnd\b|\bcommittee\b/.test(line));
}

/** The published texts that may mention anything. */
function explainedBy({ name, steps, cases, legalBasis, results, requirements, description }: Procedure): string {
  return [
    name,
    ...steps.map(({ text }) => text),
    ...cases.flatMap(({ documents }) =>
      documents.map((one) => `${one.name} ${one.note ?? ''} ${one.form?.name ?? ''}`),
    ),
    ...legalBasis.map((one) => one.name),
    ...results.map((one) => one.name),
    requirements ?? '',
    description ?? '',
  ].join('\n');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A text by its runs of three words, so that the same words in another order are another text. */
class Words {
  readonly #text: string;
  readonly #runs: ReadonlySet<string>;

  constructor(text: string) {
    this.#text = ` ${fold(text.replaceAll('\n', ' '))} `;
    this.#runs = new Set(runsOf(this.#text.trim().split(' ')));
  }

  /** Share of a text that stands here too. */
  share(text: string): number {
    const words = fold(text).split(' ').filter(Boolean);
    if (words.length === 0) return 1;
    if (words.length < 3) return this.#text.includes(` ${words.join(' ')} `) ? 1 : 0;
    const runs = runsOf(words);
    return runs.filter((run) => this.#runs.has(run)).length / runs.length;
  }
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
