import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaChanges } from '../changes/changes.js';

define('motcua-config', MotcuaConfig);
define('motcua-changes', MotcuaChanges);
