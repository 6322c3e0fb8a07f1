/** The built-in policies as they are kept: passages that many rules come from stand there once, and what most rules lack not at all. */
import type { Source } from './finding.ts';
import type { PolicySet, PreparedCase, Rule, Sources } from './policy-set.ts';

type Bare<Whole, Usual> = Omit<Whole, keyof Usual> & Partial<Whole>;

const usualRule = { unless: [], judges: [], once: false, effective: {} } as const;
const usualCase = { by: [], changed: [] } as const;

type PackedCase = Bare<PreparedCase, typeof usualCase>;
type PackedRule = Omit<Bare<Rule, typeof usualRule>, 'sources' | 'cases'> & {
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

export function pack({ rules, ...set }: PolicySet): Packed {
  const passages = [...new Map(rules.flatMap(({ sources }) => sources).map((source) => [JSON.stringify(source), source])).values()];
  const places = new Map(passages.map((source, place) => [JSON.stringify(source), place]));
  const packed = rules.map((rule) => ({
    ...without(usualRule, rule),
    sources: rule.sources.map((source) => places.get(JSON.stringify(source)) as number),
    cases: rule.cases.map((one) => without(usualCase, one)),
  }));
  const keyOf = (source: Source) => Object.keys(set.sources).find((key) => set.sources[key]?.title === source.document) as string;
  return { ...set, rules: packed, passages: passages.map((source) => [keyOf(source), source.section]) };
}

/** The set that was packed. */
export function unpack({ rules, passages: named, ...set }: Packed): PolicySet {
  const passages = named.map(([key, section]): Source => {
    const { title: document, url, published } = set.sources[key] as Sources[string];
    return published === undefined ? { document, section, url } : { document, section, url, published };
  });
  const whole = rules.map((rule) => ({
    ...usualRule,
    ...rule,
    sources: rule.sources.map((place) => passages[place] as Source),
    cases: rule.cases.map((one) => ({ ...usualCase, ...one })),
  }));
  return { ...set, rules: whole };
}

/** What is as usual is left out. */
function without<Whole extends object, Usual extends object>(usual: Usual, whole: Whole): Bare<Whole, Usual> {
  const told = Object.entries(whole).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key as keyof Usual]));
  return Object.fromEntries(told) as Bare<Whole, Usual>;
}
