import type { FormTemplate, Procedure } from '@motcua/contract';

/** Every form of a procedure once: those of the procedure as a whole, then those of its papers. */
export function formsOf({ forms, cases }: Procedure): FormTemplate[] {
  const ofPapers = cases.flatMap(({ documents }) =>
    documents.flatMap(({ form }) => (form === undefined ? [] : [form])),
  );
  const all = new Map<string, FormTemplate>();
  for (const form of [...forms, ...ofPapers]) {
    const key = JSON.stringify([form.name, form.number, form.url, form.file]);
    if (!all.has(key)) all.set(key, form);
  }
  return [...all.values()];
}
