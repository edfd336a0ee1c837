import { define } from '../base/define.js';
import { MotcuaProcedure } from '../procedure/procedure.js';

define('motcua-procedure', MotcuaProcedure);
