/**
 * The fold: the list of findings is the truth, what people see is folded. Findings of one entity are one item, those of a
 * dataset's fields are the dataset's, and what one rule says of several fields is one facet. One vendor is one conversation.
 */
import type { Change } from '../changes/change.ts';
import { grouped } from '../declaration/grouped.ts';
import { type Finding, type Level, levels, type Role } from '../policy/finding.ts';

/** What one rule found at one item. */
export interface Facet {
  readonly rule: string;
  readonly level: Level;
  readonly role: Role | null;
  /** At least one, in the order of their places. */
  readonly findings: readonly [Finding, ...Finding[]];
}

export interface Item {
  readonly declaration: string;
  /** Entity path: `recipients.mathpix`, `datasets.learners`, `gate`. */
  readonly at: string;
  /** What changed about the entity, or what it is. */
  readonly title: string;
  /** The gravest of its facets. */
  readonly level: Level;
  /** Who is asked, sorted. */
  readonly roles: readonly Role[];
  /** Gravest first. */
  readonly facets: readonly [Facet, ...Facet[]];
}

export interface Folded {
  /** New findings, the gravest item first. */
  readonly items: readonly Item[];
  /** Risks that were there before. */
  readonly existing: readonly Finding[];
}

/** Folds findings into items. Pure: the order depends on level, file, line and path alone. */
export function fold(findings: readonly Finding[], changes: readonly Change[] = []): Folded {
  const fresh = findings.filter((one) => !one.existing).sort(gravestFirst);
  const groups = grouped(fresh, ({ declaration, at }) => JSON.stringify([declaration, entityOf(at)]));
  const changed = new Map<string, Change>();
  for (const change of changes) if (!changed.has(change.at) && !isAboutOthers(change)) changed.set(change.at, change);
  const items = [...groups.values()].map((group) => item(group as [Finding, ...Finding[]], changed));
  return { items, existing: findings.filter((one) => one.existing) };
}

/** The entity that an item is about: a field belongs to its dataset. */
export function entityOf(at: string): string {
  return /^(datasets\.[^.]+)\.fields\./.exec(at)?.[1] ?? at;
}

/** @param changes what changed, by entity */
function item(group: readonly [Finding, ...Finding[]], changes: ReadonlyMap<string, Change>): Item {
  const [first] = group;
  const at = entityOf(first.at);
  const facets = grouped(group, ({ rule, level, role }) => `${rule} ${level} ${role}`);
  return {
    declaration: first.declaration,
    at,
    title: changes.get(at)?.summary ?? title(at),
    level: first.level,
    roles: [...new Set(group.flatMap(({ role }) => role ?? []))].sort(),
    facets: [...facets.values()].map((findings) => facet(findings as [Finding, ...Finding[]])) as unknown as Item['facets'],
  };
}

/** An activity that names other recipients or technologies: these are items of their own, and what it is asked itself is something else. */
const isAboutOthers = ({ kind, entity, keys = [] }: Change): boolean =>
  kind === 'changed' && entity === 'activity' && keys.every((key) => key === 'recipients' || key === 'technologies');

function facet(findings: Facet['findings']): Facet {
  const [{ rule, level, role }] = findings;
  return { rule, level, role, findings };
}

const nouns: Readonly<Record<string, string>> = {
  datasets: 'Dataset',
  recipients: 'Recipient',
  technologies: 'Technology',
  activities: 'Activity',
  communications: 'Communication',
};

function title(at: string): string {
  if (at === 'system') return 'The system as a whole';
  if (at === 'gate') return 'What the check rests on';
  if (at.startsWith('accepted.')) return `Accepted risk: ${at.slice('accepted.'.length).replace('@', ' at ')}`;
  const [section = '', id] = at.split('.');
  return `${nouns[section] ?? section} ${id}`;
}

/** Order of findings: by level, then file, line, column, path and rule. */
export function gravestFirst(a: Finding, b: Finding): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    order(a.declaration, b.declaration) ||
    order(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    order(a.at, b.at) ||
    order(a.rule, b.rule)
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
