/** The part of JSON Schema 2020-12 that the contract uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  /** One of several shapes. */
  anyOf?: JsonSchema[];
  /** Values known today of an enumeration that may grow; any other string is valid too. */
  'x-known-values'?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  examples?: unknown[];
  [keyword: `$${string}`]: unknown;
}

/** Where a component stands in the document. */
export function componentRef(name: string): string {
  return `#/components/schemas/${name}`;
}
