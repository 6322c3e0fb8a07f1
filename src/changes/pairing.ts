/**
 * Which entity of the base is which of the head: the same id, else a removed and an added one that say the same (a rename), else
 * the best mutual overlap of at least half. What stays ambiguous is not paired, and its candidates are kept.
 */
import type { DatasetEntity, Declaration, Entity, EntityKind } from '../declaration/model.ts';
import { criminal, highlyPersonal, special } from '../declaration/vocabulary.ts';
import { canonical } from '../facts/meaning.ts';
import { inHeadTerms, type Renames } from './content.ts';
import { type DatasetPair, PairedPaths, type Paths } from './paired.ts';

export interface Pairing {
  /** Entity paths of the base, by entity path of the head. */
  readonly baseOf: Paths;
  readonly headOf: Paths;
  /** Paired datasets, by entity path of the head. */
  readonly datasets: ReadonlyMap<string, DatasetPair>;
  /** Of a head entity that could be one of several: their entity paths in the base. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  readonly renames: Renames;
}

/** Nothing is paired: there was no declaration before. */
export const unpaired: Pairing = {
  baseOf: new PairedPaths(),
  headOf: new PairedPaths(),
  datasets: new Map(),
  candidates: new Map(),
  renames: { datasets: new Map(), recipients: new Map(), technologies: new Map(), activities: new Map(), fields: new Map() },
};

interface Building {
  readonly baseOf: PairedPaths;
  readonly headOf: PairedPaths;
  readonly datasets: Map<string, DatasetPair>;
  readonly candidates: Map<string, readonly string[]>;
  readonly renames: { [Section in keyof Renames]: Map<string, string> };
}

type Section = 'datasets' | 'recipients' | 'technologies' | 'activities' | 'communications';

/** Above this many comparisons, or ways to pair what says the same, renamed entities are judged as removed and added: more findings, never fewer. */
const mostComparisons = 250_000;

/** A recipient's name, however it is written: its identity. */
export function normalisedName(name: string): string {
  // Plain letters need no Unicode tables, which take longer to load than the rest of the comparison.
  const unified = /^[ -~]*$/.test(name) ? name : name.normalize('NFKC');
  return unified
    .toLowerCase()
    .replace(/[\s.,'’&-]+/g, ' ')
    .trim();
}

export function pair(base: Declaration, head: Declaration): Pairing {
  const building: Building = {
    baseOf: new PairedPaths(),
    headOf: new PairedPaths(),
    datasets: new Map(),
    candidates: new Map(),
    renames: { datasets: new Map(), recipients: new Map(), technologies: new Map(), activities: new Map(), fields: new Map() },
  };
  join(building, base.system, head.system);
  pairSection('recipients', base.recipients, head.recipients, building);
  pairSection('datasets', base.datasets, head.datasets, building);
  for (const headDataset of head.datasets.values()) {
    const baseAt = building.baseOf.get(headDataset.at);
    const baseDataset = baseAt === undefined ? undefined : base.datasets.get(baseAt.slice('datasets.'.length));
    if (baseDataset !== undefined) pairFields(baseDataset, headDataset, building);
  }
  pairSection('technologies', base.technologies, head.technologies, building);
  pairSection('activities', base.activities, head.activities, building);
  pairSection('communications', base.communications, head.communications, building);
  return building;
}

type Entities = ReadonlyMap<string, Entity<object>>;

function join(building: Building, base: Entity<object>, head: Entity<object>): void {
  building.baseOf.join(head.at, base.at);
  building.headOf.join(base.at, head.at);
}

function pairSection(section: Section, base: Entities, head: Entities, building: Building): void {
  const samePerson = (left: Entity<object>, right: Entity<object>) => section !== 'recipients' || nameOf(left) === nameOf(right);
  const added: Entity<object>[] = [];
  for (const entity of head.values()) {
    const before = base.get(entity.id);
    if (before !== undefined && samePerson(before, entity)) join(building, before, entity);
    else added.push(entity);
  }
  const removed = [...base.values()].filter((entity) => !building.headOf.has(entity.at));
  const renamed = matchUp(removed, added, building, (left, right) => samePerson(left, right));
  if (section === 'communications') return;
  for (const [before, after] of renamed) building.renames[section].set(before.id, after.id);
}

const nameOf = (entity: Entity<object>) => normalisedName(String((entity.value as { name?: string }).name ?? entity.id));

function pairFields(base: DatasetEntity, head: DatasetEntity, building: Building): void {
  building.baseOf.joinFields(head, base);
  building.headOf.joinFields(base, head);
  const added = further(head, base);
  const removed = further(base, head);
  const sameIds = base.id === head.id && added.length === 0 && removed.length === 0;
  building.datasets.set(head.at, { base, head, sameIds });
  const rename = (before: string, after: string) => building.renames.fields.set(`${base.id}.${before}`, `${head.id}.${after}`);
  if (base.id !== head.id) for (const id of head.said.ids) if (base.fields.has(id)) rename(id, id);
  const renamed = matchUp(removed.filter(mayBeRenamed), added.filter(mayBeRenamed), building, () => true);
  for (const [before, after] of renamed) rename(before.id, after.id);
}

/** The fields of a dataset that another one does not have. */
function further(dataset: DatasetEntity, other: DatasetEntity): Entity<object>[] {
  if (dataset.said === other.said) return [];
  const known = new Set(other.said.ids);
  return dataset.said.ids.filter((id) => !known.has(id)).map((id) => dataset.fields.get(id) as Entity<object>);
}

/** A special, criminal or highly personal field known only by its category could be any other of that category: it never pairs under another id. */
function mayBeRenamed(field: Entity<object>): boolean {
  const { category, ...rest } = field.value as { category?: string[] };
  const grave: readonly string[] = [...special, ...criminal, ...highlyPersonal];
  return Object.keys(rest).length > 0 || !(category ?? []).some((name) => grave.includes(name));
}

type Match = [before: Entity<object>, after: Entity<object>];

function matchUp(
  removed: Entity<object>[],
  added: Entity<object>[],
  building: Building,
  allowed: (before: Entity<object>, after: Entity<object>) => boolean,
): Match[] {
  if (removed.length === 0 || added.length === 0) return [];
  const matches = matchExact(removed, added, building, allowed);
  const taken = new Set(matches.flat());
  const left = removed.filter((entity) => !taken.has(entity));
  const right = added.filter((entity) => !taken.has(entity) && !building.candidates.has(entity.at));
  if (left.length * right.length <= mostComparisons) matches.push(...matchOverlap(left, right, building, allowed));
  for (const [before, after] of matches) join(building, before, after);
  return matches;
}

const contentOf = (kind: EntityKind, entity: Entity<object>, building: Building, side: 'base' | 'head') =>
  side === 'base' ? inHeadTerms(kind, entity.value, building.renames) : entity.value;

function matchExact(
  removed: Entity<object>[],
  added: Entity<object>[],
  building: Building,
  allowed: (before: Entity<object>, after: Entity<object>) => boolean,
): Match[] {
  const bySignature = new Map<string, { before: Entity<object>[]; after: Entity<object>[] }>();
  const put = (entity: Entity<object>, side: 'before' | 'after') => {
    const signature = canonical(signed(entity, contentOf(entity.kind, entity, building, side === 'before' ? 'base' : 'head')));
    const group = bySignature.get(signature) ?? { before: [], after: [] };
    group[side].push(entity);
    bySignature.set(signature, group);
  };
  for (const entity of removed) put(entity, 'before');
  for (const entity of added) put(entity, 'after');
  const matches: Match[] = [];
  for (const { before, after } of bySignature.values()) {
    if (before.length === 0 || after.length === 0) continue;
    if (before.length === 1 && after.length === 1) {
      if (allowed(before[0] as Entity<object>, after[0] as Entity<object>))
        matches.push([before[0] as Entity<object>, after[0] as Entity<object>]);
    } else if (before.length * after.length <= mostComparisons) {
      const candidates = before.map((candidate) => candidate.at);
      for (const entity of after) building.candidates.set(entity.at, candidates);
    }
  }
  return matches;
}

/** A dataset's fields are part of what it says. */
function signed(entity: Entity<object>, content: object): object {
  return 'fields' in entity ? { ...content, fields: fieldContents(entity.fields as Entities) } : content;
}

const fieldContents = (fields: Entities) => Object.fromEntries([...fields].map(([id, field]) => [id, field.value]));

function matchOverlap(
  removed: Entity<object>[],
  added: Entity<object>[],
  building: Building,
  allowed: (before: Entity<object>, after: Entity<object>) => boolean,
): Match[] {
  const tokens = new Map<Entity<object>, Set<string>>();
  for (const entity of removed) tokens.set(entity, tokensOf(signed(entity, contentOf(entity.kind, entity, building, 'base'))));
  for (const entity of added) tokens.set(entity, tokensOf(signed(entity, contentOf(entity.kind, entity, building, 'head'))));
  const best = new Map<Entity<object>, { score: number; with: Entity<object>[] }>();
  const consider = (entity: Entity<object>, other: Entity<object>, score: number) => {
    const known = best.get(entity);
    if (known === undefined || score > known.score) best.set(entity, { score, with: [other] });
    else if (score === known.score) known.with.push(other);
  };
  for (const before of removed) {
    for (const after of added) {
      if (!allowed(before, after)) continue;
      const score = overlap(tokens.get(before) as Set<string>, tokens.get(after) as Set<string>);
      if (score < 0.5) continue;
      consider(before, after, score);
      consider(after, before, score);
    }
  }
  const matches: Match[] = [];
  for (const after of added) {
    const found = best.get(after);
    if (found === undefined) continue;
    const [before] = found.with as [Entity<object>];
    const back = best.get(before);
    if (found.with.length === 1 && back?.with.length === 1 && back.with[0] === after) matches.push([before, after]);
    else
      building.candidates.set(
        after.at,
        found.with.map((candidate) => candidate.at),
      );
  }
  return matches;
}

/** What an entity says, as single statements: `security.cloud=true`, `fields.email.category=email`. */
function tokensOf(content: unknown, path = '', into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(content)) for (const item of content) tokensOf(item, path, into);
  else if (typeof content === 'object' && content !== null)
    for (const [key, value] of Object.entries(content)) tokensOf(value, `${path}.${key}`, into);
  else into.add(`${path}=${String(content)}`);
  return into;
}

function overlap(left: Set<string>, right: Set<string>): number {
  let shared = 0;
  for (const token of left) if (right.has(token)) shared += 1;
  const most = Math.max(left.size, right.size);
  return most === 0 ? 0 : shared / most;
}
