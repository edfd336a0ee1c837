/** A code as a person gave it, with the receipt code where that was given, too. */
export interface Typed {
  code: string;
  receiptCode?: string | undefined;
}
