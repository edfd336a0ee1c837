import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaBadge } from '../badge/badge.js';

define('motcua-config', MotcuaConfig);
define('motcua-badge', MotcuaBadge);
