import type { Procedure } from '@motcua/contract';
import type { PublicationItem, PublishedContent } from '@motcua/contract/files';
import { canonicalJson } from '../../import/canonical.js';
import type { JsonPath } from '../../import/json-scanner.js';
import { codesOf, type Standing } from '../standing.js';
import { faultOfCode } from './known-form.js';
import type { DecisionRule, GivenDecision } from './rule.js';

const NONE: Standing = { versions: [] };

/** What a decision names, each with how it stands and what is done to it. */
interface Named {
  code: string;
  path: JsonPath;
  change: PublicationItem['change'];
  /** True for what ends with the decision. */
  ends: boolean;
  standing: Standing;
  procedure?: PublishedContent;
}

function* namedIn({ file, standings }: GivenDecision): Generator<Named> {
  for (const [at, item] of file.items.entries()) {
    const named = (code: string, path: JsonPath, ends: boolean, procedure?: PublishedContent): Named => ({
      code,
      path: ['items', at, ...path],
      change: item.change,
      ends,
      standing: standings.get(code) ?? NONE,
      ...(procedure === undefined ? {} : { procedure }),
    });
    if (item.change === 'abolished') yield named(item.code, ['code'], true);
    else yield named(item.procedure.code, ['procedure', 'code'], false, item.procedure);
    if (item.change === 'replaced')
      for (const [index, code] of item.replaces.entries()) yield named(code, ['replaces', index], true);
  }
}

function nameOf({ before, versions }: Standing): string {
  const name = (before ?? versions.at(-1))?.procedure.name;
  return name === undefined ? '' : ` (${name})`;
}

/** Nothing, or the same procedure twice: nobody could tell which is meant. */
export const itemsOfDecision: DecisionRule = {
  kind: 'items-unsound',
  severity: 'error',
  check({ file }, tell) {
    if (file.items.length === 0)
      tell(['items'], 'Quyết định không nêu thủ tục nào. Ghi ít nhất một thủ tục ở "items".');
    const seen = new Map<string, number>();
    for (const [at, item] of file.items.entries()) {
      if (item.change === 'replaced' && item.replaces.length === 0)
        tell(
          ['items', at, 'replaces'],
          'Chưa ghi mã thủ tục bị thay thế. Ghi ở "replaces", hoặc dùng "new" hay "amended".',
        );
      for (const code of codesOf(item)) {
        const before = seen.get(code);
        if (before === undefined) seen.set(code, at);
        else if (before === at && item.change === 'replaced' && code === item.procedure.code)
          tell(
            ['items', at, 'replaces'],
            `Thủ tục ${code} không thể thay thế chính nó. Giữ nguyên mã thì dùng "amended".`,
          );
        else
          tell(
            ['items', at],
            `Thủ tục ${code} được nêu hai lần trong quyết định (mục ${before + 1} và ${at + 1}). Giữ lại một mục.`,
          );
      }
    }
  },
};

/** A code of what ends that is no national code. */
export const codesOfWhatEnds: DecisionRule = {
  kind: 'code-unreadable',
  severity: 'error',
  check(given, tell) {
    for (const { code, path, ends } of namedIn(given)) {
      const fault = ends ? faultOfCode(code) : undefined;
      if (fault !== undefined) tell(path, fault);
    }
  },
};

/** `new` for what is in force. */
export const alreadyThere: DecisionRule = {
  kind: 'exists',
  severity: 'error',
  check(given, tell) {
    for (const { code, path, change, standing } of namedIn(given)) {
      if (change === 'new' && standing.before !== undefined)
        tell(
          path,
          `Thủ tục ${code}${nameOf(standing)} đang có hiệu lực. Ghi "change": "amended" nếu sửa đổi, bổ sung.`,
        );
    }
  },
};

/** `amended`, `abolished` or `replaces` for what the store does not know, or what is not in force. */
export const notThere: DecisionRule = {
  kind: 'not-in-force',
  severity: 'error',
  check(given, tell) {
    for (const { code, path, change, ends, standing } of namedIn(given)) {
      if (!(change === 'amended' || ends) || standing.before !== undefined || faultOfCode(code) !== undefined) continue;
      const [does, instead] = ends
        ? ['bãi bỏ hay thay thế', 'Kiểm tra lại mã; nếu mã đúng, nhập thủ tục trước bằng "motcua import".']
        : ['sửa đổi', 'Ghi "change": "new" nếu đây là thủ tục mới công bố.'];
      if (standing.versions.length === 0) tell(path, `Danh mục không có thủ tục ${code} để ${does}. ${instead}`);
      else
        tell(
          path,
          `Thủ tục ${code}${nameOf(standing)} không có hiệu lực vào ngày ${dayOf(given)}${whyNot(standing)}. ${ends ? 'Bỏ mục này.' : instead}`,
        );
    }
  },
};

function dayOf({ file }: GivenDecision): string {
  return file.decision.effectiveFrom ?? 'có hiệu lực';
}

function whyNot({ versions, later }: Standing): string {
  const last = versions.at(-1)?.version;
  if (last?.change === 'abolished')
    return `: đã bãi bỏ từ ${last.validFrom ?? 'trước'}${last.decision === undefined ? '' : ` theo ${last.decision.number}`}`;
  return later?.version.validFrom === undefined ? '' : `: chỉ bắt đầu từ ${later.version.validFrom}`;
}

/** A code that was abolished comes back: a new procedure has a code of its own. */
export const codeAgain: DecisionRule = {
  kind: 'code-again',
  severity: 'warning',
  check(given, tell) {
    for (const { code, path, change, ends, standing } of namedIn(given)) {
      if (change === 'amended' || ends || standing.before !== undefined || standing.versions.length === 0) continue;
      tell(
        path,
        `Mã ${code}${nameOf(standing)} đã dùng trước đây. Thủ tục mới phải có mã mới; xác nhận nếu đây đúng là thủ tục cũ được công bố lại.`,
      );
    }
  },
};

/** The store has a version that begins later: what is published now ends before it. */
export const laterVersion: DecisionRule = {
  kind: 'later-version',
  severity: 'warning',
  check(given, tell) {
    for (const { code, path, ends, standing } of namedIn(given)) {
      const start = standing.later?.version.validFrom;
      if (ends || start === undefined) continue;
      tell(
        path,
        start === given.file.decision.effectiveFrom
          ? `Thủ tục ${code} đã có bản số ${standing.later?.version.number} bắt đầu cùng ngày ${start}; bản này sẽ thay hẳn bản đó. Xác nhận nếu đúng ý.`
          : `Thủ tục ${code} đã có bản bắt đầu từ ${start}; bản này chỉ áp dụng đến trước ngày đó. Xác nhận nếu đúng ý.`,
      );
    }
  },
};

/** What ends would begin again with a version that is there already. */
export const endsBeforeLater: DecisionRule = {
  kind: 'ends-before-later',
  severity: 'error',
  check(given, tell) {
    for (const { code, path, ends, standing } of namedIn(given)) {
      const start = standing.later?.version.validFrom;
      if (!ends || start === undefined || start === given.file.decision.effectiveFrom) continue;
      tell(
        path,
        `Thủ tục ${code} đã có bản bắt đầu từ ${start}, sau ngày bị bãi bỏ. Kiểm tra lại ngày có hiệu lực của quyết định.`,
      );
    }
  },
};

/** An amendment that amends nothing. */
export const nothingChanged: DecisionRule = {
  kind: 'nothing-changed',
  severity: 'warning',
  check(given, tell) {
    for (const { code, path, change, procedure, standing } of namedIn(given)) {
      if (change !== 'amended' || procedure === undefined || standing.before === undefined) continue;
      if (canonicalJson(withoutVersion(standing.before.procedure)) === canonicalJson(withoutVersion(procedure)))
        tell(path, `Nội dung thủ tục ${code} giống hệt bản đang có hiệu lực. Kiểm tra xem đã lấy đúng tệp chưa.`);
    }
  },
};

/** What a province states would be gone: the new content has no layer of it. */
export const layersLost: DecisionRule = {
  kind: 'layer-lost',
  severity: 'warning',
  check(given, tell) {
    for (const { code, path, procedure, standing } of namedIn(given)) {
      const lost = (standing.before?.procedure.layers ?? []).filter(
        ({ kind }) => kind !== 'national' && procedure?.layers.every((layer) => layer.kind !== kind),
      );
      if (procedure !== undefined && lost.length > 0)
        tell(
          [...path.slice(0, -1), 'layers'],
          `Bản đang có hiệu lực của thủ tục ${code} có phần do địa phương quy định (${lost.map(({ agency, id }) => agency ?? id).join(', ')}) mà nội dung mới không có. Ghi lại mã, thời hạn, địa điểm, phí của địa phương, hoặc chạy lại "motcua overlay apply" sau khi công bố.`,
        );
    }
  },
};

function withoutVersion({ version: _, ...content }: Procedure | PublishedContent): object {
  return content;
}
