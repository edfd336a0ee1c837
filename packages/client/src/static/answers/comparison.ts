import { publicationBefore } from '@motcua/catalogue';
import { compareProcedures } from '@motcua/catalogue/compare';
import type { Comparison, ComparisonQuery } from '@motcua/contract';
import { Refusal } from '../refusal.js';
import type { Call } from './call.js';
import { StaticProblem } from './problem.js';
import { pageOf, procedureOf } from './procedures.js';

/** Two publications of a procedure side by side, both from its page. */
export async function compareVersions({ publication, query, parts }: Call<ComparisonQuery>): Promise<Comparison> {
  const found = await procedureOf(publication, parts[0]!);
  const numbers = found.publications.map(({ version }) => version.number);
  const at = numbers.findIndex((number) => String(number) === parts[1]);
  const asked = found.publications[at];
  const other = query.with ?? (asked && publicationBefore(asked, found.publications)?.version.number);
  if (at < 0 || other === undefined || !numbers.includes(other)) throw new StaticProblem('unknown-version');
  const { versions } = await pageOf(publication, found);
  const [before, after] = [other, numbers[at]].map((number) =>
    versions.find(({ version }) => version.number === number),
  );
  if (before === undefined || after === undefined) throw new Refusal('malformed');
  return compareProcedures(before, after);
}
