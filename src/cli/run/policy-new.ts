/** `policy new`: a module with one rule and two examples that pass, to be changed. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { saveNew } from '../../app/save.ts';
import { type Call, UsageError } from '../arguments.ts';
import { print } from '../output.ts';

export async function run({ operands: [rule = '', named] }: Call): Promise<number> {
  const topic = /^([a-z][a-z0-9-]*)\/[a-z][a-z0-9-]*$/.exec(rule)?.[1];
  if (topic === undefined) throw new UsageError(`"${rule}" is no rule id: write topic/name in small letters, digits and -.`);
  const file = named ?? `privacy-policies/${topic}.yml`;
  if (existsSync(file)) throw new UsageError(`${file} is there already: it is not overwritten.`);
  mkdirSync(dirname(file), { recursive: true });
  saveNew(file, moduleText(topic, rule));
  print(`${file} is written. Next:\n  privacy-lint policy test ${file}\nand name it under \`policies\` in .github/privacy-lint.yml.\n`);
  return 0;
}

function moduleText(topic: string, rule: string): string {
  return `# A policy module: rules as data. Change the one below into what you want to know, then run \`privacy-lint policy test\`.
module: ${topic}
title: Rules of our own
rules:
  - id: ${rule}
    title: A vendor outside Europe receives personal data
    why: >-
      Our customers were promised that their data stays in Europe. Say in two or three sentences what is at stake, and for whom.
    # A document of the built-in list. Add your own in a file beside this one: \`our-standard: { title: …, url: … }\`.
    source: { document: uk-gdpr, section: Article 44 }
    kind: state                # state: as things stand · newly: what was not so before · transition: before and after
    target: recipient          # the entity that a finding is about
    each: destinations         # what the rule goes through, one member at a time
    if: >-
      !(destination.country in ["GB", "IE", "FR", "DE", "NL"])
    levels:
      - level: sign-off        # error, sign-off, warning or notice
        signoff: privacy       # who is asked
        message: "{recipient.name} receives personal data in {witnesses}"
        fix: Choose a vendor in Europe, or have the exception looked at
    examples:
      - name: a vendor in the United States
        after: |
          datasets: { users: { subjects: [customers], fields: { email: email } } }
          recipients: { acme: { name: Acme Inc, role: processor, country: US, contract: signed } }
          activities: { orders: { purpose: Deliver orders, data: [users], recipients: [acme], lawful_basis: contract } }
        finds: [{ at: recipients.acme, level: sign-off }]
      - name: a vendor in Ireland
        after: |
          datasets: { users: { subjects: [customers], fields: { email: email } } }
          recipients: { acme: { name: Acme Ltd, role: processor, country: IE, contract: signed } }
          activities: { orders: { purpose: Deliver orders, data: [users], recipients: [acme], lawful_basis: contract } }
        finds: []
`;
}
