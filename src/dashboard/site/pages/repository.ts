/** One repository: why it stands as it does, down to the line at the scanned commit. */
import { badgePath } from '../../badge.ts';
import type { CollectedRepository, Spot } from '../../model.ts';
import { blobLink } from '../../rows.ts';
import type { RiskStatus } from '../../status.ts';
import { repositoryAt, summary, table } from '../data.ts';
import { type Child, el, outside } from '../dom.ts';
import { flows } from '../flows.ts';
import { pill } from '../status.ts';
import { country, date, dateTime, span } from '../words.ts';

/** @returns undefined when the collection has no such repository */
export async function repository(owner: string, name: string): Promise<Node[] | undefined> {
  const repositories = await table('repositories');
  const [owners, names] = [repositories.column('owner'), repositories.column('name')];
  const place = names.findIndex((one, row) => one === name && owners[row] === owner);
  const found = place < 0 ? undefined : await repositoryAt(place);
  if (!found) return undefined;
  const { asOf } = await summary();
  const status = repositories.column('status')[place] as RiskStatus;
  const reasons = repositories.column('reasons')[place] ?? [];
  return [
    el('h1', { tabindex: -1 }, el('span', { class: 'owner' }, `${owner}/`), name),
    el('p', { class: 'lead standing' }, pill(status), reasons.length > 0 && el('span', {}, sentence(reasons))),
    facts(found),
    ...[
      problems(found),
      risks(found, asOf),
      pulls(found, asOf),
      accepted(found),
      inventory(found),
      dpia(found),
      trail(found),
      past(found),
      badge(owner, name),
    ].filter((section) => section !== undefined),
  ];
}

const sentence = (reasons: readonly string[]): string => {
  const all = reasons.join('; ');
  return `${all[0]?.toUpperCase()}${all.slice(1)}.`;
};

function facts(found: CollectedRepository): HTMLElement {
  const fact = (name: string, value: Child) => el('div', {}, el('dt', {}, name), el('dd', {}, value));
  return el(
    'dl',
    { class: 'facts card' },
    fact('Repository', outside(found.url, found.url.replace(/^https?:\/\//, ''))),
    fact('Teams', found.teams.join(', ') || 'none'),
    fact(
      'Scanned commit',
      found.commit ? outside(`${found.url}/commit/${found.commit}`, el('code', {}, found.commit.slice(0, 10))) : 'none',
    ),
    fact('Default branch', found.defaultBranch ?? 'none'),
    fact('Last push', found.pushedAt ? dateTime(found.pushedAt) : 'never'),
    fact('Collected', dateTime(found.collectedAt)),
    (found.archived || found.fork) && fact('Kind', found.archived ? 'archived' : 'fork'),
  );
}

function section(title: string, ...children: Child[]): HTMLElement {
  return el('section', { class: 'card' }, el('h2', {}, title), ...children);
}

function simpleTable(caption: string, headings: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  return el(
    'div',
    { class: 'scrolls', role: 'group', 'aria-label': caption, tabindex: 0 },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...headings.map((heading) => el('th', { scope: 'col' }, heading)))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))))),
    ),
  );
}

const line = (found: CollectedRepository, { file, line: at }: Spot): HTMLElement => outside(blobLink(found, file, at), `${file}:${at}`);

function problems(found: CollectedRepository): HTMLElement | undefined {
  const { gaps, errors } = found;
  if (gaps.length === 0 && errors.length === 0) return undefined;
  const items = [
    ...errors.map(({ message, file, line: at }) =>
      el('li', {}, file === undefined ? '' : line(found, { file, line: at ?? 1 }), ` ${message}`),
    ),
    ...gaps.map(({ kind, message, commit, at, pull, by }) =>
      el(
        'li',
        {},
        el('strong', {}, kind),
        ` ${message}: `,
        outside(`${found.url}/commit/${commit}`, el('code', {}, commit.slice(0, 10))),
        `, ${by === undefined ? '' : `merged by ${by}, `}${dateTime(at)}`,
        pull !== undefined && outside(`${found.url}/pull/${pull}`, ` (#${pull})`),
      ),
    ),
  ];
  return section('What is in the way', el('ul', {}, ...items));
}

function risks(found: CollectedRepository, asOf: string): HTMLElement {
  if (found.findings.length === 0) return section('Risks', el('p', { class: 'quiet' }, 'No rule finds anything on the default branch.'));
  const rows = found.findings.map((finding) => [
    el('span', { class: `level is-${finding.level}` }, finding.level),
    el(
      'span',
      { class: 'two-lines' },
      el('span', {}, finding.message),
      el('small', { class: 'quiet' }, `${finding.rule} at ${finding.at}`),
    ),
    line(found, finding),
    standsSince(finding, asOf),
    finding.signed ? date(finding.signed) : '—',
  ]);
  return section('Risks', simpleTable('Risks', ['Level', 'Finding', 'Line', 'Since', 'Signed off'], rows));
}

function standsSince({ since, seen }: CollectedRepository['findings'][number], asOf: string): string {
  const known = since ?? seen;
  if (known === undefined) return 'not known';
  return `${date(known)} (${span(known, asOf)}${since === undefined ? ', at least' : ''})`;
}

function pulls(found: CollectedRepository, asOf: string): HTMLElement | undefined {
  if (found.pulls.length === 0) return undefined;
  const rows = found.pulls.flatMap(({ number, title, url, author, since, waits }) =>
    waits.map(({ role, findings }) => [
      outside(url.startsWith(`${found.url}/`) ? url : null, `#${number} ${title}`),
      author,
      role,
      findings.map(({ rule, at }) => `${rule} at ${at}`).join('; '),
      span(since, asOf),
    ]),
  );
  return section('Open sign-offs', simpleTable('Open sign-offs', ['Pull request', 'Author', 'Waits for', 'Findings', 'For'], rows));
}

function accepted(found: CollectedRepository): HTMLElement | undefined {
  if (found.accepted.length === 0) return undefined;
  const rows = found.accepted.map((one) => [
    date(one.until),
    `${one.rule} at ${one.at}`,
    one.reason,
    one.by ?? 'not recorded',
    line(found, one),
  ]);
  return section('Accepted risks', simpleTable('Accepted risks', ['Until', 'Risk', 'Reason', 'By', 'Line'], rows));
}

function inventory(found: CollectedRepository): HTMLElement | undefined {
  const { declarations } = found;
  if (declarations.length === 0) return undefined;
  const recipients = declarations.flatMap((one) => one.recipients);
  const technologies = declarations.flatMap((one) => one.technologies);
  const held = declarations.flatMap((one) => one.categories);
  return section(
    'Inventory',
    el('p', {}, declarations.map(({ system, path }) => `${system} (${path})`).join(', ')),
    flows(found),
    el('h3', {}, 'Categories'),
    el('ul', { class: 'chips' }, ...held.map((one) => el('li', {}, one.category, ' ', line(found, one)))),
    recipients.length > 0 && el('h3', {}, 'Recipients'),
    recipients.length > 0 &&
      simpleTable(
        'Recipients',
        ['Recipient', 'Role', 'Country', 'Safeguard', 'Line'],
        recipients.map((one) => [
          one.name,
          one.role,
          [...new Set([one.country ?? 'unknown', ...one.processedIn])].map(country).join(', '),
          one.mechanism ?? '—',
          line(found, one),
        ]),
      ),
    technologies.length > 0 && el('h3', {}, 'Technologies'),
    technologies.length > 0 &&
      simpleTable(
        'Technologies',
        ['Technology', 'Kind', 'Purpose', 'Provider', 'Consent', 'Line'],
        technologies.map((one) => [
          one.id,
          one.kinds.join(', '),
          one.purpose,
          one.provider ?? 'first party',
          one.consent ?? 'not said',
          line(found, one),
        ]),
      ),
  );
}

function dpia(found: CollectedRepository): HTMLElement | undefined {
  const activities = found.declarations.flatMap((one) => one.activities);
  if (activities.length === 0) return undefined;
  const rows = activities.map(({ id, purpose, lawfulBasis, screening, ...spot }) => [
    el('span', { class: 'two-lines' }, el('span', {}, id), el('small', { class: 'quiet' }, purpose)),
    lawfulBasis ?? 'not said',
    `${screening.conclusion}${screening.because.length > 0 ? `: ${screening.because.join(', ')}` : ''}`,
    screening.document ?? screening.waived ?? '—',
    line(found, spot),
  ]);
  return section('Activities and DPIAs', simpleTable('Activities', ['Activity', 'Lawful basis', 'Screening', 'Assessment', 'Line'], rows));
}

function trail({ acts, url }: CollectedRepository): HTMLElement | undefined {
  if (acts.length === 0) return undefined;
  const rows = [...acts]
    .reverse()
    .map((act) => [
      dateTime(act.at),
      `${act.by}${act.role ? ` (${act.role})` : ''}`,
      act.kind,
      act.text,
      act.counted ? 'counted' : `did not count: ${act.why ?? 'no reason recorded'}`,
      outside(act.url.startsWith(`${url}/`) ? act.url : null, `#${act.pull}`),
    ]);
  return section('Audit trail', simpleTable('Audit trail', ['When', 'Who', 'Act', 'Said', 'Outcome', 'Pull request'], rows));
}

function past({ history }: CollectedRepository): HTMLElement | undefined {
  if (history.length === 0) return undefined;
  const rows = [...history]
    .reverse()
    .map(({ on, status, errors, waiting, accepted: risksAccepted }) => [date(on), pill(status), errors, waiting, risksAccepted]);
  return section('History', simpleTable('History', ['From', 'Status', 'Errors', 'Waiting', 'Accepted'], rows));
}

function badge(owner: string, name: string): HTMLElement | undefined {
  const path = badgePath(owner, name);
  if (path === undefined) return undefined;
  return section(
    'Badge',
    el('p', {}, el('img', { src: path, alt: 'Status badge', height: 20 })),
    el('p', { class: 'quiet' }, 'For a README: the file ', el('code', {}, path), ' of this site.'),
  );
}
