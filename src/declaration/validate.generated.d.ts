/** What the compiled validator says of one value that has the wrong shape (an error of `ajv`). */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** @returns whether a parsed `privacy.yml` has the right shape; if not, `errors` says what is wrong, until the next call */
export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
};
