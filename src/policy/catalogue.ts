/**
 * An organisation's catalogue of vetted recipients: what a recipient was vetted for need not be asked again. What lies within all of that is noted;
 * any difference is asked, and named. Errors stay: nobody can vet a fact that is missing.
 */
import { normalisedName } from '../changes/pairing.ts';
import type { Declaration } from '../declaration/model.ts';
import { eea, eu } from '../declaration/vocabulary.ts';
import { factsOf } from '../facts/facts.ts';
import { edgesOf } from '../facts/flows.ts';
import { distinct, text } from '../facts/known.ts';
import { canonical } from '../facts/meaning.ts';
import type { RecipientNode } from '../facts/recipients.ts';
import type { Finding } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { shortPath } from './member.ts';
import type { PolicySet } from './policy-set.ts';
import { sha256 } from './sha256.ts';
import { sorted, verdictOf } from './verdict.ts';

/** A recipient as it was vetted. */
export interface Vetted {
  readonly name: string;
  readonly role: string;
  readonly country: string;
  /** Where else it may handle the data: countries, `EU`, `EEA`. */
  readonly processedIn: readonly string[];
  /** The transfer mechanism; "" where none is needed. */
  readonly safeguard: string;
  readonly ownPurposes: readonly string[];
  readonly categories: readonly string[];
  readonly subjects: readonly string[];
  readonly purposes: readonly string[];
  /** The last day (YYYY-MM-DD). */
  readonly until: string;
  readonly vettedBy: string;
}

/** By normalised name. */
export type Catalogue = ReadonlyMap<string, Vetted>;

/**
 * What vetting a recipient answers: that it is new, that it is abroad, that it gets this data. Not: rules about missing facts; that a processor's
 * customers must be told of a further one; and what an activity does with the data, which is asked at the activity.
 */
const answered: ReadonlySet<string> = new Set([
  'roles/new-recipient',
  'transfers/new-restricted',
  'sharing/new-data',
  'sharing/outside-agreement',
]);

/**
 * Holds a judgement's questions about recipients against the catalogue.
 * @param head the declaration that was judged @param policies those it was judged by @param asOf YYYY-MM-DD
 */
export function vet(
  judgement: Judgement,
  head: Declaration | undefined,
  catalogue: Catalogue,
  policies: PolicySet,
  asOf: string,
): Judgement {
  const asked = (finding: Finding) => !finding.existing && finding.level === 'sign-off' && answered.has(finding.rule);
  if (head === undefined || catalogue.size === 0 || !judgement.findings.some(asked)) return judgement;
  const { recipients } = factsOf(head, policies.lists, asOf);
  const findings = judgement.findings.map((finding) => {
    const node = asked(finding) ? recipients.get(finding.at.replace('recipients.', '')) : undefined;
    const entry = node && catalogue.get(normalisedName(node.view.name));
    return node && entry ? compared(finding, entry, differencesOf(node, entry, asOf)) : finding;
  });
  return { ...judgement, findings: sorted(findings), verdict: verdictOf(findings) };
}

/** The finding as the catalogue leaves it. A sign-off is bound to what the catalogue said, since the message says it. */
function compared(finding: Finding, entry: Vetted, differences: readonly string[]): Finding {
  const { vettedBy, until } = entry;
  const said = { 'catalogue.vetted_by': vettedBy, 'catalogue.until': until, 'catalogue.differs': differences };
  const fingerprint = sha256(canonical([finding.fingerprint, said])).slice(0, 32);
  const values = { ...finding.values, ...said };
  if (differences.length > 0) {
    const message = `${finding.message}. It is not as ${vettedBy} vetted it: ${differences.join('; ')}`;
    return { ...finding, message, values, fingerprint };
  }
  const message = `${finding.message}. Vetted for that by ${vettedBy}, until ${until}`;
  const fix = 'Nothing has to be done; the catalogue of vetted recipients covers it';
  return { ...finding, level: 'notice', role: null, message, fix, values, fingerprint };
}

/** What of a recipient lies outside of what it was vetted for, in words; nothing: it is vetted. What is not known is outside. */
export function differencesOf({ view, ways }: RecipientNode, entry: Vetted, asOf: string): string[] {
  const differences: string[] = [];
  const is = (what: string, here: string, vetted: string) => {
    if (here !== vetted) differences.push(`its ${what} is ${here || 'not stated'}, vetted: ${vetted || 'none'}`);
  };
  const within = (what: string, here: readonly string[], covered: (one: string) => boolean) => {
    const beyond = here.filter((one) => !covered(one));
    if (beyond.length > 0) differences.push(`${what}: ${beyond.join(', ')}`);
  };
  if (entry.until < asOf) differences.push(`the vetting ended on ${entry.until}`);
  is('role', view.role, entry.role);
  is('country', view.country, entry.country);
  within('not vetted to handle data in', view.processed_in, (place) =>
    [entry.country, ...entry.processedIn].some((one) => lies(place, one)),
  );
  is('safeguard', view.transfer.mechanism === 'none' ? '' : view.transfer.mechanism, entry.safeguard);
  within('own purposes that are not vetted', view.own_purposes, (one) => entry.ownPurposes.includes(one));

  const personal = [...edgesOf(ways)].filter(({ field }) => field === undefined || field.view.personal);
  const fields = [...new Set(personal.flatMap(({ field }) => field ?? []))];
  const untold = personal.flatMap(({ field, via }) => (field === undefined && via.kind === 'technology' ? [via.entity.id] : []));
  within('it is not stated what is collected by', distinct(untold), () => false);
  const carried = fields.flatMap(({ at, view: { categories, special_kinds, criminal_kinds } }) =>
    [...categories, ...special_kinds, ...criminal_kinds]
      .filter((one) => !entry.categories.includes(one))
      .map((one) => `${one} (${shortPath(at)})`),
  );
  within('data that is not vetted', distinct(carried), () => false);
  within('people who are not vetted', distinct(fields.flatMap(({ view: { subjects } }) => subjects)), (one) =>
    entry.subjects.includes(one),
  );
  const unpeopled = fields.filter(({ view: { subjects } }) => subjects.length === 0).map(({ at }) => shortPath(at));
  within('it is not stated whose data is in', distinct(unpeopled), () => false);
  const purposes = personal.map(({ via }) => (via.kind === 'activity' ? via.node.view.purpose : text(via.entity.value.purpose)));
  const known = new Set(entry.purposes.map(plainly));
  within('purposes that are not vetted', distinct(purposes), (one) => known.has(plainly(one)));
  return differences;
}

const lies = (place: string, within: string) =>
  place === within ||
  (within === 'EEA' && (place === 'EU' || eea.includes(place) || eu.includes(place))) ||
  (within === 'EU' && eu.includes(place));

const plainly = (purpose: string) => purpose.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
