/** What the commit status says of a pull request, in a line. */
import type { Status } from '../../github/status.ts';
import type { Report } from '../../report/report.ts';
import { count } from '../../report/words.ts';
import type { Gate } from '../../signoff/gate.ts';
import type { Together } from '../../signoff/together.ts';

/** @param several whether other pull requests have the same commit: then it says which of them decides */
export function statusOf(report: Report, { verdict, decides, objected }: Together, several: boolean): Omit<Status, 'url'> {
  const [first] = report.errors;
  if (first) return { state: 'failure', description: `${first.file}:${first.line}:${first.column}: ${first.message}` };
  if (!several) return wordsOf(report, decides.gate);
  if (objected.size > 0) return { state: 'failure', description: `Objected to on #${decides.number}` };
  const { state, description } = wordsOf(report, { ...decides.gate, verdict });
  return { state, description: decides.gate.findings.length > 0 ? `${description} on #${decides.number}` : description };
}

function wordsOf({ findings }: Report, { verdict, findings: states }: Gate): Omit<Status, 'url'> {
  if (verdict === 'break-glass') {
    const glass = states.flatMap((one) => (one.state.kind !== 'signed' && one.glass ? [one.glass] : []))[0];
    return { state: 'success', description: `NOT signed off: ${glass?.by.login} broke the glass, to be signed by ${glass?.deadline}` };
  }
  const open = states.filter(({ state }) => state.kind !== 'signed');
  const of = (level: string) => open.filter(({ finding }) => finding.level === level).length;
  const [errorCount, signOffs] = [of('error'), of('sign-off')];
  const rejecting = [...new Set(open.flatMap(({ state }) => (state.kind === 'rejected' ? [state.by.login] : [])))];
  const roles = [...new Set(open.flatMap(({ finding }) => (finding.level === 'sign-off' ? [finding.role ?? 'dpo'] : [])))].sort();
  const parts = [
    ...(rejecting.length > 0 ? [`Rejected by ${rejecting.join(', ')}`] : []),
    ...(errorCount > 0 ? [`${count(errorCount, 'error')} to mend`] : []),
    ...(signOffs > 0 ? [`${count(signOffs, 'sign-off')} needed (${roles.join(', ')})`] : []),
  ];
  if (parts.length > 0) return { state: 'failure', description: parts.join(', ') };
  const signers = [...new Set(states.flatMap(({ signatures }) => signatures.map(({ by }) => by.login)))].sort();
  if (signers.length > 0) return { state: 'success', description: `Signed off by ${signers.join(', ')}` };
  const rest = findings.filter((finding) => !finding.existing).length;
  return { state: 'success', description: rest > 0 ? `Nothing holds this up; ${count(rest, 'remark')}` : 'Nothing found' };
}
