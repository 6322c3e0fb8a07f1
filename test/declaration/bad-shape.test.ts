import { expect, test } from 'vitest';
import { errorsOf, readOne } from './reading.ts';

const head = 'version: 1\nsystem: { name: Shop }\n';
const idForm = 'An id is a letter, then letters, digits, `_` or `-`, at most 100 characters in all, and does not begin with `x-`';

test.each<[name: string, text: string, errors: string[]]>([
  ['no version', 'system: { name: a }\n', ['1:1 version-missing: the file has no `version` → Add `version: 1` as its first line']],
  [
    'a later version',
    'version: 2\nnews: {}\n',
    [
      '1:1 version-unsupported: version 2 of the format cannot be read: this release reads version 1 → Update privacy-lint to a release that reads it',
    ],
  ],
  [
    'a version in quotes',
    'version: "1"\n',
    ['1:1 version-unsupported: version "1" of the format cannot be read: this release reads version 1 → Write `version: 1`'],
  ],
  ['no system', 'version: 1\n', ['1:1 missing-key: the file has no `system` → Add `system: { name: … }`']],
  ['a system without a name', 'version: 1\nsystem: {}\n', ['2:1 missing-key: `system` has no `name` → Add `name: …`']],
  ['an empty name', 'version: 1\nsystem: { name: "" }\n', ['2:17 no-value: `name` is empty → Write something, or remove the key']],
  [
    'a key without a value',
    `${head}datasets:\n  a:\n    retention:\n`,
    ['5:5 no-value: `retention` has no value → Give it one, write `unknown` where that may stand, or remove the key'],
  ],
  [
    'unknown keys',
    `${head}datasets:\n  a: { feilds: {} }\nactivties: {}\n`,
    [
      '4:8 unknown-key: "feilds" is no key of `a` → Did you mean `fields`?',
      '5:1 unknown-key: "activties" is no key of the file → Did you mean `activities`?',
    ],
  ],
  [
    'a key like nothing known',
    `${head}recipients:\n  a: { name: A, role: processor, transfer: { zzz: 1 } }\n`,
    [
      '4:46 unknown-key: "zzz" is no key of `transfer` → Known here: mechanism, risk_assessment, verified; keys of your own begin with `x-`',
    ],
  ],
  [
    'keys that would pollute prototypes',
    `${head}__proto__: { polluted: true }\ndatasets:\n  __proto__: { fields: { a: email } }\n`,
    [
      '3:1 unknown-key: "__proto__" is no key of the file → Known here: version, include, system, defaults, datasets, recipients, technologies, activities, communications, accepted; keys of your own begin with `x-`',
      `5:3 invalid-id: "__proto__" cannot be an id in \`datasets\` → ${idForm}`,
    ],
  ],
  [
    'what is wrong in several fields that are written alike, and right elsewhere',
    `${head}datasets:\n  a:\n    agreements:\n      - { document: a.md }\n    fields:\n      b: { document: a.md }\n      c: { document: a.md }\n      d-: { category: emial }\n      e: { category: emial }\n`,
    [
      '8:7 missing-key: `category` has no `category` → Add `category: …`',
      '8:12 unknown-key: "document" is no key of `category` → Known here: category, state, may_contain, subjects, retention, inference, infers, technical_processing; keys of your own begin with `x-`',
      '9:7 missing-key: `category` has no `category` → Add `category: …`',
      '9:12 unknown-key: "document" is no key of `category` → Known here: category, state, may_contain, subjects, retention, inference, infers, technical_processing; keys of your own begin with `x-`',
      '10:23 unknown-value: "emial" is no value of `category` → Did you mean `email`?',
      '11:22 unknown-value: "emial" is no value of `category` → Did you mean `email`?',
    ],
  ],
  [
    'unknown vocabulary',
    `${head}datasets:\n  a: { held_in: UK, source: [direkt], fields: { a: emial, b: [name, emeil], c: { category: xyzzy }, d: 3 } }\n`,
    [
      '4:17 unknown-value: "UK" is no value of `held_in` → Did you mean `GB`?',
      '4:30 unknown-value: "direkt" is no value of `source` → Did you mean `direct`?',
      '4:52 unknown-value: "emial" is no value of `category` → Did you mean `email`?',
      '4:69 unknown-value: "emeil" is no value of `category` → Did you mean `email`?',
      '4:92 unknown-value: "xyzzy" is no value of `category` → Your editor lists the 91 values; so does the reference',
      '4:104 unknown-value: 3 is no value of `category` → Your editor lists the 91 values; so does the reference',
    ],
  ],
  [
    'yes for true',
    `${head}activities:\n  a: { purpose: b, new_technology: yes }\n`,
    ['4:36 unknown-value: "yes" is no value of `new_technology` → Did you mean `true`?'],
  ],
  [
    'ids that are none',
    `${head}datasets:\n  1a: {}\n  "a b": {}\n  x-mine: {}\n  é: {}\n  a/b: { fields: { c: emial } }\n`,
    [
      `4:3 invalid-id: "1a" cannot be an id in \`datasets\` → ${idForm}`,
      `5:3 invalid-id: "a b" cannot be an id in \`datasets\` → ${idForm}`,
      `6:3 invalid-id: "x-mine" cannot be an id in \`datasets\` → ${idForm}`,
      `7:3 invalid-id: "é" cannot be an id in \`datasets\` → ${idForm}`,
      `8:3 invalid-id: "a/b" cannot be an id in \`datasets\` → ${idForm}`,
      '8:23 unknown-value: "emial" is no value of `c` → Did you mean `email`?',
    ],
  ],
  [
    'a date that is none',
    `${head}datasets:\n  a: { anonymisation: { reviewed: 2026-02-30 } }\n`,
    ['4:35 invalid-date: "2026-02-30" is not what `reviewed` can say → Write a date that exists, as YYYY-MM-DD, or `unknown`'],
  ],
  [
    'a leap day of a common year',
    `${head}datasets:\n  a: { anonymisation: { reviewed: 2100-02-29 } }\n`,
    ['4:35 invalid-date: "2100-02-29" is not what `reviewed` can say → Write a date that exists, as YYYY-MM-DD, or `unknown`'],
  ],
  [
    'a number of people that is none',
    `${head}activities:\n  a: { purpose: b, scale: { individuals: 12k } }\n`,
    ['4:42 invalid-value: "12k" is not what `individuals` can say → Write a whole number, or `unknown`'],
  ],
  [
    'values of other types',
    `${head}datasets: []\nactivities:\n  a: { purpose: 3, decisions: none }\n`,
    [
      '3:11 wrong-type: `datasets` must be a map (`key: value`), not a list → Write its keys below it, indented',
      '5:17 wrong-type: `purpose` must be text, not a number → Put it in quotes',
      '5:31 wrong-type: `decisions` must be a map (`key: value`), not text → Write its keys below it, indented',
    ],
  ],
  [
    'references that lead nowhere',
    `${head}datasets:
  customers: { fields: { email: email }, derived_from: custmers, agreements: { document: d.md, recipients: [acme] } }
recipients:
  mathpix: { name: Mathpix Inc, role: processor }
technologies:
  stats: { kind: cookie, purpose: analytics, provider: mathpx, collects: customers.emial }
activities:
  orders: { purpose: Deliver, data: [other, "customers.*"], recipients: { mathpix: other.x, council: customers }, technologies: stat }
communications:
  news: { channel: email, activity: order }
`,
    [
      '4:42 dangling-reference: there is no dataset `custmers` → Did you mean `customers`?',
      '4:109 dangling-reference: there is no recipient `acme` → Declare it under `recipients`, or remove the reference',
      '8:46 dangling-reference: there is no recipient `mathpx` → Did you mean `mathpix`?',
      '8:64 dangling-reference: dataset `customers` has no field `emial` → Did you mean `email`?',
      '10:38 dangling-reference: there is no dataset `other` → Declare it under `datasets`, or remove the reference',
      '10:75 dangling-reference: there is no dataset `other` → Declare it under `datasets`, or remove the reference',
      '10:93 dangling-reference: there is no recipient `council` → Declare it under `recipients`, or remove the reference',
      '10:115 dangling-reference: there is no technology `stat` → Did you mean `stats`?',
      '12:27 dangling-reference: there is no activity `order` → Did you mean `orders`?',
    ],
  ],
  [
    'patterns that match nothing, and what is no pattern',
    `${head}datasets: { a: { fields: { x: email } }, ab: { fields: { y: name } } }
technologies: { t: { kind: cookie, purpose: analytics, collects: ["a.z*"] } }
activities: { u: { purpose: p, data: ["a*", "b*", "*.q", "aa.*"] } }
`,
    [
      '4:67 dangling-reference: no field matches `a.z*` → Mend the pattern, or remove it',
      '5:45 dangling-reference: no dataset matches `b*` → Mend the pattern, or remove it',
      '5:51 dangling-reference: no field matches `*.q` → Mend the pattern, or remove it',
      '5:58 dangling-reference: there is no dataset `aa` → Did you mean `a`?',
    ],
  ],
  [
    'what is no pattern',
    `${head}datasets: { a: { fields: { x: email } } }\nactivities: { u: { purpose: p, data: ["!a", "a.{x,y}", "[a]"] } }\n`,
    ['39', '45', '56'].map(
      (column, index) =>
        `4:${column} invalid-value: ${['"!a"', '"a.{x,y}"', '"[a]"'][index]} is not what \`data\` can say → Write a dataset, \`dataset.field\`, or a pattern such as \`dataset.*\`, in which \`*\` stands for any characters and \`?\` for one`,
    ),
  ],
  [
    'a recipient that gets what the activity does not use',
    `${head}datasets: { a: { fields: { x: email, h: health } } }
recipients: { r: { name: R, role: processor } }
activities: { u: { purpose: p, data: [a.x], recipients: { r: [a.x, a.h] } }, v: { purpose: p, data: [a], recipients: { r: "a.h" } } }
`,
    ["5:68 outside-data: recipient `r` gets `a.h`, and a.h is not in the activity's `data` → Add it to `data`, or name less here"],
  ],
  [
    'an id of more than 100 characters',
    `${head}datasets: { ${'a'.repeat(101)}: { fields: {} } }\n`,
    [
      `3:13 invalid-id: "${'a'.repeat(59)}…" cannot be an id in \`datasets\` → An id is a letter, then letters, digits, \`_\` or \`-\`, at most 100 characters in all, and does not begin with \`x-\``,
    ],
  ],
  [
    'a field declared twice',
    `${head}datasets:\n  a:\n    fields: { x: email }\n    by_category: { usage: [x, y], name: y }\n`,
    [
      '6:28 repeated-id: `datasets.a.fields.x` is declared a second time: privacy.yml declares it on line 5 already → Give one of the two another id, or remove it',
      '6:41 repeated-id: `datasets.a.fields.y` is declared a second time: privacy.yml declares it on line 6 already → Give one of the two another id, or remove it',
    ],
  ],
])('%s: an error with a place and what to do', (_, text, errors) => {
  expect(errorsOf(text)).toEqual(errors);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a hundred errors are shown, and that there are more', () => {
  const fields = Array.from({ length: 20_000 }, (_, index) => `      f${index}: emaill\n`).join('');
  const errors = errorsOf(`${head}datasets:\n  a:\n    fields:\n${fields}`);
  expect(errors).toHaveLength(101);
  expect(errors[100]).toBe('106:13 more-errors: more errors follow → Mend these first');
});

test('ids may be what JavaScript calls its own', () => {
  const result = readOne(`${head}recipients:
  constructor: { name: C, role: processor }
datasets:
  toString: { fields: { valueOf: email, hasOwnProperty: name } }
activities:
  constructor: { purpose: p, data: [toString.valueOf], recipients: [constructor] }
`);
  expect(result.ok && [...(result.value.datasets.get('toString')?.fields.keys() ?? [])]).toEqual(['valueOf', 'hasOwnProperty']);
  expect(result.ok && Object.keys(result.value.activities.get('constructor')?.value.recipients ?? {})).toEqual(['constructor']);
});

test('keys of one’s own are ignored where keys are fixed', () => {
  expect(errorsOf(`x-top: [1]\n${head}datasets:\n  a: { x-owner: me, security: { x-note: y } }\n`)).toEqual([]);
});
