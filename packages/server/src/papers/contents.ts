import type { Agency, DossierEvent, IsoDate } from '@motcua/contract';
import type { DossierRecord } from '../dossiers/record.js';
import type { Form } from './forms.js';
import type { MarkupValue } from './markup.js';
import type { Office } from './offices.js';
import type { Sheet, Signature } from './sheet.js';

/** What a paper needs beside the dossier. */
export interface PaperParts {
  /** The office that hands it out; as the card names it when absent. */
  agency?: Agency;
  /** The office above it, for the head. */
  above?: Agency;
  /** Page with `<motcua-dossier>`. */
  page?: string;
}

/** What a form is filled in with. */
export interface Contents {
  numbered?: boolean;
  note?: string;
  body: MarkupValue;
  signatures: readonly Signature[];
  size?: Sheet['size'];
}

/** Fills in one form. The event is what it tells of; a receipt tells of the reception. */
export type Fill<Event extends DossierEvent | undefined = DossierEvent> = (
  record: DossierRecord,
  given: { event: Event; form: Form; day: IsoDate; office: Office } & PaperParts,
) => Contents;

/** A letter is signed by the head of the office. */
export const HEAD_SIGNS: Signature = { who: 'Thủ trưởng cơ quan, đơn vị', how: 'Ký tên, đóng dấu' };
