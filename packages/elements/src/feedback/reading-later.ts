/** What a page loads when a person follows feedback or reads what was answered, in one request: most come to send. */
export { Reading } from './reading.js';
