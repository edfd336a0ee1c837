import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';

const CANDIDATES = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
/** Name of this machine that is no `localhost`: browsers give its pages no locks and no persistent storage, as those of any plain HTTP. */
export const PLAIN_HOST = 'kiosk.example';

/** A browser with the kiosk in it, on a profile that stays, and which is killed without farewell. */
export class KillableBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(profile: string, address: string): Promise<KillableBrowser> {
    const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
    if (executablePath === undefined) throw new Error('no Chromium: install it, or name it in CHROME_PATH');
    const browser = await launch({
      executablePath,
      userDataDir: profile,
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--lang=vi',
        `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
      ],
    });
    const [page = await browser.newPage()] = await browser.pages();
    await page.setViewport({ width: 1024, height: 600, hasTouch: true });
    await page.goto(address);
    return new KillableBrowser(browser, page);
  }

  /** The browser with all its processes, at once. */
  async kill(): Promise<void> {
    const child = this.browser.process();
    if (!child?.pid) throw new Error('the browser has no process');
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    // It leads a process group of its own.
    process.kill(-child.pid, 'SIGKILL');
    await ended;
    await this.browser.disconnect();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** What the kiosk shows: `question`, `thanks`, … */
  async untilOn(...screens: string[]): Promise<string> {
    const found = await this.page.waitForFunction(
      (wanted) => {
        const now = document.querySelector('motcua-rating')?.shadowRoot?.querySelector<HTMLElement>('[data-screen]');
        const screen = now?.dataset['screen'] ?? '';
        return wanted.includes(screen) && screen;
      },
      { polling: 20, timeout: 30_000 },
      screens,
    );
    return String(await found.jsonValue());
  }

  /** The words beside the light. */
  status(): Promise<string> {
    return this.page.$eval('motcua-rating', (element) =>
      (element.shadowRoot!.querySelector('.status')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  }

  /** Desk that the page gives to the kiosk: by it a rating is known again on the server. */
  async setCounter(counter: string): Promise<void> {
    await this.page.$eval('motcua-rating', (element, value) => element.setAttribute('counter', value), counter);
  }

  /** A finger on the glass. */
  async touch(selector: string, index = 0): Promise<void> {
    const [x, y] = await this.page.$eval(
      'motcua-rating',
      (element, inner, at) => {
        const box = element.shadowRoot!.querySelectorAll(inner)[at]!.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      },
      selector,
      index,
    );
    await this.page.touchscreen.tap(x, y);
  }
}
