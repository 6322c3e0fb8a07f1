/** The core schema of YAML 1.2, to the letter: `NO` and `on` are words, dates are text, `0b1` and `1_000` are no numbers. */
import { FAILSAFE_SCHEMA, type Schema, Type } from 'js-yaml';

/** How the types of this schema are called, so that no tag asks for them. */
export const ownTags = 'privacy-lint:';
const number =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Words that are no text; most scalars are longer than any of them. */
const words: Readonly<Record<string, boolean | null>> = {
  __proto__: null,
  '': null,
  '~': null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** Whether a plain scalar is a word that is no text. */
export const isWord = (text: string): boolean => text.length < 6 && words[text] !== undefined;
const isNumber = (text: string): boolean => text.charCodeAt(0) < 58 && number.test(text);

function numberOf(text: string): number {
  const word = text.replace(/^[-+]/, '').toLowerCase();
  if (word === '.inf') return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return word === '.nan' ? Number.NaN : Number(text);
}

/** What a plain scalar means. */
export function plainValue(text: string): unknown {
  return isWord(text) ? words[text] : isNumber(text) ? numberOf(text) : text;
}

let schema: Schema | undefined;

/** The same, for the parser: few files need it. */
export function coreSchema(): Schema {
  schema ??= FAILSAFE_SCHEMA.extend({
    implicit: [
      new Type(`${ownTags}word`, {
        kind: 'scalar',
        resolve: (text: string | null) => text === null || isWord(text),
        construct: (text: string | null) => (text === null ? null : words[text]),
      }),
      new Type(`${ownTags}number`, {
        kind: 'scalar',
        resolve: (text: string | null) => text !== null && isNumber(text),
        construct: numberOf,
      }),
    ],
  });
  return schema;
}
