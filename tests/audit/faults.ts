import type { Procedure } from '@motcua/contract';
import { decisionText, feeText, type Row, rowOf, timeText } from './posting.js';
import type { PublishedContent } from './published.js';
import type { Random } from './random.js';

/** What is wrong with a site: known to the test, never to the audit. */
export interface Planted {
  kind: string;
  code?: string;
}

/** A site before it is written down as HTML. */
export interface Plan {
  rows: Row[];
  hasFeedback: boolean;
  /** Rows that stand twice. */
  doubled: Row[];
  /** Codes that no reader sees: they are only in addresses. */
  hidesCodes: boolean;
  isSecure: boolean;
  isMixed: boolean;
  isHidden: boolean;
  /** A page of the listing that its own links lead to and that is not there. */
  hasBrokenPage: boolean;
  brokenForms: Set<string>;
}

export function goodPlan(listed: readonly Procedure[], random: Random): Plan {
  return {
    rows: listed.map((whole) => rowOf(whole, random)),
    hasFeedback: true,
    doubled: [],
    hidesCodes: false,
    isSecure: true,
    isMixed: false,
    isHidden: false,
    hasBrokenPage: false,
    brokenForms: new Set(),
  };
}

type Fault = (plan: Plan, content: PublishedContent, random: Random) => Planted[];

/** A row that no other fault has touched. */
function someRow(plan: Plan, random: Random, fits: (row: Row) => boolean = () => true): Row {
  const free = plan.rows.filter((row) => !touched.has(row) && fits(row));
  const row = random.pick(free);
  touched.add(row);
  return row;
}
const touched = new WeakSet<Row>();

function oldOf(content: PublishedContent, code: string): Procedure | undefined {
  return content.procedures.find(
    (one) => one.code === code && one.version.number === 1 && one.version.validFrom === '2024-01-01',
  );
}

const rowFault =
  (kind: string, change: (row: Row, random: Random, plan: Plan) => void, fits?: (row: Row) => boolean): Fault =>
  (plan, _, random) => {
    const row = someRow(plan, random, fits);
    change(row, random, plan);
    return [{ kind, code: row.from.code }];
  };

/** Every fault of a site that its authors write by hand. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  missing: (plan, _, random) => {
    const row = someRow(plan, random);
    plan.rows = plan.rows.filter((one) => one !== row);
    return [{ kind: 'missing', code: row.code }];
  },
  abolished: (plan, content, random) => {
    const ended = random.pick(content.procedures.filter(({ version }) => version.change === 'abolished'));
    const row = rowOf(oldOf(content, ended.code)!, random);
    touched.add(row);
    plan.rows.splice(random.below(plan.rows.length), 0, row);
    return [{ kind: 'abolished', code: row.code }];
  },
  'other-office': (plan, content, random) => {
    const other = random.pick(content.procedures.filter(({ levels }) => levels.includes('province')));
    const row = rowOf(other, random);
    touched.add(row);
    plan.rows.splice(random.below(plan.rows.length), 0, row);
    return [{ kind: 'other-office', code: row.code }];
  },
  'unknown-code': (plan, _, random) => {
    const row = someRow(plan, random);
    row.code = `9.${String(random.below(899_999) + 100_000)}`;
    return [{ kind: 'unknown-code', code: row.code }];
  },
  'outdated-decision': (plan, content, random) => {
    const row = someRow(plan, random, ({ code }) => oldOf(content, code) !== undefined);
    row.decision = decisionText(oldOf(content, row.code)!, random);
    return [{ kind: 'outdated', code: row.code }];
  },
  'outdated-values': (plan, content, random) => {
    const row = someRow(plan, random, ({ code }) => oldOf(content, code) !== undefined);
    const old = oldOf(content, row.code)!;
    row.time = timeText(old, random);
    row.fee = feeText(old, random);
    row.decision = decisionText(old, random);
    return [{ kind: 'outdated', code: row.code }];
  },
  'wrong-name': rowFault('wrong-name', (row, random, plan) => {
    const other = random.pick(plan.rows.filter((one) => one !== row && one.name !== row.name));
    row.name = random.chance(0.5) ? other.name : 'Thủ tục cấp lại tem nhãn thiết bị đo lường cho xe thô sơ';
  }),
  'wrong-time': rowFault('wrong-time', (row, random) => {
    row.time = random.pick([
      '44 ngày làm việc',
      '02 tháng 15 ngày',
      'Không quá 60 (sáu mươi) ngày',
      '41 ngày làm việc kể từ ngày nhận hồ sơ',
    ]);
  }),
  'wrong-fee': rowFault('wrong-fee', (row, random) => {
    row.fee = random.pick(['9.999 đồng', '47.000đ', '2,5 triệu đồng', '88.000 VNĐ/lần']);
  }),
  'fee-not-free': rowFault(
    'wrong-fee',
    (row) => {
      row.fee = 'Miễn phí';
    },
    ({ from }) => from.cases[0]!.fees[0]!.amount !== 0,
  ),
  'wrong-decision': rowFault('wrong-decision', (row, random) => {
    row.decision = `${random.below(80) + 10}/QĐ-UBND ngày 09/9/2025`;
  }),
  'wrong-decision-day': rowFault('wrong-decision', (row) => {
    row.decision = `${row.from.version.decision!.number} ngày 03/02/2021`;
  }),
  'decision-missing': rowFault('decision-missing', (row) => {
    row.decision = '';
  }),
  duplicate: (plan, _, random) => {
    const row = someRow(plan, random);
    plan.doubled.push(row);
    return [{ kind: 'duplicate', code: row.code }];
  },
  'no-detail': (plan, _, random) => {
    const row = someRow(plan, random);
    row.detail = undefined;
    return ['part-missing', 'form-missing'].map((kind) => ({ kind, code: row.code }));
  },
  'no-steps': rowFault('part-missing', (row) => {
    row.detail!.steps = [];
  }),
  'no-papers': rowFault('part-missing', (row) => {
    row.detail!.papers = [];
  }),
  'no-channels': rowFault('part-missing', (row) => {
    row.detail!.channels = '';
  }),
  'no-audiences': rowFault('part-missing', (row) => {
    row.detail!.audiences = '';
  }),
  'form-missing': rowFault('form-missing', (row) => {
    row.detail!.forms = [];
  }),
  'form-broken': rowFault('form-broken', (row, _, plan) => {
    row.detail!.forms.forEach((form) => plan.brokenForms.add(form));
  }),
  'detail-broken': rowFault('detail-broken', (row, random) => {
    row.detail!.status = random.pick([404, 500]);
  }),
  'feedback-missing': (plan) => {
    plan.hasFeedback = false;
    return [{ kind: 'feedback-missing' }];
  },
  'not-https': (plan) => {
    plan.isSecure = false;
    return [{ kind: 'not-https' }];
  },
  'mixed-content': (plan) => {
    plan.isMixed = true;
    return [{ kind: 'mixed-content' }];
  },
  'page-broken': (plan) => {
    plan.hasBrokenPage = true;
    return [{ kind: 'page-broken' }];
  },
  noindex: (plan) => {
    plan.isHidden = true;
    return [{ kind: 'noindex' }];
  },
  'code-missing': (plan) => {
    plan.hidesCodes = true;
    return plan.rows.map(({ code }) => ({ kind: 'code-missing', code }));
  },
};
