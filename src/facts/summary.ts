/** What fields say together: worked out once for all that use the same fields. */
import { notCoveredByLaw } from '../declaration/vocabulary.ts';
import type { FieldContent } from './fields.ts';
import { any, distinct } from './known.ts';
import type { View } from './vocabulary.ts';

export interface Summary {
  /** The people of all fields. */
  readonly subjects: readonly string[];
  /** Whether a field is personal data; everything below is about those that are. */
  readonly personal: boolean;
  readonly people: readonly string[];
  readonly categories: readonly string[];
  readonly special_kinds: readonly string[];
  readonly criminal: boolean;
  readonly technical_processing: readonly string[];
  readonly all_pseudonymised: boolean;
  /** Whether some of it does not come from the people themselves, and whose that is. */
  readonly indirect: boolean;
  readonly indirect_people: readonly string[];
  readonly datasets: readonly View<'Dataset'>[];
}

const isPersonal = (content: FieldContent) => content.personal;
const elsewhere = ['third-party', 'public'];

/** @param contents what fields say, each content once */
export function summaryOf(contents: readonly FieldContent[]): Summary {
  const personal = contents.every(isPersonal) ? contents : contents.filter(isPersonal);
  const datasets = new Set<View<'Dataset'>>();
  for (const { dataset } of personal) datasets.add(dataset);
  const sources = [...datasets].filter(({ source }) => any(source, elsewhere));
  const indirect = sources.length === 0 ? [] : personal.filter(({ dataset }) => any(dataset.source, elsewhere));
  return {
    subjects: united(contents, 'subjects'),
    personal: personal.length > 0,
    people: united(personal, 'subjects'),
    categories: united(personal, 'categories'),
    special_kinds: united(personal, 'special_kinds'),
    criminal: personal.some((content) => content.criminal),
    technical_processing: united(personal, 'technical_processing'),
    all_pseudonymised: personal.length > 0 && personal.every((content) => content.pseudonymised),
    indirect: indirect.length > 0,
    indirect_people: united(indirect, 'subjects').filter((subject) => !notCoveredByLaw.includes(subject)),
    datasets: [...datasets],
  };
}

/** The members of a list of several contents, each once, sorted; most contents share their lists, or have none. */
function united(
  contents: readonly FieldContent[],
  key: 'subjects' | 'categories' | 'special_kinds' | 'technical_processing',
): readonly string[] {
  let all: Set<string> | undefined;
  let last: readonly string[] | undefined;
  for (const content of contents) {
    const list = content[key];
    if (list === last || list.length === 0) continue;
    all ??= new Set();
    for (const item of list) all.add(item);
    last = list;
  }
  return all === undefined ? [] : distinct(all);
}
