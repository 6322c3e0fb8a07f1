/** A first declaration from a few answers. */
import { Document, visit } from 'yaml';
import type { InputError } from '../../declaration/model.ts';
import { buildDeclaration, parseYaml } from '../../declaration/read.ts';

export interface Answers {
  readonly name: string;
  readonly organisation: string;
  readonly subjects: readonly string[];
  /** Categories of personal data. */
  readonly categories: readonly string[];
  readonly purpose: string;
  readonly lawfulBasis: string;
  /** Empty: not decided. */
  readonly retention: string;
  /** Companies that receive the data, each with its country or `unknown`. */
  readonly recipients: readonly { readonly name: string; readonly country: string }[];
}

const introduction = `# The personal data that this repository processes. privacy-lint compares it before and after a pull request.
# What nobody knows yet may say \`unknown\`: it is honest, and someone will be asked.
`;

/** @returns the text of a privacy.yml */
export function firstDeclaration(answers: Answers): string {
  const { name, organisation, subjects, categories, purpose, lawfulBasis, retention, recipients } = answers;
  const dataset = idOf(subjects[0] ?? 'people');
  const ids = distinctIds(recipients.map((recipient) => recipient.name));
  const declaration = {
    version: 1,
    system: { name, ...(organisation && { organisation }) },
    datasets: {
      [dataset]: {
        subjects,
        source: ['direct'],
        ...(retention && { retention }),
        fields: Object.fromEntries(categories.map((category) => [category.replaceAll('-', '_'), category])),
      },
    },
    ...(recipients.length > 0 && {
      recipients: Object.fromEntries(
        recipients.map((recipient, index) => [
          ids[index],
          { name: recipient.name, role: 'processor', country: recipient.country, contract: 'unknown' },
        ]),
      ),
    }),
    activities: {
      service: { purpose, data: [dataset], lawful_basis: lawfulBasis, ...(ids.length > 0 && { recipients: ids }) },
    },
  };
  const document = new Document(declaration);
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
  });
  return introduction + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What of the answers a declaration cannot say. */
export function problemsOf(answers: Answers): readonly InputError[] {
  const path = 'privacy.yml';
  const parsed = parseYaml(path, new TextEncoder().encode(firstDeclaration(answers)));
  const read = parsed.ok ? buildDeclaration(path, [parsed.value]) : parsed;
  return read.ok ? [] : read.errors;
}

/** An id for each name; where two names would have the same one, the later has a number behind it. */
function distinctIds(names: readonly string[]): string[] {
  const taken = new Set<string>();
  for (const name of names) {
    const id = idOf(name);
    let free = id;
    for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
    taken.add(free);
  }
  return [...taken];
}

/** An id of the format: a letter, then letters, digits, `_` and `-`. */
export function idOf(name: string): string {
  const id = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return id === '' || id.startsWith('x-') ? `the-${id}`.replace(/-$/, '') : id;
}
