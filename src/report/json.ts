/** The report as JSON: a contract, described by schema/report.schema.json. */
import type { Change } from '../changes/change.ts';
import type { InputError } from '../declaration/model.ts';
import type { Evidence, Finding } from '../policy/finding.ts';
import type { Report } from './report.ts';

export function json(report: Report): string {
  const { verdict, asOf, verified, policies, changes, findings, errors } = report;
  const shown = {
    verdict,
    asOf,
    verified,
    policies,
    changes: changes.map(changeJson),
    findings: findings.map(findingJson),
    ...(errors.length > 0 && { errors: errors.map(errorJson) }),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function changeJson({ kind, at, from, keys, summary }: Change) {
  return { kind, at, ...(from !== undefined && { from }), ...(keys && { keys }), summary };
}

/** One finding as the contract has it. What its decision rests on is under `evidence`. */
export function findingJson(finding: Finding) {
  const { rule, level, role, declaration, at, place, message, fix, source, fingerprint, existing } = finding;
  return {
    rule,
    level,
    role,
    declaration,
    at,
    ...place,
    message,
    fix,
    source: { document: source.document, section: source.section, url: source.url },
    evidence: {
      side: finding.side,
      witnesses: finding.witnesses,
      values: finding.values,
      related: finding.related.map(relatedJson),
      ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
    },
    fingerprint,
    existing,
  };
}

function relatedJson({ summary, place }: Evidence) {
  return { summary, ...place };
}

function errorJson({ code, message, hint, file, line, column, endLine, endColumn }: InputError) {
  return { code, message, ...(hint !== undefined && { hint }), file, line, column, endLine, endColumn };
}
