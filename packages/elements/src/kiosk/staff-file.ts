/** What only staff need, in a file of its own. */
export { StaffPanel } from './staff.js';
export { setUpView } from './set-up-view.js';
export { staffStyles } from './staff.styles.js';
