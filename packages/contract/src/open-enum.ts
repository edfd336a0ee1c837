/**
 * A closed list today that may grow tomorrow: known values complete in an editor, unknown ones survive.
 * An old widget must outlive a new server, so answers are never refused for a value they did not know.
 */
export type OpenEnum<Known extends string> = Known | (string & Record<never, never>);
