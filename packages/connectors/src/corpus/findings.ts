/**
 * Every kind of defect the reader knows, with what it means and what the reader does about it. The list is closed: what
 * is not in it is not changed.
 */
export const FINDINGS = {
  // Text
  'not-nfc': ['letters and marks are separate characters (not NFC)', 'composed to NFC'],
  'invisible-characters': ['zero-width, direction or control characters inside text', 'removed'],
  'unusual-spaces': ['no-break or other unusual spaces', 'made plain spaces'],
  'private-use-bullets': ['bullets of a symbol font (private-use characters)', 'made "-"'],
  'cyrillic-lookalikes': ['Cyrillic letters inside a Latin word', 'replaced by the Latin letter they imitate'],
  'eth-for-d-stroke': ['Icelandic Ð/ð where Đ/đ is meant', 'replaced by Đ/đ'],
  markup: ['HTML tags inside text', 'line breaks kept as lines, every other tag kept as plain text'],
  'markdown-emphasis': ['** around text', 'the marks removed, the text kept'],
  'page-chrome': ['words of the web page around the text (buttons, menus)', 'cut off'],
  // Record
  'duplicate-code': ['the code occurred on an earlier line', 'kept; the later record does not replace the earlier'],
  'unknown-member': ['a member the format does not name', 'kept in raw only'],
  'kept-in-raw': ['a value that has no place in the contract', 'kept in raw only'],
  'enum-leak': ['a program constant instead of a text (NOT_ASSIGNED_REGULATION)', 'kept in raw only'],
  'catalogue-only': ['a row of the national catalogue without content', "read with detail 'catalogue'"],
  'heuristic-parse': [
    'the crawler had to re-split flattened tables',
    'read, with a warning to compare with the decision',
  ],
  'refused-url': ['an address that is not http or https', 'left out, kept in raw'],
  // Name and field
  'name-all-capitals': ['the name is in capitals', 'kept as published'],
  'name-very-long': ['the name is longer than 300 characters', 'kept as published'],
  'name-trailing-mark': ['the name ends in a full stop, comma or space', 'removed'],
  'shared-name': ['an earlier record has the same name under another code', 'kept; both are listed'],
  'field-missing': ['no field of administration', "put under 'Chưa phân lĩnh vực'"],
  'field-spelling': ['the field is spelt otherwise than on an earlier line', 'the earlier spelling used'],
  // Levels, audiences, agencies
  'level-missing': ['no level', 'left empty'],
  'level-vocabulary': [
    'a level spelt otherwise than in the norm (Cấp bộ/ngành, Cấp Xã, ";")',
    'read as the level meant',
  ],
  'level-unknown': ['a level the reader does not know', "read as 'other'"],
  'audience-missing': ['no audience', 'left empty'],
  'audience-unknown': ['an audience outside the vocabulary', "read as 'other', printed text kept in audienceNote"],
  'agency-repeated': ['the same office named twice in one role', 'named once'],
  'agency-missing': ['no executing or competent office', 'left empty'],
  'decision-missing': ['no decision', 'left empty'],
  'decision-odd': ['the number is not that of a decision (a proposal, a test, no number)', 'kept as printed'],
  // Time limits
  'time-missing': ['no time limit', 'not stated, never drives a deadline'],
  'time-not-regulated': ['"Không quy định", "Theo mô tả"', 'not stated, printed text kept'],
  'time-no-unit': ['a number without a unit', "unit 'unspecified', unconfirmed"],
  'time-placeholder': ['"1" where the text states another time, or 0', 'unconfirmed'],
  'time-unit-unsure': ['"ngày" where the text says "ngày làm việc"', 'unconfirmed'],
  'time-contradicted': ['the row and its description, or two rows of one way of filing, disagree', 'unconfirmed'],
  'time-depends': [
    'the description adds time for some areas or cases, or leaves periods uncounted',
    'unconfirmed, description kept',
  ],
  'time-fraction': ['a fraction of a day', 'read as it stands'],
  'time-free-text': ['a sentence instead of a number', 'read where it is one plain limit, otherwise unconfirmed'],
  'glued-columns': ['time and fee run together ("120" + "VNĐ" is "1" + "20 VNĐ")', 'neither is read, both kept in raw'],
  // Fees
  'fee-missing': ['no fee given', "kind 'unknown', not stated"],
  'fee-free-but-noted': ['"Miễn phí" beside a note that names a fee', 'not read as free, unconfirmed'],
  'fee-free-contradicted': [
    '"Miễn phí" while the steps ask for payment, or the note says "không quy định"',
    'unconfirmed',
  ],
  'fee-too-small': ['less than 1.000 đồng: three zeros seem lost', 'kept as printed, unconfirmed'],
  'fee-foreign-currency': ['an amount in a foreign currency', 'read in that currency'],
  'fee-contradicted': ['the note names another amount', 'unconfirmed'],
  'fee-expired': ['its period of validity has passed', 'unconfirmed, period kept'],
  'fee-unreadable': ['the fee column holds no fee', "kind 'unknown', printed text kept"],
  // Ways of filing, papers, the rest
  'channel-missing': ['no way of filing', 'left empty'],
  'channel-unknown': ['a way of filing outside the vocabulary', "read as 'other', printed text kept as note"],
  'channel-repeated': [
    'a way of filing occurs several times',
    'split into cases by what the rows say, else kept side by side',
  ],
  'documents-missing': ['no papers', 'left empty'],
  'documents-many': ['more than 60 papers', 'all kept'],
  'document-empty': ['a paper without a name', 'left out, kept in raw'],
  'zero-copies': ['a line with 0 originals and 0 copies', 'a note, unless its wording is that of a paper'],
  'several-forms': [
    'several form files on one paper',
    'the first stays with the paper, the others are listed as forms',
  ],
  'legal-basis-missing': ['no legal basis', 'left empty'],
  'legal-code-odd': ['a legal text without a recognisable number', 'kept as printed'],
  'legal-code-words': [
    'words before the number of a legal text (Nghị định số …)',
    'the number alone taken as the number',
  ],
  'date-unreadable': ['a date that is no day', 'kept as printed'],
  'results-missing': ['no result', 'left empty'],
  'says-none': ['"Không", "Không quy định" instead of nothing', 'left empty, kept in raw'],
  'province-differs': [
    'the list of the province says otherwise than the national record',
    'national text kept, the other kept in raw',
  ],
} as const satisfies Record<string, readonly [what: string, did: string]>;

/** A kind of defect in source data. */
export type FindingKind = keyof typeof FINDINGS;

/** One defect at one place of a record. */
export interface Finding {
  kind: FindingKind;
  /** Path in the source record: `executionMethods/0/fee`. */
  path: string;
  /** What stood there, cut to 160 characters. */
  raw: string;
  /** What was done about it. */
  did: string;
}

/** Where readers of parts report to. A kind is noted once for each path. */
export class FindingList {
  readonly items: Finding[] = [];
  readonly #seen = new Set<string>();

  add(kind: FindingKind, path: string, raw?: unknown): void {
    const key = `${kind} ${path}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const text = typeof raw === 'string' ? raw : raw === undefined || raw === null ? '' : JSON.stringify(raw);
    this.items.push({ kind, path, raw: text.slice(0, 160), did: FINDINGS[kind][1] });
  }
}
