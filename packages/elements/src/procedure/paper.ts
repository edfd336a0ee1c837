/** What a page loads when a person asks for a code, for paper or for an old-fashioned copy, in one request. */
export { copySelected } from './copy-selected.js';
export { printAlone } from './print-alone.js';
export { qrView } from './qr.js';
