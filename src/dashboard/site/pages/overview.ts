/** The first page: how much is known, what is wrong, what waits for whom. */
import { statusBar, total } from '../bar.ts';
import { yearChart } from '../chart.ts';
import { summary } from '../data.ts';
import { type Child, el } from '../dom.ts';
import { pack } from '../facets.ts';
import { to, toRepository } from '../route.ts';
import { label, mark, meanings, shownOrder } from '../status.ts';
import { counted, date, days, number, percent, span } from '../words.ts';

export async function overview(): Promise<Node[]> {
  const all = await summary();
  const { counts, covered, kinds, collection, highlights, asOf } = all;
  const active = total(counts);
  const apart = kinds.fork + kinds.archived;
  const states = shownOrder.map((status) =>
    el(
      'li',
      {},
      el(
        'a',
        { href: to('repositories', { status, kind: 'active' }), class: 'state' },
        mark(status),
        el('span', { class: 'state-name' }, label(status)),
        el('strong', {}, number(counts[status])),
        el('small', { class: 'quiet' }, percent(counts[status], active)),
      ),
    ),
  );
  return [
    el('h1', { tabindex: -1 }, 'How personal data stands'),
    el(
      'p',
      { class: 'lead' },
      `${collection.owners.join(', ')}: ${counted(active, 'active repository', 'active repositories')} on ${date(asOf)}.`,
    ),
    el(
      'section',
      { class: 'card coverage', 'aria-labelledby': 'coverage' },
      el('h2', { id: 'coverage' }, 'Coverage'),
      el(
        'div',
        { class: 'headline' },
        el('strong', { class: 'figure' }, percent(covered, active)),
        el(
          'p',
          {},
          `${number(covered)} of ${number(active)} say in a readable, recently collected declaration what they do with personal data.`,
        ),
      ),
      statusBar(counts, 'active repositories'),
      el('ul', { class: 'states' }, ...states),
      apart > 0 &&
        el(
          'p',
          { class: 'quiet' },
          'Counted apart: ',
          el(
            'a',
            { href: to('repositories', { kind: 'archived' }) },
            counted(kinds.archived, 'archived repository', 'archived repositories'),
          ),
          ' and ',
          el('a', { href: to('repositories', { kind: 'fork' }) }, counted(kinds.fork, 'fork')),
          '.',
        ),
      el('details', {}, el('summary', {}, 'What each status means'), meanings()),
    ),
    el(
      'section',
      { class: 'card', 'aria-labelledby': 'year' },
      el('div', { class: 'card-head' }, el('h2', { id: 'year' }, 'The past year'), el('a', { href: '#/trends' }, 'Trends and comparison')),
      yearChart(all, { width: 1000, height: 150, plain: true }),
      el('p', { class: 'quiet ends' }, el('span', {}, date(all.trends.from)), el('span', {}, date(asOf))),
    ),
    el(
      'div',
      { class: 'columns' },
      card(
        'failing',
        'Failing longest',
        'repositories?status=failing&kind=active&sort=since',
        'All that fail',
        'No repository fails.',
        highlights.failing.map(({ owner, name, since, reason }) => [
          repository(owner, name),
          reason,
          since === null ? 'not known' : span(since, asOf),
        ]),
      ),
      card(
        'waits',
        'Waiting longest',
        'sign-offs',
        'All open sign-offs',
        'Nothing waits for sign-off.',
        highlights.waits.map(({ owner, name, title, role, since }) => [repository(owner, name), title, `${role}, ${span(since, asOf)}`]),
      ),
      card(
        'expiring',
        'Expiring next',
        'accepted',
        'All accepted risks',
        'No risk is accepted.',
        highlights.expiring.map(({ owner, name, rule, until }) => [repository(owner, name), rule, left(until, asOf)]),
      ),
      card(
        'errors',
        'Most frequent errors',
        'risks?level=error&state=open',
        'All open errors',
        'No default branch has an error.',
        highlights.errors.map(({ rule, count, example }) => [
          el('a', { href: to('risks', { rule: pack(rule), level: 'error', state: 'open' }) }, rule),
          `such as: ${example}`,
          number(count),
        ]),
      ),
    ),
  ];
}

const repository = (owner: string, name: string): HTMLElement => el('a', { href: toRepository(owner, name) }, `${owner}/${name}`);

function left(until: string, asOf: string): string {
  const count = days(asOf, until);
  return count < 0 ? 'expired' : `${counted(count, 'day')} left`;
}

function card(
  id: string,
  title: string,
  path: string,
  more: string,
  nothing: string,
  rows: readonly (readonly [Child, string, string])[],
): HTMLElement {
  const items = rows.map(([what, about, when]) =>
    el('li', {}, el('span', {}, what), el('em', {}, when), el('small', { class: 'quiet' }, about)),
  );
  return el(
    'section',
    { class: 'card', 'aria-labelledby': id },
    el('h2', { id }, title),
    items.length > 0 ? el('ol', { class: 'ranking' }, ...items) : el('p', { class: 'quiet' }, nothing),
    el('a', { href: `#/${path}` }, more),
  );
}
