/** Schema → the lists that rules and messages read. What each word means, and its term in the Data Privacy Vocabulary, docs and editors take from the schema. */
import { listBranch, type Schema } from './schema.ts';

/** @returns the text of `src/declaration/vocabulary.ts` */
export function vocabularyOf(schema: Schema): string {
  const definitions = schema.definitions ?? {};
  const terms = (name: string) => {
    const { enum: values = [], 'x-terms': known = {} } = definitions[name] ?? {};
    return values.map((value) => ({ value: String(value), ...known[String(value)] }));
  };
  const names = (name: string) => list(terms(name).map(({ value }) => value));
  const among = (name: string, group: string) =>
    list(
      terms(name)
        .filter((term) => term.in?.includes(group) || term.group === group)
        .map((term) => term.value),
    );

  return `
/** Whom data is about. */
export const subjects: readonly string[] = ${names('Subject')};

/** What kind of data a field holds, and the group that it belongs to. */
export const categories: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(${JSON.stringify(grouped(terms('Category')))}).flatMap(([group, words]) => words.split(' ').map((word) => [word, group])),
);

/** What an activity does that rules look at. */
export const features: readonly string[] = ${names('Feature')};

/** Lawful bases (Article 6). */
export const lawfulBases: readonly string[] = ${names('LawfulBasis')};

/** Conditions for special category data (Article 9). */
export const specialCategoryConditions: readonly string[] = ${names('SpecialCategoryCondition')};

/** People who may need protection: children, and people who depend on others, at work too. */
export const vulnerable: readonly string[] = ${among('Subject', 'vulnerable')};
/** People who cannot freely refuse. Visitors of a place of care are too; which place it is, no list can say. */
export const powerImbalance: readonly string[] = ${among('Subject', 'powerImbalance')};
/** Vulnerable without children, employees, workers and job-applicants. */
export const vulnerableAdults: readonly string[] = ${among('Subject', 'vulnerableAdults')};
/** Not people whom data protection law covers. */
export const notCoveredByLaw: readonly string[] = ${among('Subject', 'notCoveredByLaw')};
/** Categories beyond special and criminal ones that people expect to be kept close. */
export const highlyPersonal: readonly string[] = ${among('Category', 'highlyPersonal')};
/** Special categories. */
export const special: readonly string[] = ${among('Category', 'special')};
/** Criminal offence data. */
export const criminal: readonly string[] = ${among('Category', 'criminal')};
/** Categories that are not about people. */
export const notPersonal: readonly string[] = ${among('Category', 'not-personal')};

/** Members of the European Union, and of the European Economic Area. */
export const eu: readonly string[] = ${among('Country', 'EU')};
export const eea: readonly string[] = ${among('Country', 'EEA')};
/** ISO 3166-1 alpha-2. */
export const countries: readonly string[] = ${list((definitions.Country?.enum ?? []).filter((code) => code !== 'unknown').map(String))};

/** What to write where a value does not have the form (by the pattern of the form). */
export const wanted: Readonly<Record<string, { readonly form: string; readonly hint: string }>> = ${JSON.stringify(wantedOf(definitions))};

/** Keys under which a single value may stand for a list. */
export const listKeys: ReadonlySet<string> = new Set(${list(listKeysOf(definitions))});
`;
}

/** Words in one text take half the room that they take one by one. */
const list = (words: readonly string[]): string => `('${words.join(' ')}').split(' ')`;

function grouped(terms: readonly { readonly value: string; readonly group?: string }[]): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const { value, group = '' } of terms) groups[group] = groups[group] === undefined ? value : `${groups[group]} ${value}`;
  return groups;
}

function wantedOf(definitions: Record<string, Schema>): Record<string, unknown> {
  const told = Object.entries(definitions).filter(([, definition]) => definition.pattern && definition.patternErrorMessage);
  return Object.fromEntries(told.map(([name, definition]) => [definition.pattern, { form: name, hint: definition.patternErrorMessage }]));
}

/** A key is a list wherever it may be one: no key is a list in one entity and a single value in another. */
function listKeysOf(definitions: Record<string, Schema>): string[] {
  const lists = new Set<string>();
  for (const { properties = {} } of Object.values(definitions)) {
    for (const [key, property] of Object.entries(properties)) if (listBranch(property) && !property['x-map']) lists.add(key);
  }
  return [...lists].sort();
}
