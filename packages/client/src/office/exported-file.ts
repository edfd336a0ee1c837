import type { ExportedFile } from '@motcua/contract';
import { UnexpectedAnswerError } from '../core/errors.js';

/** A file, ready to be written. */
export interface OfficeFile {
  /** `muc-do-hai-long-2026-07-2026-09.xlsx`. */
  name: string;
  /** Media type. */
  type: string;
  bytes: Uint8Array;
}

/** @throws {UnexpectedAnswerError} when it is no Base64 */
export function openFile({ name, type, content }: ExportedFile): OfficeFile {
  try {
    return { name, type, bytes: Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) };
  } catch {
    throw new UnexpectedAnswerError('shape');
  }
}
