/**
 * `npm run screenshots [-- FOLDER]`: the pictures of the docs, taken anew. `npm run screenshots -- cases FOLDER [WORDS]`: what people see of every
 * pull request in test/action/cases.ts, or of those with WORDS in their name.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { startBrowser } from '../test/dashboard/browser.ts';
import { dashboardPictures } from './screenshots/dashboard.ts';
import { casePictures, pullRequestPictures } from './screenshots/pull-request.ts';

const [first = 'docs/images', second, words = ''] = process.argv.slice(2);
const ofCases = first === 'cases' && second !== undefined;
const folder = resolve(ofCases ? second : first);
mkdirSync(folder, { recursive: true });

const browser = await startBrowser();
try {
  const names = ofCases
    ? await casePictures(browser, folder, words)
    : [...(await dashboardPictures(browser, folder)), ...(await pullRequestPictures(browser, folder))];
  console.log(`${names.length} pictures in ${folder}`);
} finally {
  await browser.close();
}
