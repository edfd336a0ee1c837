import type { Audience, ChannelKind, FacetName, Level, PROCEDURE_PARTS, ProcedureAgency } from '@motcua/contract';
import type { FailureKind } from '../base/failures.js';
import type { Language } from '../base/localise.js';

/**
 * The words that every element says, in one language; an element, and what is loaded later, brings its own words. A text with
 * something in it is a function. Values of the contract that a locale does not know are shown as they came.
 */
export interface CommonLocale {
  /** BCP 47, also used for numbers: `vi`. */
  lang: Language;
  base: BaseText;
  wording: Pick<WordingText, 'date' | 'money'>;
}

/** The same with all values of the contract in words. */
export interface WordedLocale extends CommonLocale {
  wording: WordingText;
}

export interface CatalogueLocale extends WordedLocale {
  catalogue: CatalogueText;
}

export interface ProcedureLocale extends WordedLocale {
  procedure: ProcedureText;
}

/** All words, but for those of what is loaded later. */
export interface Locale extends CatalogueLocale, ProcedureLocale {}

/** Said by every element: states, errors, what is announced. */
export interface BaseText {
  loading: string;
  slow: string;
  retry: string;
  /** Follows the title of a failure: what is seen is older. */
  stale: string;
  /** Before the number that names a request in the server's log. */
  requestId: string;
  failures: Record<FailureKind, { title: string; advice: string }>;
}

/** Said by `<motcua-catalogue>`. */
export interface CatalogueText {
  title: string;
  /** Day to which the data is complete. */
  dataDate: (date: string) => string;
  /** Said above a listing of another day than today. */
  asOf: (date: string) => string;
  search: string;
  searchHint: string;
  filters: string;
  facets: Record<FacetName, string>;
  /** Values of the filter by online service. */
  online: Record<string, string>;
  moreValues: (count: string) => string;
  clear: string;
  remove: (filter: string) => string;
  chosen: string;
  grouping: string;
  groups: Record<'none' | 'field' | 'level' | 'agency', string>;
  columns: Record<'code' | 'name' | 'time' | 'fee' | 'online', string>;
  unconfirmed: string;
  noOnline: string;
  elsewhere: (place: string) => string;
  more: (count: string) => string;
  nowShown: (shown: string, total: string) => string;
  noMatch: string;
  noMatchAdvice: (question: string) => string;
  searchAgain: string;
  nothing: string;
  nothingAdvice: string;
  back: string;
  print: string;
  printing: (loaded: string, total: string) => string;
  cancel: string;
}

/** Names of the parts of a publication by their id in `PROCEDURE_PARTS`. */
export type PartId = (typeof PROCEDURE_PARTS)[number]['id'];

/** Said by `<motcua-procedure>`. */
export interface ProcedureText {
  /** Headings of the parts, in the words of the law. */
  parts: Record<PartId, string>;
  /** The same in a word or two, for the table of contents. */
  contents: Record<PartId, string>;
  onThisPage: string;
  publication: string;
  knownAs: string;
  code: string;
  localCode: string;
  copy: string;
  copyCode: (code: string) => string;
  copied: string;
  copyFailed: string;
  decision: (number: string) => string;
  decisionOf: (issuer: string) => string;
  signedOn: (date: string) => string;
  version: (number: number) => string;
  appliesFrom: (date: string) => string;
  appliesTo: (date: string) => string;
  laidDownBy: (who: string) => string;
  layers: Record<string, string>;
  facts: string;
  time: string;
  fee: string;
  where: string;
  result: string;
  notStated: string;
  fileOnline: string;
  print: string;
  copyLink: string;
  share: string;
  qr: string;
  qrHint: string;
  qrFailed: string;
  openSource: string;
  cases: string;
  case: (name: string) => string;
  ordinaryCase: string;
  unconfirmed: string;
  expired: string;
  papers: string;
  progress: (done: number, all: number) => string;
  clear: string;
  keptOnDevice: string;
  notKept: string;
  sets: (number: number) => string;
  originals: (number: number) => string;
  copies: (number: number) => string;
  show: string;
  onlyWhen: (condition: string) => string;
  form: string;
  formNumber: (number: string) => string;
  file: (name: string) => string;
  sourceNotes: string;
  noPapers: string;
  roles: Record<Extract<ProcedureAgency['role'], string>, string>;
  places: Record<'receive' | 'return' | 'process', string>;
  hours: string;
  contact: string;
  related: string;
  warnings: string;
  elsewhere: string;
  elsewhereGo: string;
  ended: (number: number, date: string) => string;
  abolished: string;
  notYet: (date: string) => string;
  seeCurrent: string;
  onlyListed: string;
  onlyPartly: string;
  versions: string;
  versionsFailed: string;
  printedOn: (date: string) => string;
  notFound: (code: string) => string;
  notFoundHint: string;
  notInForce: (code: string, date: string) => string;
  noCode: string;
  loaded: (name: string) => string;
}

/** How values of the contract are put into words; shared by several elements. */
export interface WordingText {
  /** `year`, `month` and `day` as printed in an ISO date. */
  date: (year: string, month: string, day: string) => string;
  levels: Record<Extract<Level, string>, string>;
  audiences: Record<Extract<Audience, string>, string>;
  channels: Record<Extract<ChannelKind, string>, string>;
  sameDay: string;
  /** `amount` is already a number in words of the language; `one` tells whether it is exactly 1. */
  units: Record<string, (amount: string, one: boolean) => string>;
  noUnit: (amount: string) => string;
  noTime: string;
  /** The province gives less time than the ministry allows. */
  shortened: (by: string, before: string) => string;
  normally: (before: string) => string;
  free: string;
  money: (amount: string, currency: string) => string;
  range: (from: string, to: string) => string;
  per: (amount: string, per: string) => string;
  byProvince: string;
  byTariff: string;
  noFee: string;
  validUntil: (date: string) => string;
  validFrom: (date: string) => string;
  validBetween: (from: string, to: string) => string;
  endedOn: (date: string) => string;
  quoted: (text: string) => string;
  /** Why a value could not be confirmed; `raw` is what the source printed, already in quotation marks. */
  doubts: Record<string, (raw: string) => string>;
  /** What to do about it. */
  ask: Record<'time' | 'fee', string>;
  /** By scheme, then by value: the label, then what it means for the person. */
  online: Record<string, Record<string, readonly [label: string, meaning: string]>>;
  /** How many match: `12 thủ tục`. */
  found: (count: string, one: boolean) => string;
  foundFor: (found: string, question: string) => string;
  shown: (shown: string, total: string) => string;
  forCase: (name: string, value: string) => string;
  moreCases: (number: number) => string;
}
