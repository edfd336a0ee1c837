import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/**
 * The documented interfaces of the contract as the TypeScript compiler sees them, so that a description is written once:
 * above the member it describes.
 */
export class Documentation {
  readonly checker: ts.TypeChecker;
  readonly #exports = new Map<string, ts.Symbol>();

  constructor() {
    const config = ts.readConfigFile(`${PACKAGE}tsconfig.json`, (path) => readFileSync(path, 'utf8'));
    const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, PACKAGE);
    const program = ts.createProgram(parsed.fileNames, {
      ...parsed.options,
      noEmit: true,
      composite: false,
      incremental: false,
    });
    this.checker = program.getTypeChecker();
    for (const file of ['src/index.ts', 'src/stated.ts']) {
      const source = program.getSourceFile(`${PACKAGE}${file}`);
      const module = source && this.checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`The compiler does not find ${file}.`);
      for (const symbol of this.checker.getExportsOfModule(module))
        this.#exports.set(symbol.name, this.#original(symbol));
    }
  }

  /** An exported interface or type by name. */
  named(name: string): ts.Symbol | undefined {
    return this.#exports.get(name);
  }

  /** The symbol a type name in the source stands for. */
  referredTo(node: ts.TypeReferenceNode): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(node.typeName);
    return symbol && this.#original(symbol);
  }

  /** What stands above a declaration, on one line a paragraph; undefined when nothing does. */
  text(symbol: ts.Symbol): string | undefined {
    const text = ts
      .displayPartsToString(symbol.getDocumentationComment(this.checker))
      .replace(/\{@link (\w+)\}/g, '`$1`')
      .replace(/([^\n])\n(?!\n)/g, '$1 ')
      .trim();
    return text === '' ? undefined : text;
  }

  /** Members of an interface with those it inherits. */
  members(symbol: ts.Symbol): ts.Symbol[] {
    return this.checker.getPropertiesOfType(this.checker.getDeclaredTypeOfSymbol(symbol));
  }

  /** The type of a member as it is written in the source. */
  writtenType(member: ts.Symbol): ts.TypeNode | undefined {
    const declaration = member.declarations?.find(ts.isPropertySignature);
    return declaration?.type;
  }

  /** The members of an exported constant such as the table of problems. */
  membersOfConstant(name: string): ts.Symbol[] {
    const symbol = this.named(name);
    return symbol ? this.checker.getTypeOfSymbol(symbol).getProperties() : [];
  }

  /** The symbol of the query that an operation takes. */
  queryOf(operation: string): ts.Symbol | undefined {
    return this.#typeOf('operations', operation, 'query');
  }

  /** The symbol of the body that an action takes. */
  bodyOf(action: string): ts.Symbol | undefined {
    return this.#typeOf('actions', action, 'body');
  }

  #typeOf(table: string, id: string, part: string): ts.Symbol | undefined {
    const member = this.membersOfConstant(table).find(({ name }) => name === id);
    const found = member && this.checker.getTypeOfSymbol(member).getProperty(part);
    const type = found && this.checker.getNonNullableType(this.checker.getTypeOfSymbol(found));
    return type?.aliasSymbol ?? type?.getSymbol();
  }

  #original(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}
