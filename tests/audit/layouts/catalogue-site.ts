import { Catalogue, createApp, newSigningKey, publishedFiles, readSigningKey } from '@motcua/server';
import type { Planted } from '../faults.js';
import { DAY, OFFICE, type PublishedContent } from '../published.js';
import type { Random } from '../random.js';
import { HTML, type SiteFiles } from './files.js';
import type { MadeSite } from './html-site.js';

/** Sites that show what a catalogue holds: by our elements, or as the published folder. What is wrong is in their catalogue. */

export type Change = (content: PublishedContent, random: Random) => Planted[];

async function catalogueOf({ fields, agencies, procedures }: PublishedContent): Promise<Catalogue> {
  const versions = procedures.map((one) => ({ body: JSON.stringify(one), declared: one.version.number }));
  return Catalogue.read({ info: { revision: 'site', dataDate: DAY }, fields, agencies, versions }, DAY);
}

/** The folder as `motcua publish` writes it. */
export async function staticSite(content: PublishedContent): Promise<MadeSite> {
  const { files } = await folderOf(content);
  return { files, start: `/co-quan/${OFFICE}.html` };
}

async function folderOf(content: PublishedContent): Promise<{ files: SiteFiles; key: string }> {
  const key = readSigningKey(newSigningKey())!;
  const files: SiteFiles = new Map();
  for await (const { path, bytes } of publishedFiles(await catalogueOf(content), { day: DAY, sequence: 1, key })) {
    files.set(`/${path}`, {
      status: 200,
      type: path.endsWith('.html') ? HTML : 'application/json',
      body: Buffer.from(bytes),
    });
  }
  return { files, key: key.public };
}

/** How the page of an element is made, and what is wrong with it. */
export interface ElementPage {
  hasScript?: boolean;
  scriptType?: string;
  scriptStatus?: number;
  hasFallback?: boolean;
  asOf?: string;
  hasKey?: boolean;
  otherKey?: boolean;
  feedback?: string;
}

/** A page with our elements over an API, or over a signed folder. */
export async function elementSite(
  content: PublishedContent,
  random: Random,
  page: ElementPage = {},
  overFolder = false,
): Promise<MadeSite> {
  const {
    hasScript = true,
    scriptType = 'text/javascript',
    scriptStatus = 200,
    hasFallback = true,
    asOf,
    hasKey = true,
    otherKey = false,
  } = page;
  const files: SiteFiles = new Map();
  let settings = '';
  if (overFolder) {
    const folder = await folderOf(content);
    for (const [path, file] of folder.files) files.set(`/cong-bo${path}`, file);
    const key = otherKey ? readSigningKey(newSigningKey())!.public : folder.key;
    settings = `data-source="/cong-bo/manifest.json"${hasKey ? ` data-source-key="${key}"` : ''}`;
  } else {
    const app = createApp(await catalogueOf(content), { now: () => Date.parse(`${DAY}T03:00:00Z`) });
    const paths = [
      '/v1/catalogue',
      `/v1/procedures?agency=${OFFICE}&asOf=${asOf ?? DAY}&limit=500`,
      `/v1/procedures?asOf=${asOf ?? DAY}&agency=${OFFICE}&limit=500`,
      ...content.procedures.map(({ code }) => `/v1/procedures/${code}?asOf=${asOf ?? DAY}&agency=${OFFICE}`),
    ];
    for (const path of paths) {
      const answer = await app.request(path);
      files.set(path, { status: answer.status, type: 'application/json', body: await answer.text() });
    }
  }
  const fallback = hasFallback ? '<a href="https://dichvucong.gov.vn/">Thủ tục hành chính</a>' : '';
  const day = asOf === undefined ? '' : ` as-of="${asOf}"`;
  const element = random.pick([
    `<motcua-catalogue agency="${OFFICE}"${day}>${fallback}</motcua-catalogue>`,
    `<motcua-config agency="${OFFICE}"${day}><div><motcua-catalogue>${fallback}</motcua-catalogue></div></motcua-config>`,
    ...(hasFallback
      ? [
          `<a href="https://dichvucong.gov.vn/" data-motcua="catalogue" data-motcua-agency="${OFFICE}"${day && ` data-motcua-as-of="${asOf}"`}>Danh mục</a>`,
        ]
      : []),
  ]);
  const script = hasScript ? `<script type="module" src="/elements/motcua.js" ${settings}></script>` : '';
  files.set('/elements/motcua.js', { status: scriptStatus, type: scriptType, body: 'export {};' });
  const feedback =
    page.feedback ??
    random.pick([`<motcua-feedback agency="${OFFICE}"></motcua-feedback>`, '<a href="/gop-y">Góp ý</a>']);
  const body = `<header><nav><a href="/">Trang chủ</a></nav></header><main><h1>Niêm yết</h1>${element}</main>${feedback}`;
  files.set('/niem-yet', {
    status: 200,
    type: HTML,
    body: `<!doctype html><html lang=vi><head><meta charset=utf-8>${script}</head><body>${body}</body></html>`,
  });
  return { files, start: '/niem-yet' };
}

/** What can be wrong with the catalogue behind a site. */
export const CATALOGUE_FAULTS: Readonly<Record<string, Change>> = {
  missing: (content, random) => {
    const code = someCode(content, random);
    content.procedures = content.procedures.filter((one) => one.code !== code);
    return [{ kind: 'missing', code }];
  },
  abolished: (content, random) => {
    const { code } = random.pick(content.procedures.filter(({ version }) => version.change === 'abolished'));
    content.procedures = content.procedures.filter((one) => one.code !== code || one.version.change !== 'abolished');
    return [{ kind: 'abolished', code }];
  },
  outdated: (content, random) => {
    const code = someCode(content, random, 2);
    content.procedures = content.procedures.filter((one) => one.code !== code || one.version.number === 1);
    return [{ kind: 'outdated', code }];
  },
  'other-office': (content, random) => {
    const one = random.pick(content.procedures.filter(({ levels }) => levels.includes('province')));
    one.agencies = [{ role: 'executing', name: 'Ủy ban nhân dân cấp xã', level: 'commune', kind: 'people-committee' }];
    return [{ kind: 'other-office', code: one.code }];
  },
  'unknown-code': (content, random) => {
    const one = structuredClone(last(content, someCode(content, random)));
    one.code = '9.123456';
    delete one.localCode;
    one.name = 'Cấp tem kiểm soát thuyền thúng đan tre';
    content.procedures.push({ ...one, version: { ...one.version, number: 1 } });
    return [{ kind: 'unknown-code', code: one.code }];
  },
  'wrong-name': changed('wrong-name', (one) => (one.name = 'Cấp tem kiểm soát thuyền thúng đan tre tại bến')),
  'wrong-time': changed(
    'wrong-time',
    (one) => (one.cases[0]!.timeLimits = [{ amount: 44, unit: 'workingDay', confirmed: true }]),
  ),
  'wrong-fee': changed('wrong-fee', (one) => (one.cases[0]!.fees = [{ kind: 'fixed', amount: 9999, confirmed: true }])),
  'wrong-decision': changed(
    'wrong-decision',
    (one) => (one.version.decision = { number: '12/QĐ-UBND', date: '2025-09-09' }),
  ),
  'decision-missing': changed('decision-missing', (one) => delete one.version.decision),
  'part-missing': changed('part-missing', (one) => (one.steps = [])),
};

function changed(kind: string, change: (one: PublishedContent['procedures'][number]) => unknown): Change {
  return (content, random) => {
    const code = someCode(content, random);
    change(last(content, code));
    return [{ kind, code }];
  };
}

const touched = new WeakMap<PublishedContent, Set<string>>();

/** A code of the office's listing that no other fault of the site has. */
function someCode(content: PublishedContent, random: Random, versions?: number): string {
  const used = touched.get(content) ?? new Set<string>();
  touched.set(content, used);
  const codes = [...new Set(content.procedures.map(({ code }) => code))].filter((code) => {
    const all = content.procedures.filter((one) => one.code === code);
    const listed = all.every(({ version, levels }) => version.change !== 'abolished' && levels.includes('commune'));
    return listed && !used.has(code) && (versions === undefined || all.length === versions);
  });
  const code = random.pick(codes);
  used.add(code);
  return code;
}

function last({ procedures }: PublishedContent, code: string) {
  return procedures.findLast((one) => one.code === code)!;
}
