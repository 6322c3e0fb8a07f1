/** A declaration with a bit of everything that reports show, and facts of declarations for the tests of reports. */
import { buildDeclaration, parseYaml } from '../../src/declaration/read.ts';
import { type Facts, factsOf } from '../../src/facts/facts.ts';
import { builtin } from '../../src/policy/builtin.ts';

export const asOf = '2026-11-22';

export const clinic = `version: 1
system:
  name: Clinic desk
  organisation: Fenland Clinics Ltd
  role: controller
  country: GB
  contact: privacy@clinics.example
  privacy_notice: https://clinics.example/privacy
defaults:
  subjects: [patients]
  held_in: [GB]
  security: { cloud: true, encrypted_at_rest: true, encrypted_in_transit: true }
datasets:
  records:
    source: [direct]
    retention: 8 years
    fields:
      name: name
      email: email
      history: health
      notes: { category: free-text, may_contain: [health], retention: 1 year }
  scores:
    derived_from: [records]
    security: { encrypted_at_rest: unknown }
    fields: { risk: { category: score, inference: used, infers: [health] }, patient: { category: customer-id, state: pseudonymised } }
  companies:
    subjects: [organisations]
    fields: { company: company-name }
  hosted:
    role: processor
    subjects: [customers]
    held_in: [IE]
    retention: contract-end
    fields: { phone: phone }
  forgotten: { retention: 1 year, source: [direct], fields: { fax: phone } }
recipients:
  lab: { name: Lab Ltd, role: processor, country: GB, contract: docs/lab.md }
  model: { name: Model Inc, role: processor, country: US, processed_in: [US, IE], own_purposes: [model-training], own_purposes_role: controller }
  mail: { name: Mail Inc, role: processor, country: US, contract: signed, transfer: { mechanism: idta, risk_assessment: docs/tra.md, verified: 2026-05-01 } }
  stats: { name: Stats OÜ, role: processor, country: EE, contract: signed }
  group: { name: Fenland Group, role: same-entity, country: GB }
  nobody: { name: Somebody, role: controller }
technologies:
  visits: { kind: script, purpose: analytics, provider: stats, consent: opt-in }
  banner: { kind: cookie, purpose: functional, provider: mail, collects: [records.email], consent: none }
activities:
  triage:
    purpose: Find out who needs care first
    data: [records, scores]
    recipients: { lab: [records.history], model: [records], group: [scores] }
    lawful_basis: legitimate-interests
    features: [profiling, ai]
    decisions: { automation: assisted, effect: significant, gates_access: true }
    scale: { individuals: 12000, extent: regional, large: true }
    assessments: { necessity: docs/necessity.md }
  reminders:
    purpose: Remind people of their appointment
    data: [records.name, records.email]
    recipients: [mail, nobody]
    technologies: [banner]
    lawful_basis: contract
  hosting: { purpose: Host what customers enter, data: [hosted], recipients: [group] }
  elsewhere: { purpose: Operated by others, role: not-responsible, data: [records.name] }
`;

export function factsFrom(text: string, file = 'privacy.yml'): Facts {
  const parsed = parseYaml(file, new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const built = buildDeclaration(file, [parsed.value]);
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return factsOf(built.value, builtin().lists, asOf);
}

/** What somebody could write into names, purposes and documents to make a report say, do or ask something else. */
export const hostile = [
  'end',
  '"]; click n0 "javascript:alert(1)"',
  '<img src=x onerror=alert(1)>',
  '</style></title></svg><script>alert(1)</script>',
  '`**bold**` [link](https://evil.example) @octocat #1',
  '%%{init: {"theme":"dark"}}%%',
  '$$x^2$$ fa:fa-ban \\n :::grave',
  '=HYPERLINK("https://evil.example","x")',
  '+1',
  '@SUM(A1)',
  'a | b',
  '1. one',
  '- [x] answered',
];

/** The clinic with one of these wherever free text may stand. */
export function hostileClinic(text: string): string {
  const quoted = JSON.stringify(text);
  return clinic
    .replaceAll(/(name|organisation|purpose|contact): ([A-Z][^,\n}]*|privacy@.*)/g, (_, key: string) => `${key}: ${quoted}`)
    .replaceAll(/(contract|necessity|risk_assessment): docs\/[a-z.]+/g, (_, key: string) => `${key}: ${quoted}`);
}
