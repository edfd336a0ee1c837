import type { Change } from '@motcua/contract';

/** What a feed says of itself. */
export interface FeedOptions {
  /**
   * What names the feed for good, wherever it is read: an absolute URI, best a tag URI (RFC 4151). The entries are named by it too, because the
   * same code and number are another publication in another catalogue.
   */
  id: string;
  /** What the entries are named by where that is not `id`: a feed of some changes has entries of the feed of all. */
  entries?: string;
  /** `Thay đổi về thủ tục hành chính: tỉnh Mẫu`. */
  title: string;
  /** Who answers for it: the office that publishes. */
  author: string;
  /** Address of the feed itself. */
  self?: string;
  /** The page for people that it belongs to. */
  home?: string;
  /** Address of the page of a change; none for one that has no page. It may be relative to the feed. */
  linkOf: (change: Change) => string | undefined;
  /** What is at the addresses of `linkOf`; a page for people unless told. */
  linkType?: string;
}
