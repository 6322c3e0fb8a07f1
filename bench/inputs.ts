/** The declarations that are measured. Every size comes from the same few entities, so that only the size differs. */

const categories = [
  'name',
  'email',
  'phone',
  'postal-address',
  'usage',
  'preferences',
  'transactions',
  'locale',
  'free-text',
  'ip-address',
];

/** Fields as people write them: most by their category alone, every fourth as a map. */
const field = (dataset: number, index: number): string => {
  const category = categories[index % categories.length];
  const value = index % 4 === 3 ? `{ category: ${category}, retention: 1 year }` : category;
  return `      customer_attribute_${dataset}_${index}: ${value}`;
};

/** One dataset with its recipient, technology and activity: 15 lines and the fields. */
function part(index: number, fields: number): { dataset: string[]; recipient: string[]; technology: string[]; activity: string[] } {
  const id = `part_${index}`;
  return {
    dataset: [
      `  ${id}:`,
      '    subjects: [customers]',
      '    source: [direct]',
      '    retention: 2 years',
      '    fields:',
      ...Array.from({ length: fields }, (_, at) => field(index, at)),
    ],
    recipient: [
      `  vendor_${index}: { name: Vendor ${index} Ltd, role: processor, country: GB, contract: docs/contracts/vendor-${index}.md }`,
    ],
    technology: [
      `  tool_${index}:`,
      '    kind: cookie',
      '    purpose: strictly-necessary',
      `    notice: https://example.org/cookies#${index}`,
    ],
    activity: [
      `  work_${index}:`,
      `    purpose: Provide part ${index} of the service`,
      `    data: [${id}]`,
      '    lawful_basis: contract',
      `    recipients: [vendor_${index}]`,
    ],
  };
}

/**
 * A valid declaration.
 * @param parts how many datasets, recipients, technologies and activities of each
 * @param fields fields in each dataset
 * @param changed whether it is the head of a pull request: a new vendor abroad, and a new field
 */
export function declaration(parts: number, fields: number, changed = false): string {
  const made = Array.from({ length: parts }, (_, index) => part(index, fields));
  const lines = (key: 'dataset' | 'recipient' | 'technology' | 'activity') => made.flatMap((entities) => entities[key]);
  return [
    'version: 1',
    'system:',
    '  name: Measured',
    '  privacy_notice: https://example.org/privacy',
    'datasets:',
    ...lines('dataset'),
    ...(changed ? ['      added: health'] : []),
    'recipients:',
    ...lines('recipient'),
    ...(changed ? ['  abroad: { name: Abroad Inc, role: processor, country: US, contract: signed }'] : []),
    'technologies:',
    ...lines('technology'),
    'activities:',
    ...lines('activity'),
    ...(changed ? ['  more:', '    purpose: Analyse', '    data: [part_0]', '    recipients: [abroad]'] : []),
    '',
  ].join('\n');
}

/** About 200 lines. */
export const ordinary = (changed = false): string => declaration(8, 10, changed);

/** About 1 MB where `fields` is 20,000: wide datasets, since nobody keeps 2,000 activities in one file. */
export const large = (fields: number, changed = false): string => declaration(Math.ceil(fields / 100), 100, changed);
