import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { allowedFor, isKnown, PREFIXES, SHAPES, shortened } from './shapes.fixture.js';

const TYPE = `${PREFIXES['rdf']}type`;

/** The shapes of one or more texts in Turtle. */
export function shapesFrom(...turtle: string[]): SHACLValidator {
  return new SHACLValidator(new Store(turtle.flatMap((text) => new Parser().parse(text))));
}

const OWN = shapesFrom(SHAPES);

/** The statements of a page's JSON-LD. Nothing is fetched for them. */
export async function statementsOf(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    base: 'https://folder.example/thu-tuc/1.001193.html',
    documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`)),
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string));
}

/** What is wrong by the shapes of this project: one line each. */
export async function faultsOf(document: object): Promise<string[]> {
  const data = await statementsOf(document);
  return [...(await faultsBy(OWN, data)), ...unknownIn(data)];
}

/** What is wrong by some shapes. */
export async function faultsBy(shapes: SHACLValidator, data: Store): Promise<string[]> {
  const { results } = await shapes.validate(data);
  return results.map(
    ({ focusNode, path, sourceConstraintComponent: rule }) =>
      `${focusNode.value} ${shortened(path.value)} ${rule.value.split('#')[1]}`,
  );
}

/** Classes and properties that no rule knows: a name that is spelt wrongly breaks no shape. */
function unknownIn(data: Store): string[] {
  const faults: string[] = [];
  for (const subject of data.getSubjects(null, null, null)) {
    const classes = data.getObjects(subject, TYPE, null).map(({ value }) => value);
    for (const name of classes) if (!isKnown(name)) faults.push(`${subject.value} is a ${name}`);
    const allowed = allowedFor(classes);
    for (const { predicate } of data.getQuads(subject, null, null, null)) {
      if (predicate.value === TYPE || allowed.has(shortened(predicate.value))) continue;
      faults.push(`${subject.value} has ${shortened(predicate.value)}`);
    }
  }
  return faults;
}
