import type { Procedure } from '@motcua/contract';

/** What must never leave the element it is in, be run, or turn the text around it. */
export const HOSTILE = [
  '</script><script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '" onmouseover="window.hacked=1" x="',
  "' autofocus onfocus='window.hacked=1",
  '<!-- </main></body> <![CDATA[ ]]>',
  '\u202eđảo ngược\u2066 {{7*7}} ${7*7} &lt;b&gt; &#60;',
  'x'.repeat(3000),
  'Ủy ban 🏛️ nhân dân \ud83c\udfdb\ufe0f '.repeat(100),
] as const;

/** A procedure whose every text is hostile. */
export function hostileProcedure(text: string): Procedure {
  const url = 'javascript:window.hacked=1';
  const form = { name: text, number: text, url, file: text };
  return {
    code: '9.999999',
    localCode: text,
    name: text,
    shortName: text,
    field: { id: 'thu-doc', name: text },
    levels: ['commune', text],
    audiences: ['citizen', text],
    audienceNote: text,
    agencies: [
      { role: 'executing', name: text },
      { role: text, name: text },
    ],
    steps: [{ title: text, text: `${text}\n- ${text}\n+ ${text}\na) ${text}` }],
    channels: [{ kind: 'direct', note: text, url }],
    places: [{ role: 'receive', name: text, address: text, hours: text }],
    cases: [
      {
        id: 'thuong',
        timeLimits: [{ amount: null, unit: 'unspecified', raw: text, confirmed: false, doubt: text, note: text }],
        fees: [
          {
            kind: 'unknown',
            amount: null,
            raw: text,
            confirmed: false,
            note: text,
            basis: text,
            name: text,
            per: text,
          },
        ],
        documents: [{ name: text, originals: 1, copies: 2, handling: 'show', condition: text, note: text, form }],
        dossierSets: 1,
      },
      { id: 'khac', name: text, timeLimits: [], fees: [], documents: [{ name: text, kind: 'note', note: text }] },
    ],
    forms: [form],
    results: [{ name: text, code: text }],
    requirements: text,
    legalBasis: [{ code: text, name: text, date: text, issuer: text }],
    online: [{ scheme: text, value: text, reason: text, url }],
    version: { number: 1, change: 'new', note: text, decision: { number: text, issuer: text, title: text, url } },
    layers: [
      { id: 'national', kind: 'national', agency: text, source: text, decision: { number: text, url } },
      { id: 'province', kind: 'province', agency: text },
    ],
    provenance: { places: 'province' },
    handledElsewhere: { name: text, url },
    contact: [text],
    related: ['9.999999', text],
    keywords: [text],
    description: text,
    detail: 'full',
    url,
    warnings: [text],
  };
}
