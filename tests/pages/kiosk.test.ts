import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { violations } from './accessibility.js';
import { listenForComplaints, openBrowser } from './browser.js';
import { MotcuaServer } from './motcua-server.js';

const PAGE = '/commune/kiosk.html';
const AGENCY = 'xa-nguyen-phich';

let server: MotcuaServer | undefined;
let browser: Browser | undefined;

before(async () => {
  server = await MotcuaServer.start();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A device of its own with the page open on it, in a profile of its own. */
async function onDevice(use: (page: Page, id: string) => Promise<void>): Promise<void> {
  const { key = '', device } = await server!.asOffice('saveDevice', { label: 'Máy ở quầy 3', agency: AGENCY });
  const context = await browser!.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800, hasTouch: true });
    const complaints = listenForComplaints(page);
    await page.goto(`${server!.url}${PAGE}#may=${key}`);
    await use(page, device.id);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

async function untilOn(page: Page, screen: string): Promise<void> {
  await page.waitForFunction(
    (name) => document.querySelector('motcua-rating')?.shadowRoot?.querySelector(`[data-screen=${name}]`),
    { timeout: 15_000 },
    screen,
  );
  // Touches before a screen has settled are meant for the one before it.
  await new Promise((settled) => setTimeout(settled, 500));
}

/** What a screen reader is given, a line for each: `button Hài lòng`. */
async function heard(page: Page): Promise<string[]> {
  const lines: string[] = [];
  const walk = ({ role, name = '', level, pressed, modal, children = [] }: SerializedAXNode): void => {
    const more = [level && `(${level})`, pressed && '(pressed)', modal && '(modal)'].filter(Boolean);
    const text = [role, name, ...more].join(' ').replace(/\s+/g, ' ').trim();
    if (!['RootWebArea', 'generic', 'none'].includes(role)) lines.push(text);
    children.forEach(walk);
  };
  walk((await page.accessibility.snapshot({ includeIframes: false }))!);
  return lines;
}

const touch = (page: Page, selector: string) => page.locator(`motcua-rating >>> ${selector}`).click();

test('a screen reader is told of each screen what is seen on it, and axe finds nothing', () =>
  onDevice(async (page) => {
    await untilOn(page, 'question');
    const question = await heard(page);
    assert.deepEqual(
      question.filter((line) => /^(heading|button)/.test(line)),
      [
        'button English',
        'heading Ông/bà có hài lòng với việc phục vụ hôm nay không? (1)',
        'button Rất hài lòng',
        'button Hài lòng',
        'button Chưa hài lòng',
        'button Có mạng · đã gửi hết',
      ],
    );
    assert.ok(
      question.some((line) => line.includes('Nguyễn Phích')),
      'the agency is named',
    );
    assert.deepEqual(await violations(page, 'motcua-rating'), []);

    await touch(page, '[data-level=dissatisfied]');
    await untilOn(page, 'details');
    await touch(page, '.option:nth-child(2)');
    const details = await heard(page);
    assert.ok(details.includes('heading Điều gì cần làm tốt hơn? (1)'), details.join('\n'));
    assert.ok(
      details.some((line) => /^button .*\(pressed\)$/.test(line)),
      'what was chosen is told',
    );
    assert.ok(details.some((line) => /Tự gửi sau \d+ giây/.test(line)));
    for (const label of ['Chọn lại', 'Thêm thời gian', 'Gửi']) assert.ok(details.includes(`button ${label}`), label);
    assert.deepEqual(await violations(page, 'motcua-rating'), []);

    await touch(page, '.bar .strong');
    await untilOn(page, 'thanks');
    assert.ok((await heard(page)).includes('heading Cảm ơn ông/bà! (1)'));
    assert.deepEqual(await violations(page, 'motcua-rating'), []);
  }));

test('staff open their corner by keyboard, and hear how the device stands', () =>
  onDevice(async (page) => {
    await untilOn(page, 'question');
    await page.locator('motcua-rating >>> .status').wait();
    await page.$eval('motcua-rating', (element) => element.shadowRoot!.querySelector<HTMLElement>('.status')!.focus());
    await page.keyboard.press('Enter');
    await page.locator('motcua-rating >>> dialog[open]').wait();
    const lines = await heard(page);
    assert.ok(
      lines.some((line) => /^dialog Dành cho cán bộ/.test(line)),
      lines.join('\n'),
    );
    for (const label of ['Đóng', 'Gửi ngay', 'Lưu hàng chờ ra tệp', 'Gỡ khóa khỏi máy này']) {
      assert.ok(lines.includes(`button ${label}`), label);
    }
    assert.ok(lines.some((line) => line.includes('Máy ở quầy 3')));
    assert.deepEqual(await violations(page, 'motcua-rating'), []);
  }));

test('the office switches a device off from afar, and on again', () =>
  onDevice(async (page, id) => {
    await untilOn(page, 'question');
    const device = { id, label: 'Máy ở quầy 3', agency: AGENCY };
    await server!.asOffice('saveDevice', { ...device, state: 'off', notice: 'Máy được bảo trì đến 14 giờ.' });
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await untilOn(page, 'paused');
    assert.ok((await heard(page)).some((line) => line.includes('Máy được bảo trì đến 14 giờ.')));
    await server!.asOffice('saveDevice', { ...device, state: 'on' });
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await untilOn(page, 'question');
  }));
