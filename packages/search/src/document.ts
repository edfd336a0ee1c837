/** What a procedure is found by and what a result shows of it. Any list of named things will do. */
export interface SearchDocument {
  /** National code, the key: `1.001193`. */
  code: string;
  /** Name as published. */
  name: string;
  /** Code as the province prints it. */
  localCode?: string | undefined;
  /** The name people use; counts as a name. */
  shortName?: string | undefined;
  /** Words people search it by that its name does not have. */
  keywords?: readonly string[] | undefined;
  /** Name of the field. */
  field?: string | undefined;
  /** The executing offices, as a listing shows them. */
  agency?: string | undefined;
  /** Tiers at which it is handled: `central`, `province`, `district`, `commune`, `other`. */
  levels?: readonly string[] | undefined;
  /** Who may use it: `citizen`, `business`, … */
  audiences?: readonly string[] | undefined;
  /** The communes or the province it is for have published it as theirs: it is asked for more than what they have not. */
  posted?: boolean | undefined;
  /** 1 rare to 3 everyday. */
  popularity?: number | undefined;
  /** Everything else that was published: steps, papers, conditions. Decides between names that fit alike. */
  body?: readonly string[] | undefined;
}
