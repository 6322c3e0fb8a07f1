/** The lists of what repositories hold: risks, open sign-offs, accepted risks, the audit trail, the DPIA register. */
import type { TableName, Tables } from '../../rows.ts';
import { summary, type Table, table } from '../data.ts';
import { type Child, el, few, outside } from '../dom.ts';
import type { Facet } from '../facets.ts';
import { type Column, listPage } from '../list.ts';
import { toRepository } from '../route.ts';
import { counted, date, days, span } from '../words.ts';

type WithRows = Exclude<TableName, 'repositories' | 'history'>;

/** One row of a table, read by key. */
type Reader<Name extends WithRows> = <Key extends keyof Tables[Name]>(key: Key, row: number) => Tables[Name][Key];

async function open<Name extends WithRows>(name: Name) {
  const [data, repositories] = (await Promise.all([table(name), table('repositories')])) as unknown as [Table<Name>, Table<'repositories'>];
  const { asOf } = await summary();
  const at: Reader<Name> = (key, row) => data.column(key)[row] as never;
  const places = data.column('repository' as keyof Tables[Name]) as readonly number[];
  const [owners, names, teamsOf] = [repositories.column('owner'), repositories.column('name'), repositories.column('teams')];
  const full = places.map((place) => `${owners[place]}/${names[place]}`);
  const teams: Facet = { key: 'team', label: 'Team', of: places.map((place) => teamsOf[place] ?? []) };
  const repository: Column = {
    key: 'repository',
    label: 'Repository',
    width: 'minmax(9rem, 1.2fr)',
    values: full,
    cell: (row) =>
      el(
        'a',
        { href: toRepository(owners[places[row] as number] ?? '', names[places[row] as number] ?? ''), class: 'repository' },
        full[row] ?? '',
      ),
  };
  const column = <Key extends keyof Tables[Name] & string>(
    key: Key,
    label: string,
    width: string,
    cell: (row: number) => Child,
  ): Column => ({
    key,
    label,
    width,
    values: data.column(key) as unknown as Column['values'],
    cell,
  });
  const hidden = <Key extends keyof Tables[Name] & string>(key: Key): Column => ({ ...column(key, key, '0', () => ''), hidden: true });
  const facet = (key: keyof Tables[Name] & string, label: string, say?: (value: string) => string): Facet => ({
    key,
    label,
    of: data.column(key) as unknown as Facet['of'],
    ...(say && { say }),
  });
  return { at, asOf, repository, column, hidden, facet, teams, data };
}

const levels = ['error', 'sign-off', 'warning', 'notice'];
const levelTag = (level: string): HTMLElement => el('span', { class: `level is-${level}` }, level);
/** The first line may run over two where it is what the row is about. */
const two = (first: Child, second: Child, wraps = false): HTMLElement =>
  el('span', { class: wraps ? 'two-lines wraps' : 'two-lines' }, el('span', {}, first), el('small', { class: 'quiet' }, second));

export async function risks(): Promise<Node[]> {
  const { at, asOf, repository, column, hidden, facet, teams, data } = await open('risks');
  // What nobody has answered for comes before what somebody has.
  const states = data.column('state');
  const order = data
    .column('level')
    .map((level, row) => levels.indexOf(level) * 3 + ['open', 'signed', 'accepted'].indexOf(states[row] ?? ''));
  return listPage({
    path: 'risks',
    title: 'Risks',
    intro: ['What the rules find on the default branches, with the line that it stands on at the scanned commit.'],
    noun: ['risk', 'risks'],
    sort: 'level',
    height: [4.5, 10.75],
    nothing: 'No rule finds anything on any default branch.',
    searched: ['repository', 'rule', 'at', 'message'],
    columns: [
      { ...column('level', 'Level', '6.5rem', (row) => two(levelTag(at('level', row)), at('state', row))), order },
      repository,
      column('message', 'Finding', 'minmax(14rem, 3fr)', (row) => two(at('message', row), at('rule', row), true)),
      column('place', 'Line', 'minmax(8rem, 1fr)', (row) => two(outside(at('link', row), at('place', row)), at('at', row))),
      column('since', 'Since', '8rem', (row) =>
        two(
          date(at('since', row) ?? 'not known'),
          at('since', row) ? `${span(at('since', row) ?? '', asOf)}${at('merged', row) ? '' : ', at least'}` : '',
        ),
      ),
      hidden('merged'),
      hidden('state'),
      hidden('role'),
      hidden('rule'),
      hidden('at'),
      hidden('link'),
    ],
    facets: [
      { ...facet('level', 'Level'), switches: levels },
      facet('rule', 'Rule'),
      facet('state', 'State'),
      facet('role', 'Role'),
      teams,
    ],
  });
}

export async function signOffs(): Promise<Node[]> {
  const { at, asOf, repository, column, hidden, facet, teams } = await open('sign-offs');
  return listPage({
    path: 'sign-offs',
    title: 'Open sign-offs',
    intro: ['Changes in open pull requests that wait for somebody accountable, by the role that has to answer; the longest wait first.'],
    noun: ['sign-off', 'sign-offs'],
    sort: 'since',
    height: [4.5, 10.75],
    nothing: 'Nothing waits for sign-off.',
    searched: ['repository', 'title', 'author', 'rules', 'role'],
    columns: [
      column('since', 'Waiting', '8.25rem', (row) => two(span(at('since', row), asOf), `since ${date(at('since', row))}`)),
      column('role', 'For', '6rem', (row) => el('strong', {}, at('role', row))),
      repository,
      column('title', 'Pull request', 'minmax(12rem, 2fr)', (row) =>
        two(outside(at('link', row), `#${at('pull', row)} ${at('title', row)}`), `by ${at('author', row)}`, true),
      ),
      column('findings', 'Findings', 'minmax(10rem, 1.5fr)', (row) =>
        two(el('span', {}, levelTag(at('level', row)), ` ${counted(at('findings', row), 'finding')}`), few(at('rules', row), 2)),
      ),
      hidden('pull'),
      hidden('author'),
      hidden('level'),
      hidden('rules'),
      hidden('link'),
    ],
    facets: [facet('role', 'Role'), { ...facet('level', 'Level'), switches: ['error', 'sign-off'] }, teams],
  });
}

/** How soon an acceptance ends: the head of privacy plans by month. */
function expiry(until: string, asOf: string): string {
  const left = days(asOf, until);
  return left < 0 ? 'expired' : left <= 30 ? 'within 30 days' : left <= 90 ? 'within 90 days' : 'later';
}

export async function accepted(): Promise<Node[]> {
  const { at, asOf, repository, column, hidden, facet, teams, data } = await open('accepted');
  const when = data.column('until').map((until) => expiry(until, asOf));
  return listPage({
    path: 'accepted',
    title: 'Accepted risks',
    intro: ['Risks that somebody accountable accepted until a day, by that day. When it has passed, the risk counts again.'],
    noun: ['accepted risk', 'accepted risks'],
    sort: 'until',
    height: [4.5, 11.5],
    nothing: 'No risk is accepted anywhere.',
    searched: ['repository', 'rule', 'at', 'reason', 'by'],
    columns: [
      column('until', 'Until', '7.5rem', (row) => {
        const left = days(asOf, at('until', row));
        return two(
          date(at('until', row)),
          left < 0 ? el('strong', { class: 'overdue' }, `expired ${counted(-left, 'day')} ago`) : `${counted(left, 'day')} left`,
        );
      }),
      repository,
      column('rule', 'Risk', 'minmax(10rem, 1.5fr)', (row) => two(at('rule', row), at('at', row))),
      column('reason', 'Reason', 'minmax(11rem, 2fr)', (row) => at('reason', row)),
      column('by', 'Accepted by', '7rem', (row) => two(at('by', row) ?? 'not recorded', at('on', row) ? date(at('on', row) ?? '') : '')),
      column('place', 'Line', '8rem', (row) => outside(at('link', row), at('place', row))),
      hidden('at'),
      hidden('on'),
      hidden('link'),
    ],
    facets: [
      { key: 'expires', label: 'Expires', of: when, switches: ['expired', 'within 30 days', 'within 90 days', 'later'] },
      facet('rule', 'Rule'),
      facet('by', 'Accepted by'),
      teams,
    ],
  });
}

export async function trail(): Promise<Node[]> {
  const { at, repository, column, hidden, facet, teams } = await open('trail');
  return listPage({
    path: 'trail',
    title: 'Audit trail',
    intro: [
      'Who approved, accepted or refused what, word for word, from the records of each repository. Acts that did not count are here too, with the reason, and so is what was merged past the gate.',
    ],
    noun: ['act', 'acts'],
    sort: '-time',
    height: [4.5, 10.75],
    nothing: 'No act is recorded.',
    searched: ['repository', 'by', 'text', 'rules', 'role'],
    columns: [
      column('time', 'When', '7rem', (row) => two(date(at('time', row)), `${at('time', row).slice(11, 16)} UTC`)),
      column('by', 'Who', '7rem', (row) =>
        two(at('by', row) ?? 'not known', at('role', row) ?? (at('outcome', row) === 'past the gate' ? '' : 'no role')),
      ),
      column('kind', 'Act', '8rem', (row) =>
        two(
          el('strong', {}, at('kind', row)),
          at('outcome', row) === 'counted'
            ? 'counted'
            : el('span', { class: 'overdue' }, at('outcome', row) === 'refused' ? 'did not count' : 'past the gate'),
        ),
      ),
      column('text', 'Said', 'minmax(14rem, 2.5fr)', (row) =>
        two(
          at('text', row),
          at('outcome', row) === 'refused' ? `Refused: ${at('why', row) ?? 'no reason recorded'}` : few(at('rules', row), 2),
          true,
        ),
      ),
      repository,
      column('pull', 'Pull request', '6.5rem', (row) =>
        outside(at('link', row), at('pull', row) === null ? 'the commit' : `#${at('pull', row)}`),
      ),
      hidden('outcome'),
      hidden('role'),
      hidden('why'),
      hidden('rules'),
      hidden('link'),
    ],
    facets: [
      { ...facet('outcome', 'Outcome'), switches: ['counted', 'refused', 'past the gate'] },
      facet('kind', 'Act'),
      facet('by', 'Who'),
      facet('role', 'Role'),
      teams,
    ],
  });
}

const conclusions: Readonly<Record<string, string>> = {
  required: 'Required',
  likely: 'Likely needed',
  'one-criterion': 'One criterion',
  'not-indicated': 'Not indicated',
  'not-controller': 'Another controller',
};
const answers: Readonly<Record<string, string>> = { missing: 'Missing', done: 'Done', waived: 'Waived', 'not-needed': 'Not needed' };

export async function dpia(): Promise<Node[]> {
  const { at, repository, column, hidden, facet, teams } = await open('dpia');
  return listPage({
    path: 'dpia',
    title: 'DPIA register',
    intro: ['Every declared activity, whether the screening asks for a data protection impact assessment, and which one is named.'],
    noun: ['activity', 'activities'],
    sort: 'answer',
    height: [4.5, 10.75],
    nothing: 'No activity is declared.',
    searched: ['repository', 'activity', 'purpose', 'because', 'document'],
    columns: [
      {
        ...column('answer', 'Assessment', '8rem', (row) =>
          two(
            el(
              'strong',
              { class: at('answer', row) === 'missing' ? 'overdue' : undefined },
              answers[at('answer', row)] ?? at('answer', row),
            ),
            at('date', row) ? date(at('date', row) ?? '') : '',
          ),
        ),
        ranks: Object.keys(answers),
      },
      repository,
      column('activity', 'Activity', 'minmax(10rem, 1.5fr)', (row) => two(at('activity', row), at('purpose', row))),
      column('conclusion', 'Screening', 'minmax(10rem, 1.5fr)', (row) =>
        two(conclusions[at('conclusion', row)] ?? at('conclusion', row), few(at('because', row))),
      ),
      column('document', 'Document', 'minmax(8rem, 1fr)', (row) => at('document', row) ?? '—'),
      column('place', 'Line', '8rem', (row) => outside(at('link', row), at('place', row))),
      hidden('purpose'),
      hidden('because'),
      hidden('date'),
      hidden('link'),
    ],
    facets: [
      { ...facet('answer', 'Assessment', (value) => answers[value] ?? value), switches: ['missing', 'done', 'waived', 'not-needed'] },
      facet('conclusion', 'Screening', (value) => conclusions[value] ?? value),
      teams,
    ],
  });
}
