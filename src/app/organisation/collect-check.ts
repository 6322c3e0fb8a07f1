/** The declarations of a repository at one commit → what they say and what the rules about how things stand find. */
import type {
  Acceptance,
  CollectedDeclaration,
  CollectedRepository,
  InventoryActivity,
  Spot,
  StandingFinding,
} from '../../dashboard/model.ts';
import type { Declaration, InputError, Place, Snapshot } from '../../declaration/model.ts';
import { findRoots, readDeclaration } from '../../declaration/read.ts';
import type { Facts } from '../../facts/facts.ts';
import { factsOf } from '../../facts/facts.ts';
import { type ScreenedActivity, screened } from '../../policy/dpia.ts';
import { check } from '../../policy/judge.ts';
import type { DocumentLookup } from '../../policy/judgement.ts';
import type { PolicySet } from '../../policy/policy-set.ts';

/** What a commit says about itself: the part of a collected repository that is judged, and no more. */
export type Standing = Pick<CollectedRepository, 'declarations' | 'findings' | 'accepted' | 'errors'> & {
  /** Every file of every declaration that could be read. */
  readonly files: readonly { readonly root: string; readonly path: string }[];
};

/**
 * @param choice globs of root files, and of files to leave out
 * @param asOf the day whose law and deadlines count (YYYY-MM-DD)
 */
export async function checkRepository(
  snapshot: Snapshot,
  documents: DocumentLookup,
  choice: { readonly paths: readonly string[]; readonly ignore: readonly string[] },
  policies: PolicySet,
  asOf: string,
): Promise<Standing> {
  const roots = await findRoots(snapshot, choice);
  if (!roots.ok) return { ...nothing, errors: roots.errors.map(unreadable) };
  const declarations: CollectedDeclaration[] = [];
  const findings: StandingFinding[] = [];
  const accepted: Acceptance[] = [];
  const errors: InputError[] = [];
  const files: { root: string; path: string }[] = [];
  for (const root of roots.value) {
    const read = await readDeclaration(snapshot, root);
    if (!read.ok) {
      errors.push(...read.errors);
      continue;
    }
    files.push(...read.value.files.map(({ path }) => ({ root, path })));
    declarations.push(inventoryOf(read.value, policies, asOf));
    accepted.push(...acceptancesOf(read.value));
    for (const { rule, level, role, at, message, fingerprint, place } of check(read.value, documents, policies, asOf).findings)
      findings.push({ rule, level, role, at, message, fingerprint, ...spot(place) });
  }
  return { declarations, findings, accepted, errors: errors.map(unreadable), files };
}

const nothing: Standing = { declarations: [], findings: [], accepted: [], errors: [], files: [] };

/** A file that cannot be read, as the collection says it. */
export const unreadable = ({ file, line, message }: InputError) => ({ stage: 'declaration' as const, file, line, message });

const spot = ({ file, line }: Place): Spot => ({ file, line });

function acceptancesOf({ accepted }: Declaration): Acceptance[] {
  return accepted.map(({ value, place }) => {
    const { rule, at, finding, until, reason } = value;
    return { rule, at, fingerprint: finding, until, reason, ...spot(place) };
  });
}

function inventoryOf(declaration: Declaration, policies: PolicySet, asOf: string): CollectedDeclaration {
  const facts = factsOf(declaration, policies.lists, asOf);
  return {
    path: declaration.root,
    system: facts.system.view.name,
    categories: categoriesOf(facts),
    recipients: [...facts.recipients.values()].map(({ view, entity, ways }) => ({
      id: view.id,
      name: view.name,
      role: view.role,
      ...(view.country === '' ? {} : { country: view.country }),
      processedIn: view.processed_in,
      ...(view.transfer.mechanism === '' ? {} : { mechanism: view.transfer.mechanism }),
      categories: distinct(ways.flatMap(({ fields }) => fields.contents()).flatMap((content) => content.categories)),
      ...spot(entity.place),
    })),
    technologies: [...facts.technologies.values()].map(({ entity }) => {
      const { kind, purpose, provider, consent } = entity.value;
      const known = provider === undefined ? undefined : (facts.recipients.get(provider)?.view.name ?? provider);
      return {
        ...{ id: entity.id, kinds: kind, purpose },
        ...(known === undefined ? {} : { provider: known }),
        ...(consent === undefined ? {} : { consent }),
        ...spot(entity.place),
      };
    }),
    activities: screened(facts).map(activityOf),
  };
}

function categoriesOf(facts: Facts): CollectedDeclaration['categories'] {
  const found = new Map<string, Spot & { category: string; datasets: string[] }>();
  for (const dataset of facts.datasets.values()) {
    for (const { entity, view } of dataset.fields.values()) {
      for (const category of view.categories) {
        const known = found.get(category) ?? { category, datasets: [], ...spot(entity.place) };
        found.set(category, known);
        if (!known.datasets.includes(dataset.view.id)) known.datasets.push(dataset.view.id);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.category < b.category ? -1 : 1));
}

function activityOf({ node, conclusion, limbs }: ScreenedActivity): InventoryActivity {
  const { view, entity } = node;
  const { dpia, dpia_date } = view.assessments;
  const waiver = entity.value.dpia_not_required;
  return {
    id: view.id,
    purpose: view.purpose,
    ...(view.lawful_basis === '' ? {} : { lawfulBasis: view.lawful_basis }),
    subjects: view.subjects,
    categories: distinct(node.uses.contents().flatMap((content) => content.categories)),
    screening: {
      conclusion,
      because: limbs.map(({ name }) => name),
      ...(view.has_dpia ? { document: dpia } : {}),
      ...(view.has_dpia && /^\d{4}-\d{2}-\d{2}$/.test(dpia_date) ? { date: dpia_date } : {}),
      ...(view.dpia.waived && waiver !== undefined ? { waived: String(waiver) } : {}),
    },
    ...spot(entity.place),
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
