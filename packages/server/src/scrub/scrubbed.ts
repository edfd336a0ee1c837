/** A text without personal data. */
export interface Scrubbed {
  /** With `[số điện thoại]`, `[số giấy tờ]`, `[thư điện tử]`, `[mã hồ sơ]` in place of what was taken out. */
  text: string;
  /** How many pieces were taken out. */
  removed: number;
}

/** Takes personal data out of what someone wrote. */
export type Scrub = (text: string) => Scrubbed;
