/** A change that someone let pass unsigned: an issue says what is still to be signed, and by when. */
import { type Client, GitHubFailure } from '../../github/client.ts';
import { hasIssue, openIssue } from '../../github/issues.ts';
import type { Reading } from '../../github/reading.ts';
import { code, prose } from '../../report/inert.ts';
import type { Gate } from '../../signoff/gate.ts';

const label = 'privacy-break-glass';

/** Opens the issue once. @returns what should be known about it */
export async function reportBrokenGlass(client: Client, { number, url }: Reading, { verdict, findings }: Gate): Promise<string[]> {
  if (verdict !== 'break-glass') return [];
  const open = findings.filter(({ state }) => state.kind !== 'signed');
  const [glass] = open.flatMap((one) => one.glass ?? []);
  if (!glass) return [];
  const marker = `<!-- privacy-lint:glass ${number} ${glass.act.id} -->`;
  const lines = open.map(
    ({ finding }) => `- [ ] ${code(finding.at)}: ${prose(finding.message)} (${code(finding.rule)}, ${prose(finding.role ?? 'dpo')})`,
  );
  const body = [
    `#${number} was let through **without a sign-off** by ${code(glass.by.login)}: “${prose(glass.reason)}”. What follows is to be signed off, or taken back, by **${glass.deadline}**.`,
    lines.join('\n'),
    `[The pull request](${url}): a sign-off there counts after its merge too.`,
    marker,
  ].join('\n\n');
  try {
    if (!(await hasIssue(client, label, marker)))
      await openIssue(client, `Privacy: sign off what #${number} brought, by ${glass.deadline}`, body.slice(0, 60_000), label);
    return [];
  } catch (error) {
    if (error instanceof GitHubFailure && error.status < 500) return [`No issue could be opened for the broken glass: ${error.message}`];
    throw error;
  }
}
