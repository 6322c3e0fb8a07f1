/**
 * `npm run demo -- org`: see demo/org.ts. `npm run demo`: a real git repository with a pull request, a stand-in GitHub on loopback, the bundled Action as a process
 * of its own, and what appears on the pull request, from its opening to its merge.
 */
import { colours, wantsColour } from '../src/report/colours.ts';
import { runAction } from '../test/action/run-action.ts';
import { GitHub } from '../test/github/github.ts';
import { WorkingCopy } from '../test/github/working-copy.ts';
import { demonstrate } from './demo/org.ts';
import { page } from './demo/page.ts';
import { acts, ada, filesIn, mergeIt, play, verified } from './demo/story.ts';

if (process.argv[2] === 'org') {
  await demonstrate();
  process.exit();
}

const paint = colours(wantsColour(process.env, process.stdout.isTTY === true));
const width = Math.max(72, Math.min(process.stdout.columns ?? 110, 110));
const say = (text: string) => process.stdout.write(`${text}\n`);

const copy = new WorkingCopy();
const github = await (async () => {
  copy.commit('main', filesIn('fixtures/demo/base'), 'Revision groups');
  copy.commit('tutors', filesIn('fixtures/demo/head'), 'Match students with tutors, answer them in a chat');
  return GitHub.start(copy.origin);
})();

try {
  const pull = github.open('Match students with tutors, answer them in a chat', 'tutors', ada);
  const story = acts(github, copy, pull);
  say(`${paint.bold(pull.title)} ${paint.dim(`#${pull.number}`)}`);
  say(paint.dim(`${ada.login} wants to merge ${pull.head} into ${pull.base} of ${github.owner}/${github.name}`));

  const start = performance.now();
  const { code, log, outputs } = await runAction(github, pull);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code !== 0) throw new Error(`the Action ended with exit code ${code}:\n${log}`);
  say(await page(github, pull, paint, width));
  say(paint.dim(`\naction/dist/index.js ran for ${seconds} s and asked GitHub ${github.asked.length} times.`));
  if (outputs.verdict !== 'fail' || github.state.reviewComments.length === 0)
    throw new Error(`the pull request should have failed with comments, and did not:\n${log}`);

  say(`\n${paint.bold('What happens then')}\n${paint.dim('─'.repeat(width))}`);
  for (const act of story) {
    say(`\n${paint.bold(`▸ ${act.what}`)}`);
    say(await play(github, pull, act, paint, width));
  }
  const record = await mergeIt(github, copy, pull, paint, width);
  say(`\n${paint.bold('▸ ada merges')}\n  ${paint.green('✓')} ${pull.base} has it, with everything in it signed off or accepted by name.`);
  say(`\n${paint.bold('▸ the push wakes the Action, which records the merge')}\n${record}`);
  const whole = await verified(github);
  say(`\n${paint.bold(`▸ privacy-lint history verify ${github.owner}/${github.name}`)}\n  ${paint.green('✓')} ${whole}`);
} catch (error) {
  say(`\n${paint.red('The demo did not work:')} ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  copy.remove();
  await github.close();
}
