import { HOTLINE, MAIL } from '../published.js';
import type { Plan } from '../faults.js';
import type { Random } from '../random.js';

/** What stands around the content of a site: menus, boxes, counters, a foot. */
export class Shell {
  readonly #kind: number;
  readonly #feedback: string;
  readonly #plan: Plan;

  constructor(plan: Plan, random: Random) {
    this.#plan = plan;
    this.#kind = random.below(5);
    this.#feedback = plan.hasFeedback ? random.pick(FEEDBACK) : '';
  }

  /** A page around content. `head` goes into the head. */
  page(title: string, content: string, head = ''): string {
    const { isHidden, isMixed } = this.#plan;
    const meta = [
      '<meta charset="utf-8">',
      isHidden ? '<META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW">' : '',
      isMixed
        ? '<script src="http://thong-ke.example/dem.js"></script>'
        : '<script>var d = new Date(); document.title += "";</script>',
      head,
    ].join('\n');
    return `<!DOCTYPE html><html><head>${meta}<title>${title}</title></head>${BODIES[this.#kind]!(title, content, this.#feedback)}</html>`;
  }
}

const FEEDBACK = [
  `<p>Phản ánh, kiến nghị xin gửi: <a href="mailto:${MAIL}">${MAIL}</a></p>`,
  `<div class=hotline>Đường dây nóng <a href="tel:${HOTLINE.replaceAll(' ', '')}">${HOTLINE}</a></div>`,
  `<p><a href="/phan-anh-kien-nghi.html">Gửi phản ánh</a></p>`,
  `<p>Nơi tiếp nhận: VP. UBND xã, ĐT ${HOTLINE.replaceAll(' ', '.')}</p>`,
  `<p>Email tiếp nhận: ${MAIL.toUpperCase()}</p>`,
];

/** A number of the office that is not for feedback stands in every foot. */
const FOOT = '© Trang thông tin điện tử xã Minh Họa. Giấy phép số 12/GP-STTTT ngày 05/06/2020. Trực ban: 0290 3111 222';
const MENU = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Văn bản',
  'Thủ tục hành chính',
  'Công dân',
  'Doanh nghiệp',
];
const NEWS = [
  'Xã Minh Họa ra quân làm đường nông thôn, trong 3 ngày hoàn thành 2.000 mét',
  'Miễn phí khám bệnh cho người cao tuổi, mỗi suất quà 500.000 đồng',
  'Quyết định 99/QĐ-UBND ngày 01/02/2026 về kế hoạch nạo vét kênh',
];

const links = (items: readonly string[]) =>
  items.map((item, at) => `<li><a href="/muc-${at + 1}.jsp">${item}</a></li>`).join('');

const BODIES: readonly ((title: string, content: string, feedback: string) => string)[] = [
  // Bare.
  (title, content, feedback) => `<body bgcolor=white><h2>${title}</h2>${content}<hr>${feedback}<p>${FOOT}</p></body>`,
  // Like NukeViet.
  (
    title,
    content,
    feedback,
  ) => `<body><div id="wraper"><header><nav class="navbar"><ul class="menu nav">${links(MENU)}</ul></nav></header>
<div class="container"><div class="row"><div class="col-md-16"><h1>${title}</h1>${content}</div>
<div class="col-md-8"><div class="panel panel-default"><div class="panel-heading">Tin mới</div><ul>${links(NEWS)}</ul></div></div></div></div>
<footer id="footer">${feedback}<p>${FOOT}</p></footer></div></body>`,
  // Like Liferay.
  (
    title,
    content,
    feedback,
  ) => `<body class="controls-visible"><div class="portlet-boundary" id="p_p_id_56_INSTANCE"><section class="portlet">
<div class="portlet-content"><div class="portlet-body"><div class="journal-content-article">${content}</div></div></div></section></div>
<div class="portlet-boundary"><div class="portlet-body">${feedback}</div></div><ul>${links(MENU)}</ul><div>${FOOT}</div><div>Lượt xem: 1.204.552</div><b>${title}</b></body>`,
  // Like SharePoint: the page is laid out by tables in tables.
  (
    title,
    content,
    feedback,
  ) => `<body><form name="aspnetForm" method="post" action="./DanhMuc.aspx"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTk4">
<table width="100%" cellpadding=0 cellspacing=0><tr><td colspan=2 class="ms-globalleft"><table><tr>${MENU.map((item) => `<td><a href="#">${item}</a></td>`).join('')}</tr></table></td></tr>
<tr><td width=180 valign=top><table><tr><td>${NEWS.join('</td></tr><tr><td>')}</td></tr></table></td><td valign=top class="ms-bodyareacell">
<table width="100%"><tr><td class="ms-pagetitle">${title}</td></tr><tr><td>${content}</td></tr></table></td></tr>
<tr><td colspan=2>${feedback} ${FOOT}</td></tr></table></form></body>`,
  // Old hands: centred, a marquee, a box of weather.
  (
    title,
    content,
    feedback,
  ) => `<body><center><marquee>${NEWS.join(' *** ')}</marquee></center><div class=left>${MENU.join(' | ')}</div>
<center><h3><u>${title}</u></h3></center>${content}<table border=0><tr><td>Tỷ giá</td><td>USD</td><td>26.100</td></tr><tr><td>Vàng</td><td>SJC</td><td>150.000.000 đồng</td></tr></table>
<div>${feedback}</div><div>${FOOT}</div></body>`,
];
