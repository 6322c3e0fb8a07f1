/**
 * Takes from GitHub's own OpenAPI descriptions the operations and event payloads that the stand-in GitHub of the tests
 * speaks, closes every object (an unknown property is an error) and writes them to test/github/descriptions/.
 * The packages are huge, so they are installed in a folder of their own that is removed afterwards.
 *
 *   node scripts/run.mjs scripts/github-descriptions.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisationQueries } from '../src/github/organisation-queries.ts';
import { queries } from '../src/github/queries.ts';
import { partOfSchema } from './graphql-part.ts';

const rest = { name: '@octokit/openapi', version: '23.0.2' };
const webhooks = { name: '@octokit/openapi-webhooks', version: '12.1.0' };
const graphql = { name: '@octokit/graphql-schema', version: '15.26.1' };

const operations = [
  'pulls/get',
  'pulls/list-files',
  'pulls/create-review',
  'pulls/list-review-comments',
  'pulls/update-review-comment',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'repos/compare-commits-with-basehead',
  'repos/get-content',
  'repos/list-commits',
  'repos/create-commit-status',
  'repos/list-commit-statuses-for-ref',
  'git/get-tree',
  'git/get-blob',
  'repos/list-activities',
  'repos/get',
  'repos/get-branch-rules',
  'repos/get-branch-protection',
  'pulls/list',
  'pulls/request-reviewers',
  'issues/create',
  'issues/list-for-repo',
  'git/get-ref',
  'git/get-commit',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'git/create-ref',
  'git/update-ref',
  'repos/list-pull-requests-associated-with-commit',
  'repos/get-branch',
  'repos/get-environment',
  'repos/list-deployment-branch-policies',
  'users/get-by-username',
  'pulls/list-reviews',
  'issues/list-events-for-timeline',
];
const events = [
  ...['opened', 'synchronize', 'reopened', 'edited', 'ready-for-review', 'closed'].map((action) => `pull-request-${action}`),
  ...['created', 'edited', 'deleted'].map((action) => `issue-comment-${action}`),
  'pull-request-review-submitted',
  'push',
  'workflow-run-completed',
  'merge-group-checks-requested',
  'workflow-dispatch',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

const prose = new Set([
  'description',
  'example',
  'examples',
  'title',
  'deprecated',
  'externalDocs',
  'default',
  'readOnly',
  'discriminator',
]);
const isSchema = (value: Json | undefined): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One description, read: looks up `$ref`s and keeps account of the components that were needed. */
class Description {
  readonly document: Schema;
  readonly components: Record<string, Json> = {};

  constructor(text: string) {
    this.document = JSON.parse(text) as Schema;
  }

  at(pointer: string): Schema {
    return pointer
      .slice(2)
      .split('/')
      .reduce<Schema>((node, key) => node[key] as Schema, this.document);
  }

  /** Follows a `$ref` of a parameter, header or response. */
  resolve(node: Schema): Schema {
    return typeof node.$ref === 'string' ? this.at(node.$ref) : node;
  }

  /** A schema without prose, in JSON Schema's terms, in which unknown properties fail; `open` inside a composition that closes as a whole. */
  closed(schema: Schema, open = false): Schema {
    if (typeof schema.$ref === 'string') {
      if (open) return this.closed(this.at(schema.$ref), true);
      const name = schema.$ref.split('/').at(-1) as string;
      if (!(name in this.components)) {
        this.components[name] = {};
        this.components[name] = this.closed(this.at(schema.$ref));
      }
      return { $ref: `#/components/${name}` };
    }
    const result: Schema = {};
    const parts = ['allOf', 'anyOf', 'oneOf'].filter((key) => key in schema);
    const whole = parts.includes('allOf') || (parts.length > 0 && 'properties' in schema);
    for (const [key, value] of Object.entries(schema)) {
      if (prose.has(key) || key.startsWith('x-') || key === 'nullable') continue;
      if (key === 'properties' && isSchema(value)) {
        result[key] = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.closed(one as Schema)]));
      } else if (parts.includes(key)) {
        result[key] = (value as Schema[]).map((part) => this.closed(part, open || whole));
      } else if ((key === 'items' || key === 'additionalProperties' || key === 'not') && isSchema(value)) {
        result[key] = this.closed(value);
      } else {
        result[key] = value;
      }
    }
    if (!open && whole) result.unevaluatedProperties = false;
    else if (!open && 'properties' in schema && !('additionalProperties' in schema)) result.additionalProperties = false;
    if (schema.nullable === true) {
      if (typeof result.type === 'string') result.type = [result.type, 'null'];
      if (Array.isArray(result.enum) && !result.enum.includes(null)) result.enum = [...result.enum, null];
      if (parts.length > 0) return { anyOf: [{ type: 'null' }, result] };
    }
    return result;
  }

  /** The JSON body of a request or an answer; `null` when it has none. */
  body(node: Schema | undefined): Schema | null {
    const content = node && (this.resolve(node).content as Schema | undefined);
    const json = content?.['application/json'] as Schema | undefined;
    return json?.schema ? this.closed(json.schema as Schema) : null;
  }
}

function operationsOf(description: Description): Schema {
  const found: Schema = {};
  for (const [path, methods] of Object.entries(description.document.paths as Schema)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Schema>)) {
      if (!operations.includes(operation.operationId as string)) continue;
      const parameters = ((operation.parameters ?? []) as Schema[]).map((one) => description.resolve(one));
      found[operation.operationId as string] = {
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(({ name, in: where, required, schema }) => ({
          name: name as Json,
          in: where as Json,
          required: required === true,
          schema: description.closed(schema as Schema),
        })),
        body: description.body(operation.requestBody as Schema | undefined),
        answers: Object.fromEntries(
          Object.entries(operation.responses as Record<string, Schema>).map(([status, answer]) => [status, description.body(answer)]),
        ),
      };
    }
  }
  const missing = operations.filter((id) => !(id in found));
  if (missing.length > 0) throw new Error(`GitHub's description no longer has ${missing.join(', ')}`);
  return found;
}

function eventsOf(description: Description): Schema {
  const all = description.document.webhooks as Record<string, { post: Schema }>;
  return Object.fromEntries(events.map((name) => [name.replaceAll('-', '_'), description.body(all[name]?.post.requestBody as Schema)]));
}

const folder = mkdtempSync(join(tmpdir(), 'github-descriptions-'));
try {
  const packages = [rest, webhooks, graphql].map(({ name, version }) => `${name}@${version}`);
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
    stdio: 'inherit',
  });
  for (const { of, file, key, read } of [
    { of: rest, file: 'rest.json', key: 'operations', read: operationsOf },
    { of: webhooks, file: 'events.json', key: 'events', read: eventsOf },
  ]) {
    const description = new Description(readFileSync(join(folder, 'node_modules', of.name, 'generated/api.github.com.json'), 'utf8'));
    const taken = read(description);
    const text = JSON.stringify({ source: `${of.name} ${of.version}`, [key]: taken, components: description.components });
    writeFileSync(join('test/github/descriptions', file), `${text}\n`);
    process.stdout.write(`test/github/descriptions/${file}: ${Math.round(text.length / 1024)} KB\n`);
  }
  const schema = readFileSync(join(folder, 'node_modules', graphql.name, 'schema.graphql'), 'utf8');
  const part = { source: `${graphql.name} ${graphql.version}`, schema: partOfSchema(schema, [...queries, ...organisationQueries]) };
  writeFileSync('test/github/descriptions/graphql.json', `${JSON.stringify(part)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
