import { type Fee, isInForce, type IsoDate, type Procedure } from '@motcua/contract';
import { feesInWords, inOneLine } from '../stated-values.js';
import { currency, type JsonLd } from './context.js';

/** The fees that hold on a day: a value where one is stated and confirmed, and always words. */
export function costsOf(procedure: Procedure, day: IsoDate, channelId: (kind: string) => string | undefined): JsonLd[] {
  return dueFees(procedure, day).map(({ fee, path, name }) => {
    const amount = amountOf(fee);
    const channel = fee.channel === undefined ? undefined : channelId(fee.channel);
    return {
      '@type': 'cv:Cost',
      'dct:identifier': `${procedure.code}/${path}`,
      'dct:description': wordsOf(fee, name, day),
      ...(amount === undefined
        ? {}
        : { 'cv:hasValue': String(amount), 'cv:currency': currency(fee.currency ?? 'VND') }),
      ...(channel === undefined ? {} : { 'cv:ifAccessedThrough': { '@id': channel } }),
    };
  });
}

/** The same for schema.org: only what has a price. */
export function offersOf(procedure: Procedure, day: IsoDate): JsonLd[] {
  return dueFees(procedure, day).flatMap(({ fee, name }) => {
    const price = amountOf(fee);
    if (price === undefined) return [];
    return [{ '@type': 'Offer', price, priceCurrency: fee.currency ?? 'VND', description: wordsOf(fee, name, day) }];
  });
}

function dueFees({ cases }: Procedure, day: IsoDate): { fee: Fee; path: string; name: string | undefined }[] {
  return cases.flatMap(({ id, name, fees }) =>
    fees.flatMap((fee, at) => (isInForce(fee, day) ? [{ fee, path: `${id}/phi-${at + 1}`, name }] : [])),
  );
}

function amountOf({ kind, amount, confirmed }: Fee): number | undefined {
  if (!confirmed) return undefined;
  if (kind === 'free') return 0;
  return kind === 'fixed' && amount !== null ? amount : undefined;
}

function wordsOf(fee: Fee, name: string | undefined, day: IsoDate): string {
  const words = feesInWords([fee], day).map(inOneLine).join('; ');
  return name === undefined ? words : `${name}: ${words}`;
}
