/** `policy test`: runs the examples of policy modules. */
import { testModules } from '../../app/lint/policy-test.ts';
import { colours, wantsColour } from '../../report/colours.ts';
import { visible } from '../../report/inert.ts';
import { count } from '../../report/words.ts';
import type { Call } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { isTerminal, print } from '../output.ts';

export async function run({ operands, options }: Call): Promise<number> {
  const tested = await testModules(requestOf(options), operands);
  if (!tested.ok) return complainOf(tested.errors);
  const { run, rules, failures } = tested.value;
  const { red, green, bold, dim } = colours(wantsColour(process.env, isTerminal(1)));
  for (const { rule, example, file, line, message } of failures) {
    print(`${red('✖')} ${bold(rule)}: ${visible(example)}\n    ${dim(`${visible(file)}:${line}`)}\n    ${visible(message)}\n\n`);
  }
  const examples = `${count(run, 'example')} of ${count(rules, 'rule')}`;
  print(failures.length === 0 ? `${green('pass')}: ${examples}.\n` : `${red('fail')}: ${failures.length} of ${examples}.\n`);
  return failures.length === 0 ? 0 : 1;
}
