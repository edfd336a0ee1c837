import ts from 'typescript';
import type { Documentation } from './documentation.js';
import { componentRef, type JsonSchema } from './json-schema.js';

/**
 * Names and describes schemas by walking them beside the types they are made for. What is sent is closed and what is answered is
 * open, so one interface may have a component for each: `Reception` is what the server shows, `ReceptionInput` what it takes.
 */
export class Components {
  readonly schemas: Record<string, JsonSchema> = {};
  readonly #documentation: Documentation;
  readonly #side: 'answer' | 'request';

  constructor(documentation: Documentation, side: 'answer' | 'request' = 'answer') {
    this.#documentation = documentation;
    this.#side = side;
  }

  /** Adds the schema of an exported interface, under another name where the interface is generic; returns the reference to it. */
  add(type: string, schema: JsonSchema, name = this.#nameOf(type)): JsonSchema {
    const symbol = this.#documentation.named(type);
    if (!symbol) throw new Error(`The contract exports no type ${type} for its schema.`);
    return this.#component(name, symbol, schema);
  }

  #nameOf(type: string): string {
    return this.#side === 'answer' || type.endsWith('Request') ? type : `${type}Input`;
  }

  #component(name: string, symbol: ts.Symbol, schema: JsonSchema): JsonSchema {
    if (!(name in this.schemas)) {
      // Taken before its members are walked, which may name it again.
      this.schemas[name] = schema;
      const described = this.#describeMembers(schema, this.#documentation.members(symbol));
      this.schemas[name] = withText(this.#documentation.text(symbol), described);
    }
    return { $ref: componentRef(name) };
  }

  #describeMembers(schema: JsonSchema, members: ts.Symbol[]): JsonSchema {
    // A union has the members of its parts, which are components of their own.
    if (!schema.properties) return schema;
    const properties = { ...schema.properties };
    for (const member of members) {
      const property = properties[member.name];
      const node = this.#documentation.writtenType(member);
      // What only the compiler knows of, such as the type parameter of a page, has a schema already.
      if (!property) continue;
      properties[member.name] = withText(
        this.#documentation.text(member),
        node ? this.#describe(property, node) : property,
      );
    }
    return { ...schema, properties };
  }

  #describe(schema: JsonSchema, node: ts.TypeNode): JsonSchema {
    if (ts.isArrayTypeNode(node) && schema.items)
      return { ...schema, items: this.#describe(schema.items, node.elementType) };
    if (ts.isUnionTypeNode(node)) {
      const value = node.types.filter(
        (type) => !(ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword),
      );
      return value[0] && value.length === 1 ? this.#describe(schema, value[0]) : schema;
    }
    if (ts.isTypeLiteralNode(node)) {
      return this.#describeMembers(schema, this.#documentation.checker.getTypeFromTypeNode(node).getProperties());
    }
    return ts.isTypeReferenceNode(node) ? this.#describeReference(schema, node) : schema;
  }

  #describeReference(schema: JsonSchema, node: ts.TypeReferenceNode): JsonSchema {
    const symbol = this.#documentation.referredTo(node);
    const [first, second] = node.typeArguments ?? [];
    if (symbol?.name === 'OpenEnum' && first) {
      return schema.enum ? schema : { ...schema, 'x-known-values': this.#literals(first) };
    }
    if (symbol?.name === 'Record') {
      if (!second || typeof schema.additionalProperties !== 'object') return schema;
      return { ...schema, additionalProperties: this.#describe(schema.additionalProperties, second) };
    }
    if (!symbol || schema.$ref !== undefined) return schema;
    const declaration = symbol.declarations?.[0];
    if (declaration && ts.isInterfaceDeclaration(declaration) && schema.properties) {
      return this.#component(this.#nameOf(symbol.name), symbol, schema);
    }
    if (declaration && ts.isTypeAliasDeclaration(declaration)) {
      return this.#alias(symbol, declaration, schema);
    }
    return schema;
  }

  #alias(symbol: ts.Symbol, declaration: ts.TypeAliasDeclaration, schema: JsonSchema): JsonSchema {
    // What is taken of a text or a number differs from place to place.
    if (this.#side === 'request') {
      return withText(this.#documentation.text(symbol), this.#describe(schema, declaration.type));
    }
    this.schemas[symbol.name] ??= withText(this.#documentation.text(symbol), this.#describe(schema, declaration.type));
    return { $ref: componentRef(symbol.name) };
  }

  #literals(node: ts.TypeNode): string[] {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap((type) => this.#literals(type));
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
    const type = this.#documentation.checker.getTypeFromTypeNode(node);
    return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  }
}

/** What is said of a place goes before what is said of its type. */
function withText(text: string | undefined, schema: JsonSchema): JsonSchema {
  const { description, ...rest } = schema;
  const told = text ?? description;
  return told === undefined ? rest : { description: told, ...rest };
}
