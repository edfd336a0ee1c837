import { a11ySnapshot } from '@web/test-runner-commands';

interface Node {
  role: string;
  name?: string;
  checked?: boolean;
  disabled?: boolean;
  invalid?: string;
  required?: boolean;
  level?: number;
  children?: Node[];
}

const TOLD = /^(?:heading|radio|checkbox|button|link|textbox|combobox|progressbar|alert)$/;

/** What a screen reader is told, in order: roles, names and states. Groups are not in this tree; axe sees to their names. */
export async function told(): Promise<string[]> {
  const lines: string[] = [];
  const visit = ({ role, name, checked, disabled, invalid, required, level, children = [] }: Node): void => {
    if (TOLD.test(role)) {
      const isInvalid = invalid !== undefined && invalid !== 'false' && 'invalid';
      const states = [level, checked && 'checked', disabled && 'disabled', required && 'required', isInvalid];
      const shown = states.filter(Boolean).join(' ');
      lines.push(`${role}${shown ? ` (${shown})` : ''}: ${name ?? ''}`.trim());
    }
    children.forEach(visit);
  };
  const tree: unknown = await (a11ySnapshot as (payload: object) => Promise<unknown>)({});
  visit(tree as Node);
  return lines;
}
