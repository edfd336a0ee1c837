export { MotcuaConfig } from './base/config-element.js';
export { MotcuaElement } from './base/element.js';
export { MotcuaErrorEvent, MotcuaLoadEvent, MotcuaSelectEvent } from './base/events.js';
export type { FailureKind } from './base/failures.js';
export { MotcuaCatalogue } from './catalogue/catalogue.js';
export { MotcuaProcedure } from './procedure/procedure.js';
export { MotcuaSearch } from './search/search.js';
export type { SuggestionSource } from './search/source.js';
