import type { Agency } from '@motcua/contract';
import type { AuditFinding } from '@motcua/contract/files';
import { fold } from '@motcua/search';
import { attribute, elementsIn } from '../site/elements.js';
import { finding } from '../site/finding.js';
import type { Page } from '../site/page.js';

const PAGE_OF_FEEDBACK = /phan-?anh|kien-?nghi|gop-?y|hoi-?dap|pakn|feedback|complaint/i;
const WORDS_OF_FEEDBACK = /\bphan anh\b|\bkien nghi\b|\bgop y\b|\bfeedback\b|\bcomplaints?\b/;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?<!\d)(?:\+?84|0)\d(?:[\s.-]?\d){7,9}(?!\d)|(?<!\d)1[89]00[\s.]?\d{4,6}(?!\d)|(?<!\d)1022(?!\d)/g;

/** Whether an address for what people want to report stands where procedures are posted (NĐ 63/2010 Đ16–17, NĐ 20/2008). */
export function feedbackFindings(pages: readonly Page[], agency: Agency): AuditFinding[] {
  if (pages.length === 0 || pages.some((page) => hasFeedback(page, agency))) return [];
  const published = [agency.feedbackAddress, agency.hotline].filter((one) => one !== undefined).join('; ');
  return [
    finding(
      'error',
      'feedback-missing',
      'Không có địa chỉ tiếp nhận phản ánh, kiến nghị trên trang niêm yết. Thêm số điện thoại, thư điện tử hoặc liên kết tới trang gửi phản ánh.',
      { page: pages[0]!.url.href, ...(published === '' ? {} : { published }) },
    ),
  ];
}

function hasFeedback(page: Page, agency: Agency): boolean {
  const elements = [...elementsIn(page.document)];
  if (elements.some((one) => one.tagName === 'motcua-feedback' || attribute(one, 'data-motcua') === 'feedback'))
    return true;
  if (elements.some((one) => one.tagName === 'textarea')) return true;
  const links = page.links.map(({ url, text }) => ({ url, text }));
  if (links.some(({ url, text }) => PAGE_OF_FEEDBACK.test(url.href) || WORDS_OF_FEEDBACK.test(fold(text)))) return true;
  const known = [
    agency.feedbackAddress,
    agency.hotline,
    ...(agency.receptionPoints ?? []).flatMap(({ phone, email }) => [phone, email]),
  ]
    .filter((one) => one !== undefined)
    .join('\n');
  const contacts = contactsIn(known);
  const hosts = hostsIn(known);
  const posted = new Set([...contactsIn(page.text), ...links.flatMap(({ url }) => contactsIn(url.href))]);
  // What the office has published is what must be there; without it any way to reach the office will do.
  if (contacts.length + hosts.length === 0) return posted.size > 0;
  if (contacts.some((contact) => posted.has(contact))) return true;
  return hosts.some((host) => page.text.includes(host) || links.some(({ url }) => url.hostname === host));
}

/** Mail addresses and phone numbers, each in one spelling. */
function contactsIn(text: string): string[] {
  const mails = [...text.matchAll(MAIL)].map(([mail]) => mail.toLowerCase());
  const phones = [...text.matchAll(PHONE)].map(([phone]) => phone.replace(/\D/g, '').replace(/^84/, '0'));
  return [...mails, ...phones];
}

function hostsIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/([\w.-]+)/gi)].map(([, host = '']) => host.toLowerCase());
}
