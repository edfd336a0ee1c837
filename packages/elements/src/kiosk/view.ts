import type { KioskText } from '../locales/kiosk.js';
import type { RatingText } from '../locales/rating.js';

/** What every screen is given. */
export interface View {
  own: KioskText;
  /** Words of every rating: levels, reasons, criteria. */
  rating: RatingText;
  /** Wraps what a press does, so that only one press of a double tap does it. */
  press: (act: () => void) => (event: MouseEvent) => void;
}
