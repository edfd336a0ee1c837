import type { Feedback } from '@motcua/client/feedback';
import type { ReactiveControllerHost } from 'lit';
import { feedbackReadingVi } from '../locales/feedback-reading.js';
import { Browsing } from './browsing.js';
import { Following } from './following.js';
import type { ReadingView, View } from './view.js';

/** The two tasks of those who read: how their own feedback stands, and what was answered in public. */
export class Reading {
  readonly browsing: Browsing;
  readonly following: Following;
  readonly #view: () => View;

  constructor(
    host: ReactiveControllerHost & Element,
    feedback: () => Pick<Feedback, 'follow' | 'list'>,
    view: () => View,
  ) {
    this.#view = view;
    this.browsing = new Browsing(host, feedback);
    this.following = new Following(host, feedback, () => this.view);
  }

  /** English has all its words in one file: they take the place of the Vietnamese. */
  get view(): ReadingView {
    const view = this.#view();
    return { ...view, own: { ...feedbackReadingVi, ...view.own } };
  }
}
