export { type FindingCount, FindingSummary, summariseFindings } from './finding-summary.js';
export { type Finding, type FindingKind, FINDINGS } from './findings.js';
export { type CorpusEntry, readCorpus, type ReadOptions } from './read-corpus.js';
export { isCorpusLine } from './record.js';
export { CorpusRefusal, type RefusalReason } from './refusal.js';
