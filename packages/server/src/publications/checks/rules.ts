import {
  dateBeforeDecision,
  dateInFuture,
  decisionIncomplete,
  decisionSources,
  hashMalformed,
  publishedLate,
} from './decision-parts.js';
import { duplicateDocuments } from './documents.js';
import { reasonMissing, unknownValues, unreadableCode } from './known-form.js';
import { brokenLinks, brokenLinksOfDecision } from './links.js';
import { mandatoryParts, partsWhereApplicable } from './mandatory-parts.js';
import { contradictsNational, longerThanNational } from './national-values.js';
import { emptyTexts, placeholders, placeholdersWithin } from './placeholders.js';
import { referenceRules } from './references.js';
import type { ContentRule, DecisionRule } from './rule.js';
import {
  alreadyThere,
  codeAgain,
  codesOfWhatEnds,
  endsBeforeLater,
  itemsOfDecision,
  laterVersion,
  layersLost,
  nothingChanged,
  notThere,
} from './standing-rules.js';
import { expiredFees, rawDiffers, unconfirmed, unitMissing } from './stated-values.js';
import { contradictsSteps } from './step-times.js';
import { unknownMembers } from './unknown-members.js';

/** What is asked of the content of each procedure, in the order in which it is told. */
export const CONTENT_RULES: readonly ContentRule[] = [
  unreadableCode,
  unknownValues,
  unknownMembers,
  ...referenceRules,
  mandatoryParts,
  partsWhereApplicable,
  emptyTexts,
  placeholders,
  placeholdersWithin,
  unitMissing,
  rawDiffers,
  longerThanNational,
  contradictsNational,
  contradictsSteps,
  expiredFees,
  unconfirmed,
  duplicateDocuments,
  brokenLinks,
  reasonMissing,
];

/** What is asked of a decision, and of what it does to procedures. */
export const DECISION_RULES: readonly DecisionRule[] = [
  decisionIncomplete,
  dateBeforeDecision,
  dateInFuture,
  publishedLate,
  decisionSources,
  hashMalformed,
  brokenLinksOfDecision,
  itemsOfDecision,
  codesOfWhatEnds,
  alreadyThere,
  notThere,
  codeAgain,
  laterVersion,
  endsBeforeLater,
  nothingChanged,
  layersLost,
];
