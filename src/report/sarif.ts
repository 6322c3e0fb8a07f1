/** SARIF 2.1.0 (OASIS), for code scanning and editors. */
import type { InputError, Place } from '../declaration/model.ts';
import type { Finding, Level, Source } from '../policy/finding.ts';
import { visible } from './inert.ts';
import type { Report, RuleDescription } from './report.ts';

const severities: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  'sign-off': 'warning',
  warning: 'warning',
  notice: 'note',
};

const driver = { name: 'privacy-lint', informationUri: 'https://github.com/privacy-lint/privacy-lint' };

/** @param describe what is known about a rule */
export function sarif(report: Report, describe: (id: string) => RuleDescription | undefined): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...driver, version: report.tool, rules: rules.map((id) => ruleDescriptor(id, describe(id))) } },
        // The category that code scanning keeps these results under.
        automationDetails: { id: 'privacy-lint/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: report.errors.length === 0, toolExecutionNotifications: report.errors.map(notification) }],
        results: report.findings.map((finding) => result(finding, rules.indexOf(finding.rule))),
        properties: { verdict: report.verdict, asOf: report.asOf, verified: report.verified, policies: report.policies },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleDescriptor(id: string, rule: RuleDescription | undefined) {
  const [source] = rule?.sources ?? [];
  return {
    id,
    ...(rule && {
      shortDescription: { text: rule.title },
      fullDescription: { text: rule.why },
      help: { text: [rule.why, ...rule.sources.map(citation)].join('\n') },
    }),
    ...(source && /^https?:/.test(source.url) && { helpUri: source.url }),
  };
}

const citation = ({ document, section, url }: Source) => `Source: ${document}, “${section}”, ${url}`;

function result(finding: Finding, ruleIndex: number) {
  const { rule, level, role, at, declaration, place, side, message, fix, fingerprint, existing } = finding;
  const head = side === 'head';
  return {
    ruleId: rule,
    ruleIndex,
    level: severities[level],
    message: { text: `${visible(message)}. ${visible(fix)}` },
    // A line that the change took away is in no file of the head: the beginning of the file stands for it, since GitHub takes no result without a line.
    locations: [location(head ? place : { ...place, line: 1, column: 1, endLine: 1, endColumn: 1 })],
    relatedLocations: finding.related.flatMap((one) =>
      one.place && head ? [{ ...location(one.place), message: { text: visible(one.summary) } }] : [],
    ),
    partialFingerprints: { 'privacyLint/v1': fingerprint },
    baselineState: existing ? 'unchanged' : 'new',
    properties: { level, role, at, declaration },
  };
}

function notification(error: InputError) {
  return {
    level: 'error',
    descriptor: { id: error.code },
    message: {
      text: [error.message, error.hint]
        .filter((part) => part !== undefined)
        .map(visible)
        .join('. '),
    },
    locations: [location(error)],
  };
}

function location(place: Place) {
  const { file, line, column, endLine, endColumn } = place;
  return {
    physicalLocation: {
      artifactLocation: {
        uri: file.split('/').map(encodeURIComponent).join('/'),
        ...(!file.startsWith('/') && { uriBaseId: '%SRCROOT%' }),
      },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}
