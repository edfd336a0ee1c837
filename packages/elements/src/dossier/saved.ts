/** What a page loads when a person asks for paper or for a file, in one request. */
export { printAlone } from '../procedure/print-alone.js';
export { saveDue } from './calendar-file.js';
