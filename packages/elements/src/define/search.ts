import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaSearch } from '../search/search.js';

define('motcua-config', MotcuaConfig);
define('motcua-search', MotcuaSearch);
