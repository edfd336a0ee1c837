import type { Attachment } from '@motcua/contract';

/** As the contract allows. */
const MOST_BYTES = 2_000_000;

/** Longer side in pixels to which a picture of a camera is made smaller: what stands on a page of A4 can still be read. */
const LONGEST_SIDE = 2400;

/** First bytes of what may be sent, in Latin-1; WebP has its name later. */
const TYPES: readonly (readonly [RegExp, type: string])[] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG/, 'image/png'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^%PDF-/, 'application/pdf'],
];

/** What keeps a file from being sent. */
export type FileFault = 'empty' | 'unknown-type' | 'too-large' | 'unreadable';

/** A file as it will be sent, or why it will not. */
export type ReadyFile = { name: string; bytes: Blob } | { name: string; fault: FileFault };

/**
 * Looks into a file before it is sent, as the server will: what it is decides, not its name. A picture that is too large is made
 * smaller on the device, which also leaves behind where it was taken.
 */
export async function readyFile(file: File): Promise<ReadyFile> {
  const { name, size } = file;
  if (size === 0) return { name, fault: 'empty' };
  try {
    const head = String.fromCharCode(...new Uint8Array(await file.slice(0, 16).arrayBuffer()));
    const type = TYPES.find(([start]) => start.test(head))?.[1];
    if (!type) return { name, fault: 'unknown-type' };
    if (size <= MOST_BYTES) return { name, bytes: file };
    const smaller = type.startsWith('image/') ? await smallerPicture(file) : undefined;
    if (!smaller || smaller.size > MOST_BYTES) return { name, fault: 'too-large' };
    return { name: `${name.replace(/\.\w+$/, '')}.jpg`, bytes: smaller };
  } catch {
    return { name, fault: 'unreadable' };
  }
}

async function smallerPicture(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const paper = canvas.getContext('2d');
  if (!paper) return null;
  // What is clear in a PNG would become black.
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
}

/** The file in Base64. @throws {TypeError} it cannot be read any more */
export function attachmentOf({ name, bytes }: { name: string; bytes: Blob }): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ name: name.slice(-200), content: (reader.result as string).replace(/^.*?,/, '') });
    reader.onerror = () => reject(new TypeError('a file cannot be read'));
    reader.readAsDataURL(bytes);
  });
}
