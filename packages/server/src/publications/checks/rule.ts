import type { Decision, IsoDate, Procedure } from '@motcua/contract';
import type { PublicationFile, PublishedContent } from '@motcua/contract/files';
import type { JsonPath } from '../../import/json-scanner.js';
import type { KnownIds } from '../../import/references.js';
import type { Standing } from '../standing.js';

/** Tells what is wrong where, in Vietnamese, with what to do about it. */
export type Tell = (path: JsonPath, message: string) => void;

/** What every rule has. */
interface Named {
  /** Stable, for software and for confirming it. */
  kind: string;
  /** `error` keeps a decision from being published, `warning` does until a person confirms it. */
  severity: 'error' | 'warning';
}

/** The content of one procedure, with what it is held against. */
export interface GivenContent {
  procedure: PublishedContent;
  change: 'new' | 'amended' | 'replaced';
  decision: Decision;
  /** The publication in force when the decision takes effect. */
  before?: Procedure | undefined;
  /** The last values of the store that are of the national layer, looked for from `before` back. */
  earlier: readonly Procedure[];
  known: KnownIds;
}

/** Looks at the content of one procedure; paths begin below it. */
export interface ContentRule extends Named {
  check: (given: GivenContent, tell: Tell) => void;
}

/** A whole decision, with what it is held against. */
export interface GivenDecision {
  file: PublicationFile;
  /** Day in Việt Nam. */
  today: IsoDate;
  /** How each procedure that is named stands in the store, by code. */
  standings: ReadonlyMap<string, Standing>;
}

/** Looks at a decision and at what it does to procedures; paths begin at the top. */
export interface DecisionRule extends Named {
  check: (given: GivenDecision, tell: Tell) => void;
}
