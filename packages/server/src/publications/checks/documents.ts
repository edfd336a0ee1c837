import { fold } from '@motcua/search';
import type { ContentRule } from './rule.js';
import { quoted } from './texts.js';

/** A paper that stands twice in one case, under the same condition: people would bring it twice. */
export const duplicateDocuments: ContentRule = {
  kind: 'duplicate-document',
  severity: 'warning',
  check({ procedure }, tell) {
    for (const [at, { documents }] of procedure.cases.entries()) {
      const seen = new Map<string, number>();
      for (const [index, { name, condition = '', kind }] of documents.entries()) {
        if (kind === 'note') continue;
        const key = `${fold(name)}\n${fold(condition)}`;
        const before = seen.get(key);
        if (before === undefined) seen.set(key, index);
        else
          tell(
            ['cases', at, 'documents', index],
            `Giấy tờ ${quoted(name)} đã có ở vị trí ${before + 1}. Bỏ một dòng, hoặc ghi rõ mỗi dòng dùng khi nào ở "condition".`,
          );
      }
    }
  },
};
