import { FileFault } from './file-fault.js';

/** More than any telephone takes; less than what fills the memory of a computer that shows it. */
const MOST_PIXELS = 100_000_000;

/** @throws {FileFault} `damaged` for a picture without extent, `too-many-pixels` */
export function checkPixels(width: number, height: number): void {
  if (width === 0 || height === 0) throw new FileFault('damaged');
  if (width * height > MOST_PIXELS) throw new FileFault('too-many-pixels');
}
