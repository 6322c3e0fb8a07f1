/** `dpia`: the screening of each activity, and an assessment to continue. */
import { dpia, type ScreenedDeclaration } from '../../app/lint/dpia.ts';
import { assessmentPage } from '../../report/assessment.ts';
import { colours, wantsColour } from '../../report/colours.ts';
import { visible } from '../../report/inert.ts';
import { pageHtml } from '../../report/page-html.ts';
import { pageMarkdown } from '../../report/page-markdown.ts';
import { screeningsJson, screeningsText } from '../../report/screenings.ts';
import type { Call } from '../arguments.ts';
import { complainOf } from '../errors.ts';
import { requestOf } from '../given.ts';
import { isTerminal, print } from '../output.ts';

const writers: Readonly<Record<string, (all: readonly ScreenedDeclaration[], asOf: string) => string>> = {
  json: (all, asOf) => {
    const declarations = all.map(({ declaration, activities }) => ({ declaration, activities: screeningsJson(activities) }));
    return `${JSON.stringify({ asOf, declarations }, null, 2)}\n`;
  },
  markdown: (all) => pageMarkdown(assessmentPage(all)),
  html: (all) => pageHtml(assessmentPage(all)),
  text: (all) => {
    const paint = colours(wantsColour(process.env, isTerminal(1)));
    const texts = all.map(({ declaration, activities }) => {
      const text = screeningsText(activities, paint);
      return all.length === 1 ? text : `${paint.bold(`── ${visible(declaration)}`)}\n\n${text}`;
    });
    return texts.join('\n');
  },
};

export async function run({ operands, options }: Call): Promise<number> {
  const request = requestOf(options);
  const screened = await dpia(request, operands);
  if (!screened.ok) return complainOf(screened.errors);
  print(writers[options.format ?? 'text']?.(screened.value, request.asOf) ?? '');
  return 0;
}
