import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaSurvey } from '../survey/survey.js';

define('motcua-config', MotcuaConfig);
define('motcua-survey', MotcuaSurvey);
