import { MotcuaBadge } from '../badge/badge.js';
import { MotcuaConfig } from '../base/config-element.js';
import { define } from '../base/define.js';
import { MotcuaCatalogue } from '../catalogue/catalogue.js';
import { MotcuaChanges } from '../changes/changes.js';
import { MotcuaComparison } from '../comparison/comparison.js';
import { MotcuaDossier } from '../dossier/dossier.js';
import { MotcuaFeedback } from '../feedback/feedback.js';
import { MotcuaProcedure } from '../procedure/procedure.js';
import { MotcuaRating } from '../rating/rating.js';
import { MotcuaSearch } from '../search/search.js';
import { MotcuaSurvey } from '../survey/survey.js';

/** Defines every element; those that are on the page come to life at once. */
export function defineElements(): void {
  define('motcua-config', MotcuaConfig);
  define('motcua-procedure', MotcuaProcedure);
  define('motcua-catalogue', MotcuaCatalogue);
  define('motcua-search', MotcuaSearch);
  define('motcua-changes', MotcuaChanges);
  define('motcua-comparison', MotcuaComparison);
  define('motcua-dossier', MotcuaDossier);
  define('motcua-rating', MotcuaRating);
  define('motcua-feedback', MotcuaFeedback);
  define('motcua-survey', MotcuaSurvey);
  define('motcua-badge', MotcuaBadge);
}
