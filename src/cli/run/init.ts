/** `init`: asks a few questions and writes a first declaration. */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Answers, firstDeclaration, problemsOf } from '../../app/lint/init.ts';
import { saveNew } from '../../app/save.ts';
import { didYouMean } from '../../declaration/nearest.ts';
import { categories, lawfulBases, subjects } from '../../declaration/vocabulary.ts';
import { type Call, UsageError } from '../arguments.ts';
import { complain, isTerminal, print } from '../output.ts';
import { questions } from '../questions.ts';

export async function run({ operands: [file = 'privacy.yml'], options }: Call): Promise<number> {
  const path = resolve(file);
  if (existsSync(path)) throw new UsageError(`${file} is there already: it is not overwritten.`);
  if (!existsSync(dirname(path))) throw new UsageError(`the folder of ${file} does not exist.`);
  const example: Answers = {
    name: basename(dirname(path)) || 'This system',
    organisation: '',
    subjects: ['customers'],
    categories: ['name', 'email'],
    purpose: 'Provide the service',
    lawfulBasis: 'unknown',
    retention: '',
    recipients: [],
  };
  if (!options.yes && !isTerminal(0))
    throw new UsageError('init asks questions, and there is no terminal to answer at. --yes writes example answers.');
  saveNew(path, firstDeclaration(options.yes ? example : await ask(example)));
  print(`${file} is written. Next: correct it, then\n  privacy-lint check${file === 'privacy.yml' ? '' : ` ${file}`}\n`);
  return 0;
}

async function ask(example: Answers): Promise<Answers> {
  const terminal = questions();
  const words = (text: string) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  const one = async (question: string, usual: string) => (await terminal.ask(`${question}${usual ? ` [${usual}]` : ''}`)) || usual;
  /** Asks again until every word is one that the format knows. */
  const known = async (question: string, usual: readonly string[], vocabulary: readonly string[]) => {
    for (;;) {
      const given = words(await one(question, usual.join(', ')));
      const strange = given.find((word) => !vocabulary.includes(word));
      if (given.length > 0 && strange === undefined) return given;
      complain(`  ${strange ?? ''}: ${didYouMean(strange ?? '', vocabulary) ?? `one of ${vocabulary.join(', ')}`}\n`);
    }
  };
  /** Asks again until a declaration with the answer can be read. */
  const fitting = async (question: string, usual: string, withAnswer: (answer: string) => Answers) => {
    for (;;) {
      const answer = await one(question, usual);
      const [problem] = problemsOf(withAnswer(answer));
      if (!problem) return answer;
      complain(`  ${problem.message}: ${problem.hint ?? ''}\n`);
    }
  };
  try {
    const name = await one('What is the system called?', example.name);
    const organisation = await one('Which organisation answers for it? (may stay empty)', '');
    const whose = await known('Whose data is it? (separate by commas)', example.subjects, subjects);
    const which = await known('Which data? (email, name, usage, precise-location …)', example.categories, Object.keys(categories));
    const purpose = await one('What is it used for?', example.purpose);
    const [lawfulBasis = 'unknown'] = await known('On which lawful basis?', [example.lawfulBasis], [...lawfulBases, 'unknown']);
    const retention = await fitting('How long is it kept? (as in "2 years"; may stay empty)', '', (answer) => ({
      ...example,
      retention: answer,
    }));
    const recipients = [];
    for (const recipient of words(await one('Which companies receive it? (separate by commas; may stay empty)', ''))) {
      const located = (country: string) => ({ name: recipient, country: country === 'unknown' ? country : country.toUpperCase() });
      const question = `Where is ${recipient}? (two letters, such as GB or US)`;
      recipients.push(located(await fitting(question, 'unknown', (answer) => ({ ...example, recipients: [located(answer)] }))));
    }
    return { name, organisation, subjects: whose, categories: which, purpose, lawfulBasis, retention, recipients };
  } finally {
    terminal.close();
  }
}
