/** The frame of every page: where one can go, what one looks at, and how old it is. */
import { staleAfterDays } from '../status.ts';
import { summary } from './data.ts';
import { el } from './dom.ts';
import { about } from './pages/about.ts';
import { inventory } from './pages/inventory.ts';
import { accepted, dpia, risks, signOffs, trail } from './pages/lists.ts';
import { overview } from './pages/overview.ts';
import { repositories } from './pages/repositories.ts';
import { repository } from './pages/repository.ts';
import { teams } from './pages/teams.ts';
import { trends } from './pages/trends.ts';
import { here } from './route.ts';
import { age, date, dateTime } from './words.ts';

const pages: readonly (readonly [path: string, label: string, show: () => Promise<Node[]>])[] = [
  ['', 'Overview', overview],
  ['repositories', 'Repositories', repositories],
  ['risks', 'Risks', risks],
  ['sign-offs', 'Open sign-offs', signOffs],
  ['accepted', 'Accepted risks', accepted],
  ['teams', 'Teams', teams],
  ['trends', 'Trends', trends],
  ['inventory', 'Inventory', inventory],
  ['dpia', 'DPIA register', dpia],
  ['trail', 'Audit trail', trail],
  ['about', 'About', about],
];

const main = el('main', { id: 'main', tabindex: -1 });
const links = pages.map(([path, label]) => el('a', { href: `#/${path}` }, label));

async function start(): Promise<void> {
  const site = document.getElementById('site') as HTMLElement;
  const skip = el('a', { href: '#main', class: 'skip', on: { click: jump } }, 'Skip to the page');
  const nav = el('nav', { 'aria-label': 'Pages' }, ...links);
  const brand = el(
    'a',
    { href: '#/', class: 'brand' },
    el('img', { src: 'icon.svg', alt: '', width: 24, height: 24 }),
    el('span', {}, 'Privacy risk'),
  );
  const top = el('header', { class: 'top' }, brand, nav);
  site.replaceChildren(skip, top, main);
  try {
    top.append(await freshness());
  } catch (error) {
    return broken(error);
  }
  addEventListener('hashchange', () => show(true));
  await show(false);
}

/** Not by address: that says which page is shown. */
function jump(event: Event): void {
  event.preventDefault();
  main.focus();
}

/** How old the data is stands beside every page. */
async function freshness(): Promise<HTMLElement> {
  const { collection, asOf } = await summary();
  const now = Date.now();
  const old = now - Date.parse(collection.finishedAt) > staleAfterDays * 86_400_000;
  return el(
    'div',
    { class: old ? 'age old' : 'age' },
    el('p', {}, el('strong', {}, `Data is ${age(collection.finishedAt, now)} old`)),
    old && el('p', { role: 'alert' }, `More than ${staleAfterDays} days: treat every status here as out of date.`),
    el('p', {}, `Collected ${dateTime(collection.finishedAt)}; judged by the deadlines of ${date(asOf)}.`),
  );
}

let turn = 0;

async function show(moved: boolean): Promise<void> {
  const mine = ++turn;
  const { path } = here();
  const [section = '', ...rest] = path.split('/');
  const page = pages.find(([one]) => one === section);
  links.forEach((link, index) => {
    if (pages[index]?.[0] === (section === 'repository' ? 'repositories' : section)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
  main.setAttribute('aria-busy', 'true');
  let content: Node[] | undefined;
  try {
    content = section === 'repository' ? await repository(...names(rest)) : rest.length === 0 ? await page?.[2]() : undefined;
  } catch (error) {
    return broken(error);
  }
  // Whoever has gone on meanwhile does not want this page any more.
  if (mine !== turn) return;
  main.replaceChildren(...(content ?? missing()));
  main.removeAttribute('aria-busy');
  const heading = main.querySelector('h1');
  document.title = `${heading?.textContent} · Privacy risk`;
  if (!moved) return;
  scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}

function names([owner = '', name = '']: readonly string[]): [string, string] {
  try {
    return [decodeURIComponent(owner), decodeURIComponent(name)];
  } catch {
    return ['', ''];
  }
}

const missing = (): Node[] => [
  el('h1', { tabindex: -1 }, 'There is no such page'),
  el(
    'p',
    {},
    'The repository may have been renamed, or is not in this collection. ',
    el('a', { href: '#/repositories' }, 'All repositories'),
  ),
];

function broken(error: unknown): void {
  const message = error instanceof Error ? error.message : `${error}`;
  main.removeAttribute('aria-busy');
  main.replaceChildren(
    el('h1', { tabindex: -1 }, 'This page cannot be shown'),
    el('p', { role: 'alert' }, `${message}. The site is incomplete: build it again.`),
  );
}

void start();
