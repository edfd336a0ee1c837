import { safeAddress } from '@motcua/catalogue/text';
import type { Procedure } from '@motcua/contract';
import { inOneLine, timesInWords } from '../stated-values.js';
import { CHANNEL_WORDS, wordsFor } from '../words.js';
import type { JsonLd } from './context.js';
import { commonDuration } from './duration.js';

/** Id of a way to hand in within the page. */
export function channelId(page: string, kind: string): string {
  return `${page}#kenh-${encodeURIComponent(kind)}`;
}

/** The ways to hand in, each once, with how long it takes by them. */
export function channelsOf(procedure: Procedure, page: string): JsonLd[] {
  const kinds = [...new Set(procedure.channels.map(({ kind }) => kind))];
  const [ordinary] = procedure.cases;
  return kinds.map((kind) => {
    const same = procedure.channels.filter((channel) => channel.kind === kind);
    const limits = (ordinary?.timeLimits ?? []).filter(({ channel }) => channel === undefined || channel === kind);
    const duration = commonDuration(limits);
    const name = wordsFor(CHANNEL_WORDS, kind);
    const said = [name, ...same.map(({ note }) => note ?? ''), ...timesInWords(limits).map(inOneLine)];
    const url = safeAddress(same.find((channel) => channel.url !== undefined)?.url);
    const places = kind === 'direct' ? procedure.places.filter(({ role }) => role === 'receive') : [];
    return {
      '@id': channelId(page, kind),
      '@type': ['ServiceChannel', 'cv:Channel'],
      'dct:identifier': `${procedure.code}/kenh/${kind}`,
      'dct:type': { '@type': 'skos:Concept', 'skos:prefLabel': name },
      'dct:description': said.filter((one) => one !== '').join('. '),
      name,
      availableLanguage: 'vi',
      ...(duration === undefined ? {} : { 'cv:processingTime': duration, processingTime: duration }),
      ...(url === undefined ? {} : { serviceUrl: url }),
      ...(places.length === 0
        ? {}
        : {
            serviceLocation: places.map((place) => ({
              '@type': 'Place',
              name: place.name,
              ...(place.address === undefined ? {} : { address: place.address }),
            })),
          }),
    };
  });
}
