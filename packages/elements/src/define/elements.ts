import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaCatalogue } from '../catalogue/catalogue.js';
import { MotcuaDossier } from '../dossier/dossier.js';
import { MotcuaProcedure } from '../procedure/procedure.js';
import { MotcuaSearch } from '../search/search.js';

/** Defines every element; those that are on the page come to life at once. */
export function defineElements(): void {
  define('motcua-config', MotcuaConfig);
  define('motcua-procedure', MotcuaProcedure);
  define('motcua-catalogue', MotcuaCatalogue);
  define('motcua-search', MotcuaSearch);
  define('motcua-dossier', MotcuaDossier);
}
