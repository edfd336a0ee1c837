import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaDossier } from '../dossier/dossier.js';

define('motcua-config', MotcuaConfig);
define('motcua-dossier', MotcuaDossier);
