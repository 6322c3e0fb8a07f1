/** The commands and their options, as data: what is parsed, what `--help` says and what the docs list come from here. */

export interface Option {
  /** Name of the value; absent: the option stands alone. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeat?: true;
  readonly help: string;
}

export const options = {
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', 'sarif', 'github', 'markdown'],
    help: 'How to report. Default: text; github inside a GitHub workflow.',
  },
  'as-of': { value: 'DATE', help: 'Judge by the law and the deadlines of this day (YYYY-MM-DD). Default: today, in UTC.' },
  policies: { value: 'PATH', repeat: true, help: 'More policy modules: a file or a folder. May be given several times.' },
  config: { value: 'FILE', help: 'The configuration. Default: .github/privacy-lint.yml; diff between revisions reads it from BASE.' },
  extends: {
    value: 'CLONE',
    help: 'A clone of the repository whose configuration the own one extends: it is read there, at the commit that is pinned.',
  },
  'fail-on': {
    value: 'LEVEL',
    choices: ['error', 'sign-off', 'warning', 'never'],
    help: 'The least grave level of a new finding that gives exit code 1. Default: sign-off.',
  },
  'max-warnings': { value: 'N', help: 'More new warnings than this give exit code 1, whatever --fail-on says.' },
  quiet: { help: 'Show only what --fail-on and --max-warnings count; nothing at all when there is none. json and sarif stay whole.' },
  reason: { value: 'TEXT', help: 'Why the risk is accepted.' },
  until: { value: 'DATE', help: 'The last day on which it is accepted (YYYY-MM-DD), a year away at most.' },
  yes: { help: 'Ask nothing; write the example answers, to be corrected by hand.' },
  out: { value: 'FOLDER', help: 'The folder to write.' },
  include: { value: 'GLOB', repeat: true, help: 'Only repositories whose name, or OWNER/NAME, matches. May be given several times.' },
  exclude: { value: 'GLOB', repeat: true, help: 'Without repositories whose name, or OWNER/NAME, matches. May be given several times.' },
  shard: { value: 'I/N', help: 'Only the I-th of N parts, for several machines.' },
  full: { help: 'Read everything again, whatever is known.' },
  deep: { help: 'Look into every folder, however many requests that takes.' },
  from: { value: 'FOLDER', help: 'A folder of git clones, in place of GitHub.' },
  fix: { help: 'Write the files that are missing, and the numeric ids of reviewers; what is there stays as it is.' },
  help: { help: 'Show help.' },
  version: { help: 'Show the version.' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

export interface Command {
  /** The words that call it: `diff`, `policy test`. */
  readonly name: string;
  readonly operands: string;
  /** Fewest and most operands. */
  readonly takes: readonly [number, number];
  readonly summary: string;
  readonly about: string;
  readonly options: readonly OptionName[];
  /** Formats, where not all of them make sense. */
  readonly formats?: readonly string[];
  readonly examples: readonly (readonly [command: string, what: string])[];
}

const judging = ['format', 'as-of', 'policies', 'config', 'extends', 'fail-on', 'max-warnings', 'quiet'] as const;

export const commands: readonly Command[] = [
  {
    name: 'diff',
    operands: '[BASE] [HEAD]',
    takes: [0, 2],
    summary: 'judge what a change does to personal data',
    about: `Compares privacy.yml before and after a change and reports what the change asks for.

BASE and HEAD are two files, or two git revisions. With BASE alone, that revision is compared with the working tree;
with neither, the merge base with the default branch is. "-" is standard input; /dev/null, or a revision without
the file, means: no declaration. A name that is both a file and a branch means the file (refs/heads/NAME means the branch).

In revisions every file that matches the configured paths (default **/privacy.yml) is compared, and files that moved
are followed. The configuration and its policies are those of BASE, as on a pull request: a change cannot tune the rules
it is judged by. Use --config to try a new one. Where neither side declares anything there is nothing to judge and the
exit code is 0, unless the configuration names paths: then something should have matched, and it is 2.

Where HEAD is itself the merge base (on the default branch, or in a clone that knows no other), a commit would be compared
with itself. Where CI is set that is an error, exit code 2: name BASE. Elsewhere uncommitted work is compared, and that
nothing differs is said on standard error.`,
    options: judging,
    examples: [
      ['privacy-lint diff', 'your branch and uncommitted work against the default branch'],
      ['privacy-lint diff origin/main HEAD', 'two revisions'],
      ['privacy-lint diff old.yml new.yml', 'two files'],
      ['git show v1:privacy.yml | privacy-lint diff - privacy.yml', 'from standard input'],
      ['privacy-lint diff /dev/null privacy.yml', 'a first declaration'],
    ],
  },
  {
    name: 'check',
    operands: '[PATH…]',
    takes: [0, Number.POSITIVE_INFINITY],
    summary: 'list every risk of declarations as they stand',
    about: `Judges whole files by every rule about how things stand; what is merely new is not asked.
A PATH is a file, or a folder in which every file that matches the configured paths is checked; "-" is standard input.
Default: the whole repository. Where nothing is found to check the exit code is 2.`,
    options: judging,
    examples: [
      ['privacy-lint check', 'all declarations of the repository'],
      ['privacy-lint check apps/shop --format json', 'those of one folder, for a program'],
      ['privacy-lint check --fail-on error', 'fail on errors only'],
    ],
  },
  {
    name: 'init',
    operands: '[FILE]',
    takes: [0, 1],
    summary: 'write a first privacy.yml',
    about: 'Asks a few questions and writes a first declaration (default: privacy.yml). An existing file is never overwritten.',
    options: ['yes'],
    examples: [
      ['privacy-lint init', 'answer questions'],
      ['privacy-lint init --yes', 'write example answers without asking'],
    ],
  },
  {
    name: 'accept',
    operands: 'FINGERPRINT',
    takes: [1, 1],
    summary: 'accept a risk that stays, until a day',
    about: `Writes an "accepted" entry for one finding of check into its privacy.yml, and leaves the rest of the file as it is.
The entry covers this finding and no other: when its cause changes, it is asked again. Adding the entry needs sign-off itself.
FINGERPRINT is the one that text and JSON reports show; its first eight characters are enough.`,
    options: ['reason', 'until', 'as-of', 'policies', 'config', 'extends'],
    examples: [['privacy-lint accept 3f0c9a1b --reason "Contract ends in March" --until 2027-03-31', 'accept one risk']],
  },
  {
    name: 'explain',
    operands: 'RULE',
    takes: [1, 1],
    summary: 'say what a rule asks, why, and how to answer it',
    about: 'Says what a rule finds, why it matters, where it comes from, how to mend what it finds, and shows examples.',
    options: ['format', 'policies', 'config', 'extends'],
    formats: ['text', 'json'],
    examples: [['privacy-lint explain transfers/no-safeguard', 'one rule']],
  },
  {
    name: 'rules',
    operands: '',
    takes: [0, 0],
    summary: 'list the rules',
    about: 'Lists every rule with its level, as the configuration tunes it.',
    options: ['format', 'policies', 'config', 'extends'],
    formats: ['text', 'json'],
    examples: [['privacy-lint rules --format json', 'for a program']],
  },
  {
    name: 'dpia',
    operands: '[PATH…]',
    takes: [0, Number.POSITIVE_INFINITY],
    summary: 'screen each activity: is a DPIA needed?',
    about: `Screens each activity for whether a data protection impact assessment is required, likely needed or not indicated,
by the three automatic cases, the ten listed operations and the nine criteria, and shows the lines that decide it.
markdown and html add, where a DPIA is worth making, an assessment to continue: what is declared, and questions for the rest.
A PATH is a file or a folder. Default: the whole repository.`,
    options: ['format', 'as-of', 'config', 'extends'],
    formats: ['text', 'json', 'markdown', 'html'],
    examples: [
      ['privacy-lint dpia privacy.yml', 'screen one file'],
      ['privacy-lint dpia --format markdown > docs/dpia.md', 'start an assessment to be continued by hand'],
    ],
  },
  {
    name: 'ropa',
    operands: '[PATH…]',
    takes: [0, Number.POSITIVE_INFINITY],
    summary: 'write the record of processing activities (Article 30)',
    about: `Writes the record that Article 30 of the UK GDPR asks for, from what is declared: who is responsible, and of each activity
its purposes, people, data, recipients, transfers abroad, time limits and security. What the declaration does not say is
written as a question, with the line where the answer belongs. A PATH is a file or a folder. Default: the whole repository.`,
    options: ['format', 'as-of', 'config', 'extends'],
    formats: ['markdown', 'html', 'csv', 'json'],
    examples: [
      ['privacy-lint ropa > docs/record.md', 'of the whole repository, as Markdown'],
      ['privacy-lint ropa apps/shop --format html > record.html', 'of one folder, to read and to print'],
      ['privacy-lint ropa --format csv > record.csv', 'for a spreadsheet'],
    ],
  },
  {
    name: 'graph',
    operands: '[PATH…]',
    takes: [0, Number.POSITIVE_INFINITY],
    summary: 'draw where personal data flows',
    about: `Draws the flows of personal data: datasets, the activities and technologies that use them, and the recipients.
mermaid is text that GitHub draws in Markdown (between \`\`\`mermaid and \`\`\`); svg is a picture of its own.
A PATH is a file or a folder. Default: the whole repository.`,
    options: ['format', 'as-of', 'config', 'extends'],
    formats: ['mermaid', 'svg'],
    examples: [
      ['privacy-lint graph privacy.yml', 'one declaration, as Mermaid'],
      ['privacy-lint graph --format svg > flows.svg', 'of the whole repository, as a picture'],
    ],
  },
  {
    name: 'policy test',
    operands: '[PATH…]',
    takes: [0, Number.POSITIVE_INFINITY],
    summary: 'run the examples of policy modules',
    about: `Runs the examples of every rule: each must find exactly what it says. A PATH is a module or a folder of modules.
Default: the built-in modules and those that the configuration names.`,
    options: ['config', 'extends'],
    examples: [['privacy-lint policy test policies/acme.yml', 'test one module']],
  },
  {
    name: 'policy new',
    operands: 'RULE [FILE]',
    takes: [1, 2],
    summary: 'start a policy module of your own',
    about: `Writes a module with one rule and two examples that pass, to be changed into what you want to know.
RULE is TOPIC/NAME; the default FILE is privacy-policies/TOPIC.yml. An existing file is never overwritten.`,
    options: [],
    examples: [['privacy-lint policy new acme/vendor-outside-europe', 'a module called acme']],
  },
  {
    name: 'history verify',
    operands: '[OWNER/REPO|FOLDER]',
    takes: [0, 1],
    summary: 'hold the records of merges against what happened',
    about: `Verifies the records on the branch privacy-history: that none was changed, removed or moved, and that every commit that
entered the default branch since the first record has one. In a clone (a FOLDER; default: this one) every earlier state of
the branch is read too. OWNER/REPO asks GitHub, and holds each record against its pull request as well: who wrote and
merged it, and whether each sign-off was given by whom the record says. GITHUB_TOKEN or GH_TOKEN holds the token.
The exit code is 1 where something is wrong.`,
    options: ['format'],
    formats: ['text', 'json'],
    examples: [
      ['privacy-lint history verify', 'this clone'],
      ['privacy-lint history verify acme/shop', 'a repository on GitHub, with its pull requests'],
    ],
  },
  {
    name: 'org collect',
    operands: '[OWNER…]',
    takes: [0, Number.POSITIVE_INFINITY],
    summary: 'read and judge every repository of an organisation',
    about: `Reads the declarations of every repository of each OWNER (an organisation or a user) at its default branch, the records of
its merges and its open pull requests, judges them, and writes what "org dashboard" builds a site from into --out.
GITHUB_TOKEN or GH_TOKEN holds a token that may read contents and pull requests (GITHUB_API_URL and GITHUB_GRAPHQL_URL: of
another host).

A second run asks only for what was pushed or discussed since, and once a week for everything. A run that is stopped, however,
goes on where it was when the same command is given again. Limits of GitHub are waited for. Declarations are looked for
at the top, in two levels of folders (apps/shop/privacy.yml) and, folder by folder, in all below as far as a bounded number of requests
goes: what is not looked into yet is said and does not pass, the next run goes on there, and --deep takes as many requests as it needs.
Teams are those that CODEOWNERS gives the file to.`,
    options: ['out', 'include', 'exclude', 'shard', 'full', 'deep', 'from', 'policies'],
    examples: [
      ['privacy-lint org collect acme --out collected', 'everything, or what is new since'],
      ["privacy-lint org collect acme acme-labs --exclude '*-archive' --out collected", 'two owners, without some'],
      ['privacy-lint org collect acme --shard 2/8 --out part-2', 'the second of eight parts, for "org merge"'],
      ['privacy-lint org collect --from clones --out collected', 'from git clones in a folder, without GitHub'],
    ],
  },
  {
    name: 'org merge',
    operands: 'DIR…',
    takes: [1, Number.POSITIVE_INFINITY],
    summary: 'join what the shards of "org collect" wrote',
    about: 'Joins collections into one, as a single run would have written it. Of a repository in several, the newest counts.',
    options: ['out', 'policies'],
    examples: [['privacy-lint org merge part-1 part-2 --out collected', 'join two parts']],
  },
  {
    name: 'org dashboard',
    operands: 'DIR',
    takes: [1, 1],
    summary: 'build a site that shows how all repositories stand',
    about: `Builds a static site from what "org collect" wrote into DIR: coverage, risks, trends, recipients, open sign-offs, accepted
risks, the audit trail and the DPIA register. It opens from disk and from any web server, and asks nothing of the network.
A site from before in --out (default: DIR/site) is replaced; a folder that holds anything else is refused.`,
    options: ['out', 'as-of'],
    examples: [
      ['privacy-lint org dashboard collected --out site', 'build, then open site/index.html'],
      ['privacy-lint org dashboard collected --as-of 2026-03-31', 'by the deadlines of another day'],
    ],
  },
  {
    name: 'org ropa',
    operands: 'DIR',
    takes: [1, 1],
    summary: 'write the record of processing activities of all repositories',
    about: `Writes the record that Article 30 of the UK GDPR asks for from what "org collect" wrote into DIR: that of every active repository, as
"ropa" writes it of one. Repositories that declare nothing, cannot be read, are archived or are forks stand at its end, with the reason.`,
    options: ['format', 'as-of'],
    formats: ['markdown', 'html', 'csv', 'json'],
    examples: [
      ['privacy-lint org ropa collected --format html > record.html', 'to read and to print'],
      ['privacy-lint org ropa collected --format csv > record.csv', 'for a spreadsheet'],
    ],
  },
  {
    name: 'doctor',
    operands: '[OWNER/REPO]',
    takes: [0, 1],
    summary: 'say what the setup of the pull request gate lacks',
    about: `Looks at the workflow files, the reviewers, the declaration, and whether the default branch requires the status and from whom:
that decides whom the gate stops (SECURITY.md, "The two tiers").

Without OWNER/REPO the working tree is looked at; without GITHUB_TOKEN its files alone, and what could not be seen is said. With
a token (one that may read the repository), GitHub is asked too; PRIVACY_LINT_TEAM_TOKEN reads teams; GITHUB_API_URL names another server.
Exit code: 0 all is well, 1 something is missing, 2 nothing could be looked at.`,
    options: ['fix'],
    examples: [
      ['privacy-lint doctor', 'the repository you stand in, by its files'],
      ['privacy-lint doctor --fix', 'write the workflow files and a first configuration'],
      ['GITHUB_TOKEN=… privacy-lint doctor acme/shop', 'a repository on GitHub'],
    ],
  },
  {
    name: 'schema',
    operands: '[NAME]',
    takes: [0, 1],
    summary: 'print a JSON Schema',
    about:
      'Prints the JSON Schema of privacy.yml; of "config" (the configuration), "catalogue" (vetted recipients), "policy" (a policy module) or "report" (--format json) when named.',
    options: [],
    examples: [['privacy-lint schema > privacy.schema.json', 'for an editor']],
  },
];

export const exitCodes = [
  ['0', 'nothing at or above --fail-on'],
  ['1', 'findings at or above --fail-on, or too many warnings'],
  ['2', 'the tool could not do its job: bad usage, unreadable or invalid input, a broken policy'],
] as const;
