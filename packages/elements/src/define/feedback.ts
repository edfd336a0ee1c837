import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaFeedback } from '../feedback/feedback.js';

define('motcua-config', MotcuaConfig);
define('motcua-feedback', MotcuaFeedback);
