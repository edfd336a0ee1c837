import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaCatalogue } from '../catalogue/catalogue.js';

define('motcua-config', MotcuaConfig);
define('motcua-catalogue', MotcuaCatalogue);
