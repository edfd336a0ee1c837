import type { Feedback, ListPage } from '@motcua/client/feedback';
import type { FeedbackQuery, PublishedFeedback } from '@motcua/contract';
import type { ReactiveControllerHost } from 'lit';
import { html } from 'lit';
import { Load } from '../base/load-state.js';
import { failureView, skeletonView } from '../base/states.js';
import { type BrowsedKind, filterView, listView } from './browse-view.js';
import type { ReadingView } from './view.js';

/** What was answered in public, page after page. */
export class Browsing {
  readonly #first: Load<ListPage<PublishedFeedback>>;
  #kind: BrowsedKind = '';
  #about: FeedbackQuery = {};
  #items: PublishedFeedback[] = [];
  #last?: ListPage<PublishedFeedback> | undefined;
  #loading = false;
  #failed = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly feedback: () => Pick<Feedback, 'list'>,
  ) {
    this.#first = new Load(host, () => {
      const { value } = this.#first;
      this.#items = value ? [...value.items] : [];
      this.#last = value;
      this.#failed = this.#loading = false;
    });
  }

  /** Asks, unless that is answered or on its way. */
  ask(about: FeedbackQuery): void {
    this.#about = about;
    const query = { ...about, ...(this.#kind ? { kind: [this.#kind] } : {}), limit: 20 };
    this.#first.run(JSON.stringify(query), async (signal) => this.feedback().list(query, { signal }));
  }

  readonly #choose = (kind: BrowsedKind): void => {
    this.#kind = kind;
    this.ask(this.#about);
  };

  readonly #more = async (): Promise<void> => {
    const from = this.#last;
    if (!from || this.#loading) return;
    this.#loading = true;
    this.#failed = false;
    this.host.requestUpdate();
    try {
      const page = await from.nextPage();
      // Another kind was chosen meanwhile.
      if (from !== this.#last) return;
      const before = this.#items.length;
      this.#items = [...this.#items, ...(page?.items ?? [])];
      this.#last = page ?? undefined;
      this.#focusItem(before);
    } catch {
      this.#failed = from === this.#last;
    }
    this.#loading = false;
    this.host.requestUpdate();
  };

  #focusItem(number: number): void {
    void Promise.resolve()
      .then(() => (this.host as ReactiveControllerHost).updateComplete)
      .then(() => this.host.shadowRoot?.querySelectorAll<HTMLElement>('.list > li > [tabindex]')[number]?.focus());
  }

  content(view: ReadingView): unknown {
    const { value, failure, loading, retry } = this.#first;
    const list = () =>
      listView({
        ...view,
        total: value?.total ?? 0,
        items: this.#items,
        hasMore: (this.#last?.next ?? null) !== null,
        loading: this.#loading,
        failed: this.#failed,
        more: () => void this.#more(),
      });
    return html`${filterView(view, this.#kind, this.#choose)}
    ${
      loading
        ? html`<div aria-busy="true"><p class="visually-hidden" role="status">${view.text.base.loading}</p>${skeletonView()}</div>`
        : failure
          ? failureView(view.text.base, failure, retry)
          : list()
    }`;
  }
}
