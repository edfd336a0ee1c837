import MagicString from 'magic-string';

/** What the compiler makes of `@property(…) name` and `@state() name` of Lit. */
function declarationOf(statement) {
  const { callee, arguments: parts } = statement.expression ?? {};
  if (statement.type !== 'ExpressionStatement' || callee?.name !== '__decorate') return undefined;
  const [{ elements: decorators }, { object: owner }, { value: name }] = parts;
  const [decorator] = decorators;
  if (decorators.length !== 1 || !['property', 'state'].includes(decorator.callee?.name)) return undefined;
  return { owner: owner.name, name, state: decorator.callee.name === 'state', options: decorator.arguments[0] };
}

/**
 * Declares reactive properties as the table that Lit's decorators come down to, so that pages load neither the decorators
 * nor the compiler's code around each.
 */
export function leanProperties() {
  return {
    name: 'lean-properties',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('__decorate([')) return null;
      const lean = new MagicString(code);
      const tables = new Map();
      for (const statement of this.parse(code).body) {
        const declared = declarationOf(statement);
        if (!declared) continue;
        const { owner, name, state, options } = declared;
        const given = options ? code.slice(options.start, options.end) : '{}';
        const table = tables.get(owner) ?? { rows: [] };
        table.rows.push(`${name}: ${state ? '{ state: true }' : given}`);
        lean.remove(statement.start, statement.end);
        tables.set(owner, { ...table, at: statement.start });
      }
      for (const [owner, { rows, at }] of tables) lean.appendLeft(at, `${owner}.properties = { ${rows.join(', ')} };`);
      return { code: lean.toString(), map: lean.generateMap({ hires: true }) };
    },
  };
}
