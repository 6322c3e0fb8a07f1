/** What a field is, in the law's terms: personal, special, criminal, and what a claim about it is worth. */
import type { Entity } from '../declaration/model.ts';
import type { Field } from '../declaration/types.ts';
import { categories, criminal, highlyPersonal, notCoveredByLaw, notPersonal, special } from '../declaration/vocabulary.ts';
import { any, both, distinct, list, markUnknowns, none, text } from './known.ts';
import { retentionDays } from './retention.ts';
import type { View } from './vocabulary.ts';

const businessPeople = ['sole-traders', 'directors', 'employees', 'business-contacts'];

/** What depends on the categories alone; most fields share a few combinations. */
interface CategoryFacts {
  readonly groups: readonly string[];
  readonly personal: boolean;
  readonly special: readonly string[];
  readonly criminal: readonly string[];
  readonly highlyPersonal: readonly string[];
  readonly identifies: boolean;
}

const byCategories = new Map<string, CategoryFacts>();

function categoryFacts(names: readonly string[]): CategoryFacts {
  const key = names.length === 1 ? (names[0] as string) : names.join(' ');
  const known = byCategories.get(key);
  if (known !== undefined) return known;
  const groups = distinct(names.map((name) => categories[name] ?? ''));
  const facts = {
    groups,
    personal: names.length === 0 || names.some((name) => !(notPersonal as readonly string[]).includes(name)),
    special: distinct(both(names, special)),
    criminal: distinct(both(names, criminal)),
    highlyPersonal: distinct(both(names, highlyPersonal)),
    identifies: any(groups, ['identity', 'contact']),
  };
  byCategories.set(key, facts);
  return facts;
}

/** The facts of one field. */
export function fieldView(entity: Entity<Field>, content: FieldContent): View<'Field'> {
  const view = { ...content, id: entity.id };
  markUnknowns(view, entity.value, entity.at);
  return view;
}

/** What fields that say the same share: the id is empty. */
export type FieldContent = View<'Field'>;

/** What a field says, by what its dataset lends it: that is the same for most datasets of a file. */
const known = new WeakMap<Field, Map<string, FieldContent>>();

/**
 * @param values what fields of one dataset say
 * @param dataset the view of it, effective values resolved
 * @param datasetSubjects the people of the dataset itself, which fields inherit
 * @param publicAuthority unstructured paper records of a public authority are personal data (DPA 2018)
 */
export function fieldContents(
  values: readonly Field[],
  dataset: View<'Dataset'>,
  datasetSubjects: readonly string[],
  publicAuthority: boolean,
): FieldContent[] {
  const claimsCount = dataset.anonymisation.assessment !== '' && dataset.anonymisation.linkable === 'no';
  const outside = dataset.medium === 'unstructured-paper' && !publicAuthority;
  const lent = `${claimsCount} ${outside} ${dataset.retention_days} ${datasetSubjects.join(' ')} ${dataset.retention}`;
  return values.map((value) => {
    let contents = known.get(value);
    if (contents === undefined) {
      contents = new Map();
      known.set(value, contents);
    }
    const same = contents.get(lent);
    const content = same === undefined ? fieldContent(value, dataset, datasetSubjects, { claimsCount, outside }) : { ...same, dataset };
    if (same === undefined) contents.set(lent, content);
    // What is stated as unknown is so of all fields that say this, wherever each says it.
    markUnknowns(content, value, '');
    return content;
  });
}

function fieldContent(
  value: Field,
  dataset: View<'Dataset'>,
  datasetSubjects: readonly string[],
  { claimsCount, outside }: { readonly claimsCount: boolean; readonly outside: boolean },
): FieldContent {
  const names = list(value.category);
  const facts = categoryFacts(names);
  const state = text(value.state) || 'identifiable';
  const subjects = value.subjects === undefined ? datasetSubjects : list(value.subjects);
  const inference = text(value.inference);
  const infers = list(value.infers);
  const mayContain = list(value.may_contain);
  const processing = list(value.technical_processing);
  const kept = value.retention === undefined ? dataset.retention : text(value.retention);
  const days = value.retention === undefined ? dataset.retention_days : retentionDays(kept);

  const living = subjects.length === 0 || subjects.some((subject) => !(notCoveredByLaw as readonly string[]).includes(subject));
  const personalCategory = (facts.personal || mayContain.length > 0) && living && !outside;
  const claimed = state === 'anonymised' || state === 'not-personal';
  // Whether a link is kept has to be said: left out, nobody has looked. A name that is still there is not anonymised.
  const identified = state === 'anonymised' && facts.identifies;
  const claimCounts = claimed && claimsCount && !identified;
  const personal = personalCategory && !claimCounts;

  const inferred = inference === 'deliberate' || inference === 'used' ? infers : none;
  const templated = processing.length > 0 ? ['biometric'] : none;
  const specialKinds =
    personal && facts.special.length + inferred.length + mayContain.length + templated.length > 0
      ? distinct([...facts.special, ...inferred, ...both(mayContain, special), ...templated])
      : none;
  const criminalKinds =
    personal && facts.criminal.length + mayContain.length > 0 ? distinct([...facts.criminal, ...both(mayContain, criminal)]) : none;

  return {
    id: '',
    dataset,
    categories: names,
    groups: facts.groups,
    state,
    may_contain: mayContain,
    subjects,
    retention: text(value.retention),
    kept,
    kept_days: days,
    kept_open: kept !== '' && days < 0,
    inference,
    infers,
    technical_processing: processing,
    personal,
    personal_category: personalCategory,
    claimed,
    claim_counts: claimCounts,
    pseudonymised: state === 'pseudonymised',
    special: specialKinds.length > 0,
    special_kinds: specialKinds,
    criminal: criminalKinds.length > 0,
    criminal_kinds: criminalKinds,
    highly_personal: personal ? facts.highlyPersonal : none,
    business_people: both(subjects, businessPeople),
    identifies_directly: facts.identifies,
  };
}
