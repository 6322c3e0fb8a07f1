/** What the command line tool says about itself. */
import { commands } from '../../src/cli/commands.ts';
import { commandHelp, overview, usage } from '../../src/cli/help.ts';
import { fenced, generated } from './markdown.ts';

export function cliPage(): string {
  const sections = commands.map((command) => `## ${usage(command)}\n\n${fenced('text', commandHelp(command))}`);
  return `${[generated('src/cli/commands.ts'), '# Command line', fenced('text', overview()), ...sections].join('\n\n')}\n`;
}
