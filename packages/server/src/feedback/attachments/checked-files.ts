import type { Attachment } from '@motcua/contract';
import { ProblemError } from '../../api/problems.js';
import { FileFault } from './file-fault.js';
import { cleanFileName } from './file-name.js';
import { cleanJpeg } from './jpeg.js';
import { checkPdf } from './pdf.js';
import { cleanPng, PNG_SIGNATURE } from './png.js';
import { cleanWebp } from './webp.js';
import { isAlsoZip } from './zip-end.js';

/** Bytes of a file, at most. */
export const MOST_BYTES = 2_000_000;

/** A file that was looked at. */
export interface CheckedFile {
  /** Without folders and unseen characters, with the ending of its type. */
  name: string;
  /** `image/jpeg`, `image/png`, `image/webp`, `application/pdf`: what it is, not what it is called. */
  type: string;
  /** Without what tells who made it and where. */
  content: Buffer;
}

interface FileType {
  type: string;
  ending: string;
  is(bytes: Buffer): boolean;
  /** The file as it is kept; throws a {@link FileFault}. */
  clean(bytes: Buffer): Buffer;
}

const TYPES: readonly FileType[] = [
  {
    type: 'image/jpeg',
    ending: 'jpg',
    is: (bytes) => bytes.length > 3 && bytes.readUIntBE(0, 3) === 0xffd8ff,
    clean: cleanJpeg,
  },
  {
    type: 'image/png',
    ending: 'png',
    is: (bytes) => bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE),
    clean: cleanPng,
  },
  {
    type: 'image/webp',
    ending: 'webp',
    is: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
    clean: cleanWebp,
  },
  {
    type: 'application/pdf',
    ending: 'pdf',
    is: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-',
    clean: checkPdf,
  },
];

/**
 * Decodes and checks the files of a feedback, and takes out of pictures what tells of their maker.
 *
 * @throws {ProblemError} `file-refused` with each file that is not taken: `attachments[0]`
 * @example
 * const [file] = checkFiles([{ name: 'bien-lai.jpg', content: '/9j/4AAQ…' }]); // { name: 'bien-lai.jpg', type: 'image/jpeg', … }
 */
export function checkFiles(attachments: readonly Attachment[] = []): CheckedFile[] {
  const faults: { path: string; fault: FileFault }[] = [];
  const files = attachments.flatMap((attachment, at) => {
    try {
      return checkFile(attachment, at + 1);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      faults.push({ path: `attachments[${at}]`, fault: error });
      return [];
    }
  });
  if (faults.length === 0) return files;
  throw new ProblemError('file-refused', {
    errors: (language) => faults.map(({ path, fault }) => ({ path, message: fault.said(language) })),
  });
}

function checkFile({ name, content }: Attachment, number: number): CheckedFile {
  const bytes = Buffer.from(content, 'base64');
  // Node forgives what is no base64; what it does not write again in the same way is none.
  if (bytes.toString('base64') !== content) throw new FileFault('base64');
  if (bytes.length > MOST_BYTES) throw new FileFault('too-large');
  const found = TYPES.find((type) => type.is(bytes));
  if (found === undefined) throw new FileFault('unknown-type');
  const clean = found.clean(bytes);
  if (isAlsoZip(clean)) throw new FileFault('trailing');
  return { name: cleanFileName(name, found.ending, number), type: found.type, content: clean };
}
