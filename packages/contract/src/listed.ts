/** A value that belongs to a case of a procedure, where a listing shows it without the case. */
export type Listed<Value> = Value & {
  /** Name of the case; absent for the ordinary one. */
  case?: string;
};
