/** The part of JSON Schema that the published schema uses, and the annotations of its own. */
export interface Schema {
  description?: string;
  $ref?: string;
  type?: string;
  enum?: (string | number | boolean)[];
  enumDescriptions?: string[];
  pattern?: string;
  /** What to write, where a pattern or a choice is not met. */
  patternErrorMessage?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | false;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  definitions?: Record<string, Schema>;
  /** What is known of a value: its group, its term in the W3C Data Privacy Vocabulary, the derived groups it is in. */
  'x-terms'?: Record<string, { group?: string; dpv?: string; in?: string[] }>;
  /** A plain value stands for an object with this key. */
  'x-shorthand'?: string;
  /** A list of ids stands for a map from them. */
  'x-map'?: string;
}

/** @returns the name of the definition that a schema refers to */
export function referred(schema: Schema): string | undefined {
  return schema.$ref?.replace('#/definitions/', '');
}

/** @returns the list branch of a value that may be single or a list */
export function listBranch(schema: Schema): Schema | undefined {
  return schema.type === 'array' ? schema : schema.anyOf?.find((branch) => branch.type === 'array');
}
