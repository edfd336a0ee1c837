import type { Step } from '@motcua/contract';
import type { FindingList } from './findings.js';
import { readText } from './text.js';

const HEADING = /^(Bước\s+\d{1,2}(?:\.\d{1,2})?)\s*[:.–-]?\s*/iu;

/** Steps; "Bước 1:" becomes the title. */
export function readSteps(values: readonly string[], findings: FindingList): Step[] {
  return values.flatMap((value, at): Step[] => {
    const text = readText(value, `steps/${at}`, findings);
    if (text === undefined) return [];
    const heading = HEADING.exec(text);
    const rest = heading ? text.slice(heading[0].length).trim() : '';
    if (!heading || rest === '') return [{ text }];
    return [{ title: (heading[1] ?? '').replace(/\s+/g, ' '), text: rest }];
  });
}
