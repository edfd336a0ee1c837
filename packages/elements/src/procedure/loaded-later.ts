/** What a page loads when a person opens one of the lists at the end of a procedure, in one request. */
export { loadNames } from './related-names.js';
export { loadVersions } from './versions.js';
