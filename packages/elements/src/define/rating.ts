import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaRating } from '../rating/rating.js';

define('motcua-config', MotcuaConfig);
define('motcua-rating', MotcuaRating);
