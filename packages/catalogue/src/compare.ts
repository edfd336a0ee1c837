export { type ClassRule, CLASS_RULES } from './compare/class-rules.js';
export { compareProcedures } from './compare/procedures.js';
