import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Decision, PublicationFinding } from '@motcua/contract';
import { Refusal } from '../refusal.js';

/**
 * Holds the file of the signed text against the check sum that the decision gives.
 *
 * @throws {Refusal} when the file cannot be read
 */
export async function signedTextFindings(decision: Decision, path: string): Promise<PublicationFinding[]> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(path), sum).catch((error: unknown) => {
    throw new Refusal(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}). Check the name.`,
    );
  });
  const found = sum.digest('hex');
  const at = { path: 'decision/sha256' };
  if (decision.sha256 === undefined)
    return [
      {
        severity: 'warning',
        kind: 'hash-missing',
        ...at,
        message: `Chưa ghi mã kiểm của văn bản đã ký. Ghi "sha256": "${found}".`,
      },
    ];
  if (decision.sha256.toLowerCase() === found) return [];
  const message = `Văn bản đã ký không khớp mã kiểm: "sha256" ghi ${decision.sha256}, tệp có mã ${found}. Kiểm tra xem đúng tệp chưa.`;
  return [{ severity: 'error', kind: 'signed-text-differs', ...at, message }];
}
