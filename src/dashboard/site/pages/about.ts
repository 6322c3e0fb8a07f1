/** What the figures mean, how old they are, and what is missing from them. */
import { summary } from '../data.ts';
import { el } from '../dom.ts';
import { meanings } from '../status.ts';
import { counted, date, dateTime, number } from '../words.ts';

export async function about(): Promise<Node[]> {
  const { collection, asOf, rows } = await summary();
  const fact = (name: string, value: string) => el('div', {}, el('dt', {}, name), el('dd', {}, value));
  return [
    el('h1', { tabindex: -1 }, 'About these figures'),
    el(
      'section',
      { class: 'card' },
      el('h2', {}, 'What each status means'),
      el('p', {}, 'A repository has one status: the first of these that applies.'),
      meanings(),
    ),
    el(
      'section',
      { class: 'card' },
      el('h2', {}, 'How coverage is counted'),
      el(
        'p',
        {},
        'A repository is covered when it has a declaration, every declaration could be read, no folder that may hold one more is left to look into, and the collection is recent. Coverage is the share of active repositories that are; archived repositories and forks are listed, and counted apart. Percentages are rounded down.',
      ),
    ),
    el(
      'section',
      { class: 'card' },
      el('h2', {}, 'Where the data comes from'),
      el(
        'dl',
        { class: 'facts' },
        fact('Owners', collection.owners.join(', ')),
        fact('Collected', `${dateTime(collection.startedAt)} to ${dateTime(collection.finishedAt)}`),
        fact('Judged by the deadlines of', date(asOf)),
        fact('Policies', collection.policies.version),
        fact('privacy-lint', collection.tool),
        fact('Repositories', number(rows.repositories)),
      ),
      el('h3', {}, 'What failed'),
      collection.failures.length === 0
        ? el('p', {}, 'Nothing beyond single repositories, which show it as their status.')
        : el('ul', {}, ...collection.failures.map(({ what, message }) => el('li', {}, `${what}: ${message}`))),
      el('h3', {}, 'When policies changed'),
      collection.policyChanges.length === 0
        ? el('p', {}, 'Not within what was collected.')
        : el('ul', {}, ...collection.policyChanges.map(({ on, version }) => el('li', {}, `${date(on)}: version ${version}`))),
      el(
        'p',
        { class: 'quiet' },
        `Nothing on these pages is sent anywhere; ${counted(rows.trail, 'act')} of the audit trail and everything else is in the folder of this site.`,
      ),
    ),
  ];
}
