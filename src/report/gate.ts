/** Sign-off on a pull request, in Markdown: where each finding stands, how each is signed, and what did not count. */
import { answersTo, explainState, howToSign } from '../signoff/explain.ts';
import type { ActOutcome, Gate } from '../signoff/gate.ts';
import type { FindingState } from '../signoff/state.ts';
import { barless, code, prose } from './inert.ts';
import type { Facet } from './items.ts';
import { count } from './words.ts';

const marks: Readonly<Record<FindingState['state']['kind'], string>> = {
  signed: '✅ signed off',
  // On one line, however narrow its column is.
  open: '⏳\u00a0open',
  rejected: '⛔ rejected',
  withdrawn: '⛔ withdrawn',
  void: '♻️ void',
  moved: '♻️ changed since its sign-off',
  unreadable: '⚠️ cannot be read',
};

/** Where the findings of a facet stand, in a few words: "✅ signed off by `petra`", "⏳ open (2)". Empty where nobody is asked. */
export function facetState({ findings }: Facet, gate: Gate): string {
  const own = new Set(findings.map(({ fingerprint }) => fingerprint));
  const states = gate.findings.filter(({ finding }) => own.has(finding.fingerprint));
  const kinds = [...new Set(states.map(({ state }) => state.kind))];
  return kinds
    .map((kind) => {
      const those = states.filter(({ state }) => state.kind === kind);
      return `${marks[kind]}${by(kind, those)}${kind !== 'signed' && those.length > 1 ? ` (${those.length})` : ''}`;
    })
    .join('<br>');
}

function by(kind: FindingState['state']['kind'], states: readonly FindingState[]): string {
  const logins = states.flatMap(({ state, signatures }) => {
    if (kind === 'signed') return signatures.map((one) => one.by.login);
    return state.kind === 'rejected' || state.kind === 'withdrawn' ? [state.by.login] : [];
  });
  return logins.length === 0 ? '' : ` by ${[...new Set(logins)].map((login) => code(barless(login))).join(', ')}`;
}

/** Most characters that the table of single findings takes. */
const longest = 24_000;

/** Every finding by its name, for whoever signs them one by one. */
export function findingsMarkdown(
  { findings }: Gate,
  nameOf: (fingerprint: string) => string,
  reviewSigns: readonly string[],
  room = longest,
): string[] {
  if (findings.length === 0) return [];
  const rows: string[] = [];
  let length = 0;
  for (const one of findings) {
    const { finding, state } = one;
    const name = nameOf(finding.fingerprint);
    const how = state.kind === 'signed' ? '' : prose(barless(howToSign(one, name, reviewSigns)));
    const row = `| ${code(name)} | ${code(barless(finding.at))}<br>${code(finding.rule)} | ${marks[state.kind]}. ${prose(barless(explainState(one)))} | ${how} |`;
    length += row.length + 1;
    if (length > room) break;
    rows.push(row);
  }
  const more = findings.length - rows.length;
  const table = `| Finding | About | State | Signed with |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  const rest = more > 0 ? `\n\nand ${more} more, which the summary of the workflow run names` : '';
  return [
    `<details><summary>One by one: ${count(findings.length, 'finding')} and how each is signed</summary>\n\n${table}${rest}\n\n</details>`,
  ];
}

const mostRefused = 20;

/** What was tried and does not count, as far as it matters for what is open. */
export function refusedMarkdown({ findings, acts }: Gate): string[] {
  const open = findings.filter(({ state }) => state.kind !== 'signed');
  const lines = [...new Set(acts.flatMap((act) => answersTo(unsaid(act, open))))].map((line) => `- ${prose(line)}`);
  if (lines.length === 0) return [];
  const shown = lines.slice(-mostRefused).join('\n');
  return [`<details${open.length > 0 ? ' open' : ''}><summary>What did not count, and why</summary>\n\n${shown}\n\n</details>`];
}

/** Without what is said above: that a sign-off ended, and that it was given before what moved was there to see. */
function unsaid(outcome: ActOutcome, open: readonly FindingState[]): ActOutcome {
  const byKey = new Map(open.map((one) => [one.finding.fingerprint, one]));
  const told = ({ state }: FindingState) =>
    state.kind === 'void'
      ? state.act.id === outcome.act.id
      : state.kind === 'moved' && state.signatures.some(({ act }) => act.id === outcome.act.id);
  return {
    ...outcome,
    refused: outcome.refused.filter(({ finding }) => {
      const state = finding && byKey.get(finding.fingerprint);
      return finding === undefined || (state !== undefined && !told(state));
    }),
  };
}
