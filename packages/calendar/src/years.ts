import type { CalendarYear } from './calendar-year.js';

export const YEARS: readonly CalendarYear[] = [];
