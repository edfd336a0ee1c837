/**
 * How what is posted stands to what is published. `part`: some of it is the same and some is not. `unsure`: it differs, but what is
 * published is not confirmed or only the unit differs. `unknown`: one of the two cannot be read, so nothing can be said.
 */
export type Agreement = 'same' | 'part' | 'unsure' | 'different' | 'unknown';
