import type { FeedbackKind, FeedbackState } from '@motcua/contract';

/** Feedback was taken. Nothing tells what was written, by whom, nor the receipt code: a page's scripts may listen. */
export class MotcuaFeedbackEvent extends Event {
  constructor(readonly kind: FeedbackKind) {
    super('motcua-feedback');
  }
}

/** How a feedback stands is shown. */
export class MotcuaFollowEvent extends Event {
  constructor(
    readonly kind: FeedbackKind,
    readonly state: FeedbackState,
  ) {
    super('motcua-follow');
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-feedback': MotcuaFeedbackEvent;
    'motcua-follow': MotcuaFollowEvent;
  }
}
