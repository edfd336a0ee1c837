import type {
  DossierDocument,
  Fee,
  FormTemplate,
  LegalBasis,
  OnlineService,
  Place,
  Procedure,
  ProcedureAgency,
  ProcedureCase,
  Step,
  TimeLimit,
} from '@motcua/contract';
import type { ProcedureLocale } from '../locales/locale.js';
import { audienceInWords } from '../wording/audience.js';
import { channelInWords } from '../wording/channel.js';
import { dateInWords } from '../wording/dates.js';
import { feeInWords } from '../wording/fee.js';
import { known } from '../wording/known.js';
import { levelInWords } from '../wording/level.js';
import { onlineInWords } from '../wording/online.js';
import { timeLimitInWords } from '../wording/time-limit.js';
import { inOneLine, type Worded } from '../wording/worded.js';

type InWords = (value: never, locale: ProcedureLocale) => string | undefined;

/** How an item of each member of a procedure is said; lines of their own are parted by line breaks. */
const ITEMS: Record<string, InWords> = {
  fees: (fee: Fee, locale) => statedInWords(feeInWords(fee, locale, ''), locale),
  timeLimits: (limit: TimeLimit, locale) => statedInWords(timeLimitInWords(limit, locale), locale),
  documents: documentInWords,
  steps: ({ title, text }: Step) => lines(title, text),
  channels: ({ kind, note, url }: Procedure['channels'][number], locale) =>
    lines(parts(': ', channelInWords(kind, locale), url), note),
  places: ({ role, name, address, hours }: Place, { procedure }) =>
    parts(': ', known(procedure.places, role) ?? role, parts('; ', name, address, hours)),
  agencies: ({ role, name }: ProcedureAgency, { procedure }) => parts(': ', known(procedure.roles, role) ?? role, name),
  audiences: audienceInWords,
  levels: levelInWords,
  forms: formInWords,
  results: ({ name, code }: Procedure['results'][number]) => parts(' – ', name, code),
  legalBasis: ({ code, name, date, issuer }: LegalBasis, { wording }) =>
    parts('; ', parts(' – ', name, code), date && dateInWords(date, wording), issuer),
  online: (service: OnlineService, locale) => {
    const { label, reason } = onlineInWords(service, locale);
    const from = service.validFrom && locale.wording.validFrom(dateInWords(service.validFrom, locale.wording));
    const to = service.validTo && locale.wording.validUntil(dateInWords(service.validTo, locale.wording));
    return parts('; ', label, from, to, reason, service.url);
  },
  field: ({ name }: Procedure['field']) => name,
  handledElsewhere: ({ name, url }: NonNullable<Procedure['handledElsewhere']>) => parts(': ', name, url),
  cases: (one: ProcedureCase, locale) =>
    lines(
      one.name ?? locale.procedure.ordinaryCase,
      ...one.timeLimits.map((limit) => ITEMS['timeLimits']!(limit as never, locale)),
      ...one.fees.map((fee) => ITEMS['fees']!(fee as never, locale)),
      ...one.documents.map((document) => documentInWords(document, locale)),
    ),
};

/**
 * A value of a procedure as lines for a reader. What is of no shape that is known is said as far as it is text.
 *
 * @param member as `memberOf` gives it
 * @example
 * linesOf('fees', [{ kind: 'fixed', amount: 8000, per: 'bản sao', confirmed: true }], locale); // ['8.000 đồng/bản sao']
 */
export function linesOf(member: string, value: unknown, locale: ProcedureLocale): string[] {
  return [value]
    .flat()
    .filter((item) => item !== undefined && item !== null)
    .flatMap((item: unknown) => itemInWords(member, item, locale).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

function itemInWords(member: string, item: unknown, locale: ProcedureLocale): string {
  try {
    const words = known(ITEMS, member)?.(item as never, locale);
    if (words) return words;
  } catch {
    // Of another shape than this version knows.
  }
  return textOf(item);
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(textOf).join('; ');
}

function statedInWords(value: Worded, locale: ProcedureLocale): string {
  return parts(
    '; ',
    inOneLine(value),
    value.channel && channelInWords(value.channel, locale),
    value.basis,
    value.note,
    value.doubt && locale.procedure.unconfirmed.toLowerCase(),
  );
}

function documentInWords(document: DossierDocument, locale: ProcedureLocale): string {
  const { procedure: text } = locale;
  const { name, originals, copies, handling, condition, form, note } = document;
  return parts(
    '; ',
    name,
    originals && text.originals(originals),
    copies && text.copies(copies),
    handling === 'show' && text.show,
    condition && text.onlyWhen(condition),
    form && `${text.form}: ${formInWords(form, locale)}`,
    note,
  );
}

function formInWords({ name, number, url, file }: FormTemplate, { procedure }: ProcedureLocale): string {
  return parts('; ', name, number && procedure.formNumber(number), url ?? file);
}

function parts(between: string, ...texts: (string | number | false | undefined)[]): string {
  return texts.filter(Boolean).join(between);
}

function lines(...texts: (string | undefined)[]): string {
  return parts('\n', ...texts);
}
