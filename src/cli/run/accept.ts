/** `accept`: finds a risk of `check` by its fingerprint and writes that it is accepted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAccepted } from '../../app/lint/accept.ts';
import { check } from '../../app/lint/check.ts';
import { topFolder } from '../../app/lint/top-folder.ts';
import { saveInPlace } from '../../app/save.ts';
import { visible } from '../../report/inert.ts';
import { type Call, UsageError } from '../arguments.ts';
import { date, requestOf } from '../given.ts';
import { complain, isTerminal, print } from '../output.ts';
import { questions } from '../questions.ts';

export async function run({ operands: [fingerprint = ''], options }: Call): Promise<number> {
  if (!/^[0-9a-f]{8,}$/i.test(fingerprint))
    throw new UsageError(`"${fingerprint}" is no fingerprint: at least eight of its hexadecimal digits are needed.`);
  const request = requestOf(options);
  const { report } = await check(request, []);
  if (report.errors.length > 0) {
    const { text } = await import('../../report/text.ts');
    const { colours } = await import('../../report/colours.ts');
    complain(text(report, { colours: colours(false) }));
    return 2;
  }
  const found = report.findings.filter((one) => one.fingerprint.startsWith(fingerprint.toLowerCase()));
  const [finding, other] = found;
  if (!finding)
    throw new UsageError(
      `no finding of "privacy-lint check" has the fingerprint ${fingerprint}. Only risks that stay can be accepted; what is new needs sign-off.`,
    );
  if (other && other.fingerprint !== finding.fingerprint)
    throw new UsageError(`several findings begin with ${fingerprint}: give more of it.`);
  if (finding.at.startsWith('accepted.'))
    throw new UsageError('what is said about an accepted risk cannot be accepted: change or remove its entry.');

  complain(`${finding.at}: ${visible(finding.message)}\n`);
  const reason = options.reason ?? (await ask('reason', 'Why is it accepted?'));
  const until = date('until', options.until ?? (await ask('until', 'Until which day (YYYY-MM-DD, a year away at most)?')));
  if (reason.trim() === '') throw new UsageError('--reason needs words.');
  if (until < request.asOf) throw new UsageError(`--until ${until} has passed.`);
  if (until > yearAfter(request.asOf)) throw new UsageError(`--until may be a year away at most: ${yearAfter(request.asOf)}.`);

  const path = join(topFolder(request.folder) ?? request.folder, finding.declaration);
  const entry = { rule: finding.rule, at: finding.at, finding: finding.fingerprint, reason, until };
  saveInPlace(path, withAccepted(readFileSync(path, 'utf8'), entry));
  print(`${finding.declaration}: accepted until ${until}. The entry needs sign-off on its pull request.\n`);
  return 0;
}

async function ask(option: 'reason' | 'until', question: string): Promise<string> {
  if (!isTerminal(0)) throw new UsageError(`--${option} is needed.`);
  const terminal = questions();
  try {
    return await terminal.ask(question);
  } finally {
    terminal.close();
  }
}

/** The same day a year later; of 29 February, the 28th. */
function yearAfter(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return later.endsWith('-02-29') ? `${later.slice(0, 8)}28` : later;
}
