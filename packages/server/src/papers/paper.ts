import type { DossierEvent, DossierEventKind, Paper, PaperKind } from '@motcua/contract';
import type { DossierRecord } from '../dossiers/record.js';
import { fillApology } from './apology.js';
import type { Contents, Fill, PaperParts } from './contents.js';
import { formOf } from './forms.js';
import { officeOf } from './offices.js';
import { fillReceipt } from './receipt.js';
import { fillRefusal } from './refusal.js';
import { sheetPage } from './sheet.js';
import { fillStop } from './stop.js';
import { fillSupplement } from './supplement.js';
import { dayOf } from './words.js';

/** The papers that tell of an event, with the kinds of events they tell of. */
const OF_EVENTS: Readonly<Partial<Record<string, { events: readonly DossierEventKind[]; fill: Fill }>>> = {
  supplement: { events: ['supplement-asked'], fill: fillSupplement },
  refusal: { events: ['refused'], fill: fillRefusal },
  apology: { events: ['apology'], fill: fillApology },
  stop: { events: ['stopped', 'withdrawn'], fill: fillStop },
};

/**
 * A form of the one-stop desk, filled in and ready to be printed, in the generation of the day on which its event happened. Of several
 * events of the kind it tells of the last.
 *
 * @returns undefined when nothing of the kind happened, or there was no such form then
 * @example
 * paperOf(record, 'receipt', { agency, page: 'https://tinh.gov.vn/tra-cuu-ho-so' })?.title; // 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'
 */
export function paperOf(record: DossierRecord, kind: PaperKind, parts: PaperParts): Paper | undefined {
  const { receivedAt } = record.receipt;
  if (kind === 'receipt') {
    return receivedAt === undefined
      ? undefined
      : filledIn(kind, record, undefined, receivedAt, parts, (given) =>
          fillReceipt(record, { ...given, event: undefined }),
        );
  }
  const told = Object.hasOwn(OF_EVENTS, kind) ? OF_EVENTS[kind] : undefined;
  const event = told && lastOf(record.events, told.events);
  return event && filledIn(kind, record, event, event.at, parts, (given) => told.fill(record, { ...given, event }));
}

type Given = Omit<Parameters<Fill>[1], 'event'>;

function filledIn(
  kind: PaperKind,
  record: DossierRecord,
  event: DossierEvent | undefined,
  at: string,
  parts: PaperParts,
  fill: (given: Given) => Contents,
): Paper | undefined {
  const day = dayOf(at);
  const form = formOf(kind, day);
  if (!form) return undefined;
  const office = officeOf(record, parts, event);
  const html = sheetPage({ form, office, day, code: record.receipt.code, ...fill({ ...parts, form, day, office }) });
  return { kind, form: form.number, basis: form.basis, title: form.title, html };
}

function lastOf(events: readonly DossierEvent[], kinds: readonly DossierEventKind[]): DossierEvent | undefined {
  let last: DossierEvent | undefined;
  for (const event of events) {
    if (kinds.includes(event.kind) && (!last || Date.parse(event.at) >= Date.parse(last.at))) last = event;
  }
  return last;
}
