/** Sign-off on a pull request, in Markdown: where each finding stands, who is asked, how to answer, and what did not count. */
import { answersTo, explainState, howToSign } from '../signoff/explain.ts';
import type { ActOutcome, Gate } from '../signoff/gate.ts';
import { namesOf } from '../signoff/names.ts';
import type { FindingState } from '../signoff/state.ts';
import { barless, code, prose } from './inert.ts';
import type { Item } from './items.ts';
import { count } from './words.ts';

export interface GateView {
  readonly gate: Gate;
  /** Who holds which role, and which roles an approving review signs for. */
  readonly reviewers: {
    readonly roles: Readonly<Record<string, Named>>;
    /** Who signs where it is not known who had a hand in a change. */
    readonly independent?: Named;
    readonly reviewSigns: readonly string[];
  };
}

interface Named {
  readonly users: Readonly<Record<string, number>>;
  readonly teams: readonly string[];
}

const marks: Readonly<Record<FindingState['state']['kind'], string>> = {
  signed: '✅ signed off',
  open: '⏳ open',
  rejected: '⛔ rejected',
  withdrawn: '⛔ withdrawn',
  void: '♻️ void',
  moved: '♻️ changed since its sign-off',
  unreadable: '⚠️ cannot be read',
};

/** Where the findings of an item stand, in a few words: "✅ signed off by petra", "⏳ 2 open". */
export function itemState({ facets }: Item, { findings }: Gate): string {
  const own = new Set(facets.flatMap((facet) => facet.findings.map(({ fingerprint }) => fingerprint)));
  const states = findings.filter(({ finding }) => own.has(finding.fingerprint));
  if (states.length === 0) return '';
  const kinds = [...new Set(states.map(({ state }) => state.kind))];
  const signers = [...new Set(states.flatMap(({ signatures }) => signatures.map(({ by }) => by.login)))];
  const number = (kind: string) => states.filter(({ state }) => state.kind === kind).length;
  return kinds
    .map((kind) =>
      kind === 'signed'
        ? `${marks.signed} by ${signers.map((login) => code(barless(login))).join(', ')}`
        : `${marks[kind]}${number(kind) > 1 ? ` (${number(kind)})` : ''}`,
    )
    .join('<br>');
}

/** What to do next, for the author and for each role; every finding with its state; what was tried and does not count. */
export function nextSteps({ gate, reviewers }: GateView): string[] {
  const { findings } = gate;
  if (findings.length === 0) return [];
  const names = namesOf(findings.map(({ finding }) => finding.fingerprint));
  const nameOf = ({ finding }: FindingState) => names.get(finding.fingerprint) ?? finding.fingerprint;
  const open = findings.filter(({ state }) => state.kind !== 'signed');
  const moved = findings.flatMap((one) =>
    one.state.kind === 'moved' || one.state.kind === 'void' ? [`♻️ ${code(one.finding.at)} ${prose(explainState(one))}`] : [],
  );
  const refused = gate.acts.flatMap((act) => answersTo(stillOf(act, open))).map((line) => `- ${prose(line)}`);
  const rows = findings.map((one) => {
    const { finding } = one;
    const how = one.state.kind === 'signed' ? '' : prose(barless(howToSign(one, nameOf(one), reviewers.reviewSigns)));
    const state = `${marks[one.state.kind]}. ${prose(barless(explainState(one)))}`;
    return `| ${code(nameOf(one))} | ${code(barless(finding.at))}<br>${code(finding.rule)} | ${prose(barless(finding.role ?? 'dpo'))} | ${state} | ${how} |`;
  });
  const table = `| Finding | About | Role | State | Signed with |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
  return [
    ...moved,
    ...(open.length > 0 ? [['### What to do next', ...steps(open, reviewers, nameOf)].join('\n\n')] : []),
    `<details${open.length > 0 && open.length <= 5 ? ' open' : ''}><summary>${count(findings.length, 'finding')} that someone answers for</summary>\n\n${table}\n\n</details>`,
    ...(refused.length > 0
      ? [
          `<details${open.length > 0 ? ' open' : ''}><summary>What did not count</summary>\n\n${refused.slice(0, 20).join('\n')}\n\n</details>`,
        ]
      : []),
  ];
}

/** Why an act did not count matters for what is still open. */
function stillOf(act: ActOutcome, open: readonly FindingState[]): ActOutcome {
  const keys = new Set(open.map(({ finding }) => finding.fingerprint));
  return { ...act, refused: act.refused.filter(({ finding }) => !finding || keys.has(finding.fingerprint)) };
}

function steps(open: readonly FindingState[], reviewers: GateView['reviewers'], nameOf: (one: FindingState) => string): string[] {
  const errors = open.filter(({ finding }) => finding.level === 'error');
  const author =
    errors.length > 0
      ? [`**Author**: mend ${count(errors.length, 'error')} as the comments say, and push; this check runs again by itself.`]
      : ['**Author**: nothing to mend. The reviewers below have been asked; what you push may change what they are asked about.'];
  const roles = [...new Set(open.map(({ finding }) => finding.role ?? 'dpo'))].sort();
  const lines = roles.map((role) => {
    const own = open.filter(({ finding }) => (finding.role ?? 'dpo') === role);
    const signOffs = own.filter(({ finding }) => finding.level === 'sign-off');
    const overrides = own.filter(({ finding }) => finding.level === 'error');
    const [first] = signOffs;
    const ways = [
      ...(first && role !== 'dpo'
        ? [`${reviewers.reviewSigns.includes(role) ? 'approve this pull request, or comment ' : 'comment '}${code('/sign-off all')}`]
        : []),
      ...(first && role === 'dpo'
        ? [`comment ${code(signOffs.length === 1 ? `/sign-off ${nameOf(first)} <reason>` : '/sign-off all <reason>')}`]
        : []),
      ...(overrides.length > 0
        ? [
            `errors are mended; to accept the risk instead, ${overrides
              .slice(0, 3)
              .map((one) => code(`/override ${nameOf(one)} <reason>`))
              .join(', ')}`,
          ]
        : []),
    ];
    return `**Reviewer** (${prose(role)}${holders(role, reviewers)}): ${ways.join('; ')}. To object: ${code('/reject <finding> <reason>')}.`;
  });
  const doubtful = open.some(({ state }) => state.kind === 'open' && state.independent);
  const independent = doubtful
    ? [
        `**Reviewer** (independent${namedIn(reviewers.independent, 'independent')}): signs off as well, since it is not known who had a hand in this; the table says why, and how to mend it.`,
      ]
    : [];
  return [...author, ...lines, ...independent];
}

/** ": `petra`, team `acme/privacy`", so that everyone sees whom to ask; nobody is mentioned by it. */
function holders(role: string, { roles }: GateView['reviewers']): string {
  return namedIn(Object.hasOwn(roles, role) ? roles[role] : undefined, role);
}

function namedIn(one: Named | undefined, role: string): string {
  const names = [...Object.keys(one?.users ?? {}), ...(one?.teams ?? []).map((team) => `team ${team}`)];
  if (names.length === 0) return `; nobody is named for it: add \`reviewers: { ${role}: … }\` to the configuration`;
  return `: ${names.map((name) => code(name)).join(', ')}`;
}
