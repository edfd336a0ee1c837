/** What a page loads when a person asks for a code or for paper, in one request. */
export { printAlone } from './print-alone.js';
export { qrView } from './qr.js';
