/** Types of columns that both engines know. */
export const text = 'text';
/** The name is PostgreSQL's; SQLite keeps bytes as they are in a column of any type. */
export const bytes = 'bytea';
