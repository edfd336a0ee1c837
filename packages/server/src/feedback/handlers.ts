import { type Calendar, dayInVietnam } from '@motcua/calendar';
import { parseReceiptCode } from '@motcua/contract';
import type { ActionHandlers } from '../api/actions.js';
import type { CountedHandlers } from '../api/counted.js';
import { ProblemError } from '../api/problems.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Scrub } from '../scrub/scrubbed.js';
import type { Secret } from '../secret/secret.js';
import type { SiteCheck } from '../sites/site-check.js';
import type { Store } from '../store/store.js';
import type { WorkCheck } from '../work/work-check.js';
import { deadlinesOf } from './deadlines.js';
import { type FeedbackDesk, openOne } from './desk.js';
import { FeedbackNames } from './feedback-names.js';
import { handle } from './handling.js';
import { listForOffice } from './office-list.js';
import { maySee, recordOf } from './office-view.js';
import { progressOf, standingOn } from './progress.js';
import { listInPublic } from './public-list.js';
import { SealedFeedback } from './sealed-feedback.js';
import { keepFeedback } from './sending.js';

/** What feedback is made of. */
export interface FeedbackParts {
  store: Pick<Store, 'feedback'>;
  secret: Secret;
  /** The catalogue as it is now. */
  catalogue: () => Catalogue;
  work: WorkCheck;
  sites: SiteCheck;
  scrub: Scrub;
  /** Makes sure, before anything is written, that the secret is the one by which the store is sealed: `book.prepare()`. */
  prepare?: () => Promise<void>;
  /** Working days within which senders may expect an answer, 1 to 60; 10 unless told. */
  answerWithin?: number;
  calendar?: Calendar;
  /** Milliseconds since 1970; the clock of the machine unless told. */
  now?: () => number;
}

type FeedbackActions = 'sendFeedback' | 'followFeedback' | 'listOfficeFeedback' | 'readFeedback' | 'handleFeedback';

/** Letters that no receipt code has: what cannot be a code is looked for like one. */
const NO_RECEIPT = 'UUUU-UUUU-UUUU';

/**
 * Phản ánh, kiến nghị and reports of what is wrong on a page: sent, followed, handled by offices, and answered in public.
 *
 * @throws {RangeError} for an `answerWithin` that is no whole number from 1 to 60
 * @example
 * const feedback = createFeedback({ store, secret, catalogue, work, sites, scrub });
 * createApp(live, { actions: feedback.actions, counted: feedback.counted, keys: store.keys });
 */
export function createFeedback({
  store,
  secret,
  catalogue,
  work,
  sites,
  scrub,
  prepare = () => Promise.resolve(),
  answerWithin,
  calendar,
  now = Date.now,
}: FeedbackParts): {
  actions: Pick<ActionHandlers, FeedbackActions>;
  counted: Pick<CountedHandlers, 'listFeedback'>;
} {
  const names = new FeedbackNames(secret);
  const sealed = new SealedFeedback(secret);
  const deadlines = {
    ...(answerWithin === undefined ? {} : { answerWithin }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  const desk = (): FeedbackDesk => ({
    store: store.feedback,
    names,
    sealed,
    scrub,
    deadlines,
    catalogue: catalogue(),
    today: dayInVietnam(now()),
  });
  // A setting that is wrong is told at the start.
  deadlinesOf(dayInVietnam(now()), deadlines);

  return {
    actions: {
      async sendFeedback(request, call) {
        await work.check('feedback', request.id, request.proof, call.address);
        const { site } = await sites.allow('feedback', call, request.site, request.agency);
        await prepare();
        return keepFeedback(request, site, desk());
      },

      async followFeedback({ receiptCode }) {
        const { store: feedback, ...others } = desk();
        const row = await feedback.findByReceipt(names.receipt(parseReceiptCode(receiptCode) ?? NO_RECEIPT));
        if (row === undefined) throw new ProblemError('no-such-feedback');
        const opened = await openOne(row, { store: feedback, sealed });
        return progressOf(opened, others.catalogue.agencies, others.today);
      },

      listOfficeFeedback: (request, { key }) => listForOffice(request, key, desk()),

      async readFeedback({ id, attachments = false }, { key }) {
        const current = desk();
        const row = await current.store.find(id);
        const opened = row && (await openOne(row, current));
        // Feedback of another office is, for this key, one that there is not.
        if (opened === undefined || !maySee(key, standingOn(opened, current.today)))
          throw new ProblemError('no-such-feedback');
        return recordOf(opened, key, current, attachments);
      },

      async handleFeedback(request, { key }) {
        await prepare();
        return handle(request, key, desk());
      },
    },
    counted: {
      listFeedback: ({ query }) => listInPublic(query, desk()),
    },
  };
}
