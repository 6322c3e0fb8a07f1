/** GitHub's GraphQL API, as far as the tool asks it: the part of its schema that the queries touch. */
import { buildSchema, graphql } from 'graphql';
import type { Answer } from './answers.ts';
import description from './descriptions/graphql.json' with { type: 'json' };
import type { User } from './state.ts';

const schema = buildSchema(description.schema);

/** Answers a query; one that the schema does not allow is answered 400, which the stand-in counts against the asker. */
export async function askGraphql(body: unknown, user: User): Promise<Answer> {
  const { query, ...others } = body as { query: string };
  if (Object.keys(others).some((key) => key !== 'variables')) return { status: 400, body: { message: 'Unknown members of a query' } };
  const { data, errors } = await graphql({ schema, source: query, rootValue: { viewer: { login: user.login } } });
  return errors ? { status: 400, body: { errors } } : { status: 200, body: { data } };
}
