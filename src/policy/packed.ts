/**
 * The built-in policies as they are kept: passages that many rules come from stand there once, what most rules lack not at all, and what a
 * rule says where it finds something apart from all else, and shorter: most runs find little, and read no more of it than that.
 */
import type { Tree } from './expression.ts';
import type { Source } from './finding.ts';
import type { PolicySet, PreparedCase, PreparedLevel, Rule, Sources } from './policy-set.ts';

type Bare<Whole, Usual> = Omit<Whole, keyof Usual> & Partial<Whole>;

const usualRule = { unless: [], judges: [], once: false, effective: {} } as const;
const usualCase = { by: [], changed: [] } as const;

type PackedCase = Bare<PreparedCase, typeof usualCase>;
type PackedRule = Omit<Bare<Rule, typeof usualRule>, 'sources' | 'cases' | 'levels'> & {
  /** Places in `passages`. */
  readonly sources: readonly number[];
  readonly cases: readonly PackedCase[];
};

/** A `PolicySet`, shorter. */
export interface Packed extends Omit<PolicySet, 'rules'> {
  readonly rules: readonly PackedRule[];
  /** Key of the document, and section. */
  readonly passages: readonly (readonly [document: string, section: string])[];
}

/** @returns the set without levels, and the levels of each rule, as JSON */
export function pack({ rules, ...set }: PolicySet): { readonly set: Packed; readonly levels: readonly string[] } {
  const passages = [...new Map(rules.flatMap(({ sources }) => sources).map((source) => [JSON.stringify(source), source])).values()];
  const places = new Map(passages.map((source, place) => [JSON.stringify(source), place]));
  const packed = rules.map(({ levels: _, ...rule }) => ({
    ...without(usualRule, rule),
    sources: rule.sources.map((source) => places.get(JSON.stringify(source)) as number),
    cases: rule.cases.map((one) => without(usualCase, one)),
  }));
  const keyOf = (source: Source) => Object.keys(set.sources).find((key) => set.sources[key]?.title === source.document) as string;
  return {
    set: { ...set, rules: packed, passages: passages.map((source) => [keyOf(source), source.section]) },
    levels: rules.map((rule) => JSON.stringify(rule.levels, (_, value) => shortened(value))),
  };
}

/** The set that was packed. */
export function unpack({ rules, passages: named, ...set }: Packed, levels: readonly string[]): PolicySet {
  const passages = named.map(([key, section]): Source => {
    const { title: document, url, published } = set.sources[key] as Sources[string];
    return published === undefined ? { document, section, url } : { document, section, url, published };
  });
  return { ...set, rules: rules.map((rule, index) => new KeptRule(rule, levels[index] as string, passages)) };
}

/** Each has the same shape, which is what makes many of them quickly. */
class KeptRule implements Rule {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly cases: readonly PreparedCase[];
  readonly unless: Rule['unless'];
  readonly judges: readonly string[];
  readonly once: boolean;
  readonly effective: Rule['effective'];
  #levels: string | readonly PreparedLevel[];

  constructor(rule: PackedRule, levels: string, passages: readonly Source[]) {
    this.id = rule.id;
    this.title = rule.title;
    this.sources = rule.sources.map((place) => passages[place] as Source);
    this.cases = rule.cases.map(keptCase);
    this.unless = rule.unless ?? usualRule.unless;
    this.judges = rule.judges ?? usualRule.judges;
    this.once = rule.once ?? usualRule.once;
    this.effective = rule.effective ?? usualRule.effective;
    this.#levels = levels;
  }

  get levels(): readonly PreparedLevel[] {
    if (typeof this.#levels === 'string') this.#levels = inFull(JSON.parse(this.#levels)) as readonly PreparedLevel[];
    return this.#levels;
  }
}

const keptCase = ({ kind, target, each, when, by, changed, if: condition }: PackedCase): PreparedCase => ({
  kind,
  target,
  each,
  when,
  by: by ?? usualCase.by,
  changed: changed ?? usualCase.changed,
  if: condition,
});

const short = /^@(\w+(\.\w+)+|\[[\w,-]+\])$/;

/** A tree that only reads a fact is kept as the path of it, and a list of words as the words. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value) && value[0] === 'list') {
    const said = `@[${value.slice(1).map(([kind, word]) => (kind === 'value' ? word : ' '))}]`;
    return short.test(said) ? said : value;
  }
  const names: string[] = [];
  let tree = value as Tree;
  while (Array.isArray(tree) && tree[0] === '.' && tree.length === 3) {
    names.unshift(tree[2] as string);
    tree = tree[1] as Tree;
  }
  return names.length > 0 && tree[0] === 'id' && tree.length === 2 ? `@${[tree[1], ...names].join('.')}` : value;
}

/** Puts the trees that were shortened back in place, sooner than a reviver of `JSON.parse` does. */
function inFull(value: unknown): unknown {
  if (typeof value === 'string') return short.test(value) ? treeOf(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const parts = value as Record<string, unknown>;
  for (const key of Object.keys(parts)) parts[key] = inFull(parts[key]);
  return parts;
}

function treeOf(text: string): Tree {
  if (text[1] === '[')
    return [
      'list',
      ...text
        .slice(2, -1)
        .split(',')
        .map((word) => ['value', word]),
    ];
  const [variable, ...names] = text.slice(1).split('.') as [string, ...string[]];
  return names.reduce<Tree>((tree, name) => ['.', tree, name], ['id', variable]);
}

/** What is as usual is left out. */
function without<Whole extends object, Usual extends object>(usual: Usual, whole: Whole): Bare<Whole, Usual> {
  const told = Object.entries(whole).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key as keyof Usual]));
  return Object.fromEntries(told) as Bare<Whole, Usual>;
}
