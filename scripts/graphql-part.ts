/** The part of a GraphQL schema that some queries touch: its types, with the fields and arguments that are used and no others. */
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  printType,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Field by field, the arguments that are used. */
type Used = Map<string, Map<string, Set<string>>>;

/** @param text the whole schema @throws where a query does not fit it */
export function partOfSchema(text: string, queries: readonly string[]): string {
  const schema = buildSchema(text, { assumeValidSDL: true });
  const used: Used = new Map();
  for (const query of queries) collect(schema, query, used);
  // Whatever implements an interface has its fields.
  for (const [name, fields] of [...used]) {
    const type = schema.getType(name);
    if (!isInterfaceType(type)) continue;
    for (const one of schema.getPossibleTypes(type)) {
      if (used.has(one.name) || !schema.getPossibleTypes(type).some((other) => used.has(other.name)) || name === 'Actor')
        for (const [field, args] of fields) note(used, one.name, field, [...args]);
    }
  }
  const known = new Set(used.keys());
  const others = new Map<string, GraphQLNamedType>();
  const printed = [...used].map(([name, fields]) => print(schema, name, fields, known, others));
  return [...printed, ...[...others.values()].map((type) => printOther(type, known))].join('\n');
}

function collect(schema: GraphQLSchema, query: string, used: Used): void {
  const document = parse(query);
  const wrong = validate(schema, document);
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  const types = new TypeInfo(schema);
  const enter = (node: { arguments?: readonly { name: { value: string } }[] | undefined }) => {
    const parent = types.getParentType();
    const field = types.getFieldDef();
    if (!parent || !field || field.name.startsWith('__')) return;
    note(
      used,
      parent.name,
      field.name,
      (node.arguments ?? []).map(({ name }) => name.value),
    );
  };
  const fragment = { enter: () => void (types.getType() && touch(used, getNamedType(types.getType())?.name)) };
  visit(document, visitWithTypeInfo(types, { Field: { enter }, InlineFragment: fragment, FragmentDefinition: fragment }));
}

const touch = (used: Used, type: string | undefined) => type && !used.has(type) && used.set(type, new Map());

function note(used: Used, type: string, field: string, args: readonly string[]): void {
  touch(used, type);
  const fields = used.get(type) as Map<string, Set<string>>;
  fields.set(field, new Set([...(fields.get(field) ?? []), ...args]));
}

function print(
  schema: GraphQLSchema,
  name: string,
  fields: ReadonlyMap<string, ReadonlySet<string>>,
  known: ReadonlySet<string>,
  others: Map<string, GraphQLNamedType>,
): string {
  const type = schema.getType(name);
  if (isUnionType(type)) {
    others.set(name, type);
    return '';
  }
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} has no fields`);
  const all = type.getFields();
  const lines = [...fields].map(([field, args]) => fieldText(all[field] as GraphQLField<unknown, unknown>, args, known, others));
  const interfaces = type
    .getInterfaces()
    .map((one) => one.name)
    .filter((one) => known.has(one));
  const body = lines.length > 0 ? lines.join('') : '  id: ID!\n';
  return `${isInterfaceType(type) ? 'interface' : 'type'} ${name}${interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : ''} {\n${body}}\n`;
}

function fieldText(
  field: GraphQLField<unknown, unknown>,
  args: ReadonlySet<string>,
  known: ReadonlySet<string>,
  others: Map<string, GraphQLNamedType>,
): string {
  const taken = field.args.filter((arg: GraphQLArgument) => args.has(arg.name));
  for (const { type } of [...taken, field]) {
    const named = getNamedType(type);
    if (!known.has(named.name) && !isSpecifiedScalarType(named)) others.set(named.name, named);
    if (isInputObjectType(named))
      for (const one of Object.values(named.getFields())) others.set(getNamedType(one.type).name, getNamedType(one.type));
  }
  const list = taken.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
  return `  ${field.name}${list ? `(${list})` : ''}: ${field.type}\n`;
}

function printOther(type: GraphQLNamedType, known: ReadonlySet<string>): string {
  if (isUnionType(type))
    return `union ${type.name} = ${type
      .getTypes()
      .map(({ name }) => name)
      .filter((name) => known.has(name))
      .join(' | ')}\n`;
  if (isSpecifiedScalarType(type)) return '';
  if (isScalarType(type)) return `scalar ${type.name}\n`;
  if (isEnumType(type)) return `${withoutProse(printType(type))}\n`;
  if (isInputObjectType(type)) return `${withoutProse(printType(type))}\n`;
  if (isAbstractType(type)) return `interface ${type.name} {\n  id: ID!\n}\n`;
  throw new Error(`nothing of ${type.name} is asked, and yet it is answered`);
}

const withoutProse = (text: string) => text.replace(/\s*"""[\s\S]*?"""/g, '').replace(/ @deprecated\(reason: "[^"]*"\)/g, '');
