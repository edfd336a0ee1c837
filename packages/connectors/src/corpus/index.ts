export { type FindingCount, FindingSummary, summariseFindings } from './finding-summary.js';
export { type Finding, type FindingKind, FINDINGS } from './findings.js';
export { type CorpusEntry, readCorpus, type ReadOptions } from './read-corpus.js';
export { readFees, type FeeContext } from './fee.js';
export { isCorpusLine } from './record.js';
export { readTimeLimit, type TimeContext, type TimeMention, timeMentions } from './time-limit.js';
export { CorpusRefusal, type RefusalReason } from './refusal.js';
