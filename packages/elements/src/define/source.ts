import { define } from '../base/define.js';
import { MotcuaOrigin } from '../origin/origin.js';

define('motcua-origin', MotcuaOrigin);

export { answer } from '../origin/answering.js';
