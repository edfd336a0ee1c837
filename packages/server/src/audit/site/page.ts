import { attribute, type Document, type Element, elementsIn, textOf } from './elements.js';

/** A link of a page. */
export interface Link {
  url: URL;
  text: string;
  element: Element;
}

/** A page that was read. */
export class Page {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly document: Document;
  /** What relative addresses start from. */
  readonly base: URL;
  #text: string | undefined;
  #links: Link[] | undefined;

  constructor(url: URL, headers: Readonly<Record<string, string | undefined>>, document: Document) {
    this.url = url;
    this.headers = headers;
    this.document = document;
    const base = [...elementsIn(document)].find(({ tagName }) => tagName === 'base');
    const href = base && attribute(base, 'href');
    this.base = href !== undefined && URL.canParse(href, url.href) ? new URL(href, url) : url;
  }

  /** All that people see. */
  get text(): string {
    return (this.#text ??= textOf(this.document));
  }

  get links(): readonly Link[] {
    return (this.#links ??= this.linksIn(this.document));
  }

  /** The links inside a part of the page. */
  linksIn(part: Document | Element): Link[] {
    const elements = 'tagName' in part ? [part, ...elementsIn(part)] : [...elementsIn(part)];
    return elements.flatMap((element) => {
      if (element.tagName !== 'a' && element.tagName !== 'area') return [];
      const href = attribute(element, 'href')?.trim();
      const url = href === undefined || href === '' ? undefined : this.resolve(href);
      return url === undefined ? [] : { url, text: textOf(element), element };
    });
  }

  resolve(address: string): URL | undefined {
    return URL.canParse(address, this.base.href) ? new URL(address, this.base) : undefined;
  }

  /** The element with an id. */
  byId(id: string): Element | undefined {
    return [...elementsIn(this.document)].find((element) => attribute(element, 'id') === id);
  }
}
