import { define } from '../base/define.js';
import { MotcuaComparison } from '../comparison/comparison.js';

define('motcua-comparison', MotcuaComparison);
