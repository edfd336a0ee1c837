import type { Change, ChangeClass } from '@motcua/contract';
import type { ChangesText } from '../locales/changes.js';
import type { CommonLocale } from '../locales/locale.js';

/** What the templates need: the words, and what a reader can do. */
export interface View {
  text: CommonLocale;
  own: ChangesText;
  classes: Readonly<Record<ChangeClass, string>>;
  headingLevel: number;
  /** Where a procedure can be read; absent when it only opens in place. */
  href: (change: Change) => string | undefined;
  choose: (event: Event, change: Change) => void;
  /** What differs from the publication before, in a disclosure that was opened or is closed. */
  comparison: (change: Change) => unknown;
  /** A disclosure was opened or closed. */
  toggled: (event: Event) => void;
}
