/** Findings that were signed off on an earlier pull request, in Markdown: the line that signs each again, in a block that GitHub lets one copy at a click. */
import { explainOffer, howToSignAgain } from '../signoff/explain.ts';
import type { Gate } from '../signoff/gate.ts';
import { code, fenced, prose } from './inert.ts';
import { count } from './words.ts';

/** So many are written out: the others are, once these are signed. */
const most = 10;

export function offersMarkdown({ findings }: Gate, nameOf: (fingerprint: string) => string): string[] {
  const blocks = findings.flatMap((one) => {
    const { offered, finding } = one;
    if (!offered) return [];
    const line = howToSignAgain(one, nameOf(finding.fingerprint), offered);
    return [`${code(finding.at)}: ${prose(explainOffer(offered))}\n\n${fenced(line, '')}`];
  });
  if (blocks.length === 0) return [];
  const left = blocks.length - most;
  const rest = left > 0 ? [`and ${left} more, once these are signed`] : [];
  const shown = ['Whoever may sign can copy a line and comment it, one line a comment.', ...blocks.slice(0, most), ...rest].join('\n\n');
  return [`<details open><summary>Signed off before: ${count(blocks.length, 'finding')}</summary>\n\n${shown}\n\n</details>`];
}
