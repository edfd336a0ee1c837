/** What a page loads when a limit gives a date, or a person opens one of the lists at the end of a procedure, in one request. */
export { watchFiledNow } from './filed-now.js';
export { loadNames } from './related-names.js';
export { loadVersions } from './versions.js';
