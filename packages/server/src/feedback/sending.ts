import { randomBytes } from 'node:crypto';
import type { Agency, FeedbackReceipt, FeedbackRequest, Procedure } from '@motcua/contract';
import { ProblemError } from '../api/problems.js';
import { wholeOf } from '../catalogue/entries.js';
import { publicationOn } from '@motcua/catalogue';
import type { FeedbackFileRow, FeedbackRow } from '../store/tables/feedback.js';
import { type CheckedFile, checkFiles } from './attachments/checked-files.js';
import { deadlinesOf } from './deadlines.js';
import type { FeedbackDesk } from './desk.js';
import { named } from './progress.js';
import { findPlace, type FoundPlace } from './reported-place.js';
import { routeOf } from './routing.js';
import type { FeedbackBody } from './sealed-feedback.js';

const TEXTS = {
  place: {
    vi: 'Chỉ báo sai thông tin mới có "place".',
    en: 'Only a correction has a "place".',
  },
  procedure: {
    vi: 'Phải là thủ tục của "place", hoặc bỏ trống.',
    en: 'It must be the procedure of "place", or be left out.',
  },
};

/**
 * Keeps what was sent. The id is its key: what was kept before, the same to the letter, is answered with the same receipt, and nothing
 * is checked anew, as the catalogue may have gone on since.
 *
 * @throws {ProblemError} `already-different`, `unknown-agency`, `unknown-procedure`, `invalid-body`, `file-refused`
 */
export async function keepFeedback(
  request: FeedbackRequest,
  site: string | undefined,
  desk: FeedbackDesk,
): Promise<FeedbackReceipt> {
  const { store, names } = desk;
  const key = names.feedback(request.id);
  const { proof: _, ...content } = request;
  const hash = names.content(content);
  const known = await store.find(key);
  if (known !== undefined) return receiptOf(known, hash, desk);
  const checked = check(request, desk);
  const { row, files } = rowsOf(request, { key, hash, site, ...checked }, desk);
  // Another server may have been first since it was looked for.
  const before = await store.add(row, files);
  return before === undefined ? receipt('stored', row, desk) : receiptOf(before, hash, desk);
}

interface Checked {
  files: CheckedFile[];
  agency?: Agency;
  found?: FoundPlace;
  procedure?: Procedure;
}

function check(request: FeedbackRequest, { catalogue, today }: FeedbackDesk): Checked {
  const { kind, place, attachments } = request;
  const namedAgency = request.agency === undefined ? undefined : catalogue.agencies.get(request.agency);
  if (request.agency !== undefined && namedAgency === undefined) throw new ProblemError('unknown-agency');
  if (place !== undefined && kind !== 'correction') throw wrong('place');
  const found = place && findPlace(catalogue, place, today);
  const versions = request.procedure === undefined ? undefined : catalogue.versionsOf(request.procedure);
  if (request.procedure !== undefined && versions === undefined) throw new ProblemError('unknown-procedure');
  if (found !== undefined && versions !== undefined && versions[0]?.code !== found.procedure.code)
    throw wrong('procedure');
  const entry = versions && (publicationOn(versions, today) ?? versions.at(-1));
  const procedure = found?.procedure ?? (entry && wholeOf(entry));
  const agency = routeOf(
    catalogue.agencies,
    { ...(namedAgency === undefined ? {} : { named: namedAgency }), ...(found === undefined ? {} : { found }) },
    today,
  );
  return {
    files: checkFiles(attachments),
    ...(agency === undefined ? {} : { agency }),
    ...(found === undefined ? {} : { found }),
    ...(procedure === undefined ? {} : { procedure }),
  };
}

function rowsOf(
  { kind, text, sender }: FeedbackRequest,
  {
    key,
    hash,
    site,
    files,
    agency,
    found,
    procedure,
  }: Checked & { key: string; hash: string; site?: string | undefined },
  { names, sealed, deadlines, today }: FeedbackDesk,
): { row: FeedbackRow; files: FeedbackFileRow[] } {
  const salt = randomBytes(16).toString('base64url');
  const { transferBy, answerBy } = deadlinesOf(today, deadlines);
  const body: FeedbackBody = {
    text,
    ...(sender === undefined ? {} : { sender }),
    ...(procedure === undefined ? {} : { procedure: { code: procedure.code, name: procedure.name } }),
    ...(found === undefined ? {} : { place: found.place }),
    files: files.map(({ name, type, content }) => ({ name, type, bytes: content.length })),
    ...(site === undefined ? {} : { site }),
    salt,
  };
  return {
    row: {
      key,
      receipt: names.receipt(names.receiptCode(key, salt)),
      kind,
      agency: agency?.id ?? null,
      sent_on: today,
      transfer_by: transferBy,
      answer_by: answerBy,
      hash,
      body: sealed.sealFeedback(key, body),
    },
    files: files.map(({ content }, number) => {
      const place = { feedback: key, number };
      return { ...place, body: sealed.sealFile(place, content) };
    }),
  };
}

function receiptOf(row: FeedbackRow, hash: string, desk: FeedbackDesk): FeedbackReceipt {
  if (row.hash !== hash) throw new ProblemError('already-different');
  return receipt('known', row, desk);
}

function receipt(
  outcome: FeedbackReceipt['outcome'],
  row: FeedbackRow,
  { names, sealed, catalogue }: FeedbackDesk,
): FeedbackReceipt {
  return {
    outcome,
    receiptCode: names.receiptCode(row.key, sealed.openFeedback(row).salt),
    ...(row.agency === null ? {} : { agency: named(catalogue.agencies, row.agency) }),
    transferBy: row.transfer_by,
    answerBy: row.answer_by,
  };
}

function wrong(path: keyof typeof TEXTS): ProblemError {
  return new ProblemError('invalid-body', { errors: (language) => [{ path, message: TEXTS[path][language] }] });
}
