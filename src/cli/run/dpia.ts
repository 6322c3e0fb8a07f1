/** `dpia`: the screening of each activity. */
import { dpia } from '../../app/dpia.ts';
import { colours, wantsColour } from '../../report/colours.ts';
import { visible } from '../../report/inert.ts';
import { screeningsJson, screeningsMarkdown, screeningsText } from '../../report/screenings.ts';
import type { Call } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { isTerminal, print } from '../output.ts';

export async function run({ operands: [path], options }: Call): Promise<number> {
  const request = requestOf(options);
  const screened = await dpia(request, path);
  if (!screened.ok) return complainOf(screened.errors);
  const all = screened.value;
  if (options.format === 'json') {
    const declarations = all.map(({ declaration, activities }) => ({ declaration, activities: screeningsJson(activities) }));
    print(`${JSON.stringify({ asOf: request.asOf, declarations }, null, 2)}\n`);
  } else if (options.format === 'markdown') print(screeningsMarkdown(all.flatMap(({ activities }) => activities)));
  else {
    const paint = colours(wantsColour(process.env, isTerminal(1)));
    const texts = all.map(({ declaration, activities }) => {
      const text = screeningsText(activities, paint);
      return all.length === 1 ? text : `${paint.bold(`── ${visible(declaration)}`)}\n\n${text}`;
    });
    print(texts.join('\n'));
  }
  return 0;
}
