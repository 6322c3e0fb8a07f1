/**
 * What a policy module may say. Modules are YAML under `policies/` (or an organisation's own); this file is the shape of
 * what comes out of reading one, before its expressions are checked.
 */
import type { FactType } from '../facts/vocabulary.ts';
import type { Level, Role } from './finding.ts';

/** state: judges one declaration as it stands · newly: members that the base lacks · transition: before and after of one paired entity */
export type Kind = 'state' | 'newly' | 'transition';

export type Target = 'system' | 'dataset' | 'field' | 'recipient' | 'technology' | 'activity' | 'communication' | 'accepted' | 'gate';

/** The variable and type that a target brings. The target's own variable has the target's name. */
export const targetTypes = {
  system: 'System',
  dataset: 'Dataset',
  field: 'Field',
  recipient: 'Recipient',
  technology: 'Technology',
  activity: 'Activity',
  communication: 'Communication',
  accepted: 'AcceptedRisk',
  gate: 'GateFile',
} as const satisfies Record<Target, FactType>;

/**
 * The collections that `each` can go through, one member at a time. The member is a variable of its own.
 * Two string collections may be crossed: `each: [features, subjects]`. What they are is said in scripts/docs/collections.ts.
 */
export const collections: Readonly<Record<string, { on: readonly Target[]; variable: string; type: FactType | 'string' }>> = {
  self: {
    on: ['system', 'dataset', 'field', 'recipient', 'technology', 'activity', 'communication', 'accepted', 'gate'],
    variable: '',
    type: 'string',
  },
  special_kinds: { on: ['field'], variable: 'kind', type: 'string' },
  criminal_kinds: { on: ['field'], variable: 'kind', type: 'string' },
  highly_personal: { on: ['field'], variable: 'kind', type: 'string' },
  fields: { on: ['dataset'], variable: 'field', type: 'Field' },
  holdings: { on: ['dataset'], variable: 'holding', type: 'Holding' },
  people: {
    on: ['system', 'dataset', 'activity'],
    variable: 'subject',
    type: 'string',
  },
  subjects: { on: ['dataset', 'activity'], variable: 'subject', type: 'string' },
  features: { on: ['activity'], variable: 'feature', type: 'string' },
  uses: { on: ['activity'], variable: 'use', type: 'Use' },
  flows: {
    on: ['recipient', 'activity'],
    variable: 'flow',
    type: 'Flow',
  },
  received: {
    on: ['recipient'],
    variable: 'flow',
    type: 'Flow',
  },
  own_purposes: { on: ['recipient'], variable: 'purpose', type: 'string' },
  destinations: {
    on: ['recipient'],
    variable: 'destination',
    type: 'Destination',
  },
  facets: { on: ['technology', 'communication'], variable: 'facet', type: 'Facet' },
  limbs: {
    on: ['activity'],
    variable: 'limb',
    type: 'Limb',
  },
  documents: {
    on: ['dataset', 'recipient', 'activity'],
    variable: 'document',
    type: 'Document',
  },
  unknowns: {
    on: ['system', 'dataset', 'field', 'recipient', 'technology', 'activity', 'communication'],
    variable: 'unknown',
    type: 'UnknownFact',
  },
};

export interface RuleLevel {
  /** CEL, bool, on the same variables as the rule's `if`; absent: always. */
  readonly if?: string;
  /** Of a rule whose cases have several targets: the level is for those with this target. */
  readonly target?: Target;
  readonly level: Level;
  /** Role that signs off; only with level `sign-off`, and then required. */
  readonly signoff?: Role;
  /** Text with `{expression}` parts (string, int or list<string>). `witnesses` (list<string>) names the members found. */
  readonly message: string;
  readonly fix: string;
  /** YAML lines that would answer it, `{expression}` parts allowed. */
  readonly suggestion?: string;
  /** Which of the rule's sources says it, from 1; the first when left out. */
  readonly cites?: number;
}

/** One way in which a rule wakes. A rule has one at its top level, or several under `cases`. */
export interface Case {
  readonly kind: Kind;
  readonly target: Target;
  readonly each?: string | readonly [string, string];
  /** newly only. first: nothing of the kind was there before for this entity; further: something was; default both. */
  readonly when?: 'first' | 'further';
  /** newly only: values that make a member another one when they change (CEL, string or list<string>). */
  readonly by?: readonly string[];
  /** transition only: at least one of these keys of the entity changed, by effective value. */
  readonly changed?: readonly string[];
  /** CEL, bool. Variables: the target (`recipient`), the member (`flow`), `system`, `asOf`; in a transition also `before` and `after` (both of the target's type; the target's own variable is then `after`) and `keys` (list<string>, what changed). */
  readonly if: string;
}

export interface Beaten {
  readonly rule: string;
  /** entity: the winner found the same entity (the same member, where both go through members of one kind) · field: the winner found the same field · declaration: the winner found anything at all in the declaration */
  readonly same?: 'entity' | 'field' | 'declaration';
}

export interface RuleExample {
  readonly name: string;
  readonly asOf?: string;
  /** Fragments of `privacy.yml` (`version` and `system` are filled in when absent). No `before` with a newly or transition rule: an empty declaration. */
  readonly before?: string;
  /** Empty: no declaration any more. */
  readonly after: string;
  /** The repository has never declared before. */
  readonly first?: boolean;
  /** Files that the check rests on and that the pull request changes. */
  readonly gate?: readonly { readonly path: string; readonly what: string }[];
  /** Files that exist in the repository, for rules about documents. */
  readonly files?: readonly string[];
  /** What this rule, and no other, finds as new. Empty: it stays quiet. */
  readonly finds: readonly { readonly at: string; readonly level: Level; readonly message?: string }[];
}

export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** Why it matters: two or three sentences in our own words. */
  readonly why: string;
  readonly source:
    | { readonly document: string; readonly section: string }
    | readonly { readonly document: string; readonly section: string }[];
  readonly cases: readonly Case[];
  readonly levels: readonly RuleLevel[];
  /** Rules that say the same more strictly: what they found is taken from this one. */
  readonly unless?: readonly Beaten[];
  /** Only where the organisation has one of these roles for the activity or data. */
  readonly judges?: readonly string[];
  /** What is new at several entities is said once, at the first of: system, dataset, activity. */
  readonly once?: boolean;
  readonly effective?: { readonly from?: string; readonly until?: string };
  readonly examples: readonly RuleExample[];
}
