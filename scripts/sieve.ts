/**
 * Writes the sieve (src/policy/sieve.ts): the conditions of the built-in state rules as plain code, all that look at entities of one kind in one
 * function. A condition is written without what the date, a list of the host or the place of a member can tell: it holds wherever the rule may.
 */
import { relaxed, type Tree } from '../src/policy/expression.ts';
import type { PreparedCase, Rule } from '../src/policy/policy-set.ts';
import { collections, type Target } from '../src/policy/rule.ts';
import { isTelling } from '../src/policy/samples.ts';

/** What is looked at, and how it comes. Of fields what they say is, once for all that say the same. */
const kinds = {
  system: 'view',
  dataset: 'view',
  field: 'view',
  recipient: 'node',
  technology: 'view',
  activity: 'node',
  communication: 'view',
} as const;
type Kind = keyof typeof kinds;

/** Members that can be gone through here. */
const members: Readonly<Record<string, (target: Target) => string>> = {
  features: (target) => `${target}.features`,
  subjects: (target) => `${target}.subjects`,
  own_purposes: (target) => `${target}.own_purposes`,
  destinations: () => 'node.destinations',
  limbs: () => 'statedLimbs(node)',
  uses: () => 'node.uses.contents()',
};

/** Members of these are found in what the entity itself does not say. */
const apart = ['documents', 'unknowns'];

/** Stands for what is not known here. */
const nothing: Tree = ['id', '?'];

const isKind = (target: Target): target is Kind => target in kinds;

const isSifted = ({ kind, target, each }: PreparedCase): boolean =>
  kind === 'state' && isKind(target) && !each.some((name) => apart.includes(name)) && (target !== 'field' || each[0] === 'self');

export function sieveSource(rules: readonly Rule[]): string {
  const cases: [rule: string, index: number][] = [];
  const writer = new Writer();
  const tests = new Map<Kind, string>();
  for (const rule of rules) {
    rule.cases.forEach((one, index) => {
      if (!isSifted(one)) return;
      const kind = one.target as Kind;
      tests.set(kind, `${tests.get(kind) ?? ''}    if (${writer.case(one)}) may[${cases.length}] = 1;\n`);
      cases.push([rule.id, index]);
    });
  }
  const functions = (Object.keys(kinds) as Kind[]).map((kind) => {
    const isNode = kinds[kind] === 'node';
    const body = tests.get(kind) ?? '';
    const system = kind !== 'system' && /\bsystem\b/.test(body) ? ', system' : '';
    return `  ${kind}(may, ${isNode ? 'node' : kind}${system}) {
${isNode ? `    const ${kind} = node.view;\n` : ''}${body}  },
`;
  });
  return `// Generated from policies/ by scripts/generate.ts.
import { any, unknownBehind } from '../facts/known.ts';
import { statedLimbs } from '../facts/unanswered.ts';
import type { Sift } from './sieve.ts';

${writer.listsOf(functions.join(''))}
/** The cases that are sifted: rules, and the places of cases in them. */
export const sifted: readonly (readonly [string, number])[] = ${JSON.stringify(cases)};

/** Notes at its place each case that may find something at an entity. */
export const sift: Sift = {
${functions.join('')}};
`;
}

/** Without what needs the date, a list of the host, or to know whether something is a text or a list. @param entities what may be asked for an `unknown` */
function plain(tree: Tree, entities: readonly string[]): Tree {
  const [operator, ...operands] = tree;
  const hosted = operator === 'call' && ['listed', 'older_than', 'within_months'].includes(operands[0] as string);
  const untold = (operator === '==' || operator === '!=') && !(operands as Tree[]).some(([inner]) => inner === 'value');
  if (hosted || untold || operator === '+' || (operator === 'id' && operands[0] === 'asOf')) return nothing;
  if (operator === 'call' && operands[0] === 'unknown') {
    const read = plain(operands[1] as Tree, entities);
    return read[0] === '.' && entities.includes(rootOf(read) as string) ? ['isUnknown', read] : nothing;
  }
  // A use is a field and an activity, each of which is told by itself.
  if (operator === '.' && (operands[0] as Tree)[0] === 'id' && (operands[0] as Tree)[1] === 'use') {
    if (operands[1] === 'field' || operands[1] === 'activity') return ['id', operands[1]];
    return operands[1] === 'personal' ? ['.', ['id', 'field'], 'personal'] : nothing;
  }
  return [operator, ...operands.map((operand) => (Array.isArray(operand) ? plain(operand as unknown as Tree, entities) : operand))];
}

const rootOf = ([operator, inner]: Tree): unknown => (operator === '.' ? rootOf(inner as Tree) : operator === 'id' ? inner : undefined);

const methods: Readonly<Record<string, string>> = { startsWith: 'startsWith', endsWith: 'endsWith', contains: 'includes' };

class Writer {
  readonly #names = new Map<string, string>();

  /** Declarations of the lists that a text names. */
  listsOf(text: string): string {
    const named = [...this.#names].filter(([, name]) => new RegExp(`\\b${name}\\b`).test(text));
    return named.map(([list, name]) => `const ${name} = ${list};\n`).join('');
  }

  case({ if: condition, target, each }: PreparedCase): string {
    const [collection = '', further] = each;
    const ofFields = target === 'field' || collection === 'uses';
    const entities = [target, 'system', ...(ofFields ? ['field'] : [])];
    /** What holds of the entity and these, part by part. */
    const parts = (...variables: string[]) => {
      const told = new RegExp(`^(?:${[target, 'system', ...variables].join('|')})(?:\\.|$)`);
      const tree = relaxed(plain(condition, entities), (path) => !told.test(path) || (ofFields && isTelling(path)));
      return conjuncts(tree)
        .map(this.#write)
        .filter((part) => part !== 'true');
    };
    const ofEntity = parts();
    const list = further === undefined ? members[collection]?.(target) : undefined;
    if (list === undefined) return ofEntity.join(' && ') || 'true';
    const variable = collection === 'uses' ? 'field' : (collections[collection]?.variable as string);
    const ofMember = parts(variable).filter((part) => !ofEntity.includes(part));
    const some = ofMember.length === 0 ? `${list}.length > 0` : `${list}.some((${variable}) => ${ofMember.join(' && ')})`;
    return [...ofEntity, some].join(' && ');
  }

  readonly #write = (one: unknown): string => {
    const [operator, ...operands] = one as Tree;
    const [left, right] = operands;
    switch (operator) {
      case 'value':
        return JSON.stringify(left);
      case 'id':
        return left as string;
      case '.':
        return `${this.#write(left)}.${right}`;
      case '&&':
      case '||':
        return joined(operator, this.#write(left), this.#write(right));
      case '!_':
        return `!${this.#write(left)}`;
      case '-_':
        return `-${this.#write(left)}`;
      case '?:':
        return `(${this.#write(left)} ? ${this.#write(right)} : ${this.#write(operands[2])})`;
      case 'list':
        return this.#list(operands as Tree[]);
      case 'isUnknown': {
        const [, view, key] = left as Tree;
        return `(unknownBehind(${this.#write(view)}, ${JSON.stringify(key)}) !== undefined)`;
      }
      case 'in':
        return this.#in(left as Tree, right as Tree);
      case 'call':
        return this.#call(left as string, operands.slice(1) as Tree[]);
      case 'rcall':
        return left === 'size'
          ? `${this.#write(right)}.length`
          : `${this.#write(right)}.${methods[left as string]}(${this.#write(operands[2])})`;
      case '==':
      case '!=':
        return `(${this.#write(left)} ${operator}= ${this.#write(right)})`;
      default:
        return isAnyway(one as Tree) ? 'true' : `(${this.#write(left)} ${operator} ${this.#write(right)})`;
    }
  };

  #list(items: readonly Tree[]): string {
    const text = `[${items.map(this.#write).join(', ')}]`;
    if (items.length === 0 || items.some(([operator]) => operator !== 'value')) return text;
    let name = this.#names.get(text);
    if (name === undefined) {
      name = `list${this.#names.size}`;
      this.#names.set(text, name);
    }
    return name;
  }

  #in(item: Tree, list: Tree): string {
    const one = this.#write(item);
    if (list[0] !== 'list' || list.length > 9) return `${this.#write(list)}.includes(${one})`;
    return `(${list
      .slice(1)
      .map((other) => `${one} === ${this.#write(other)}`)
      .join(' || ')})`;
  }

  #call(name: string, operands: readonly Tree[]): string {
    const [left, right] = operands.map(this.#write);
    if (name === 'size') return `${left}.length`;
    if (name === 'without') return `${left}.filter((item) => !${right}.includes(item))`;
    if (name !== 'any') throw new Error(`the sieve cannot write ${name}()`);
    return `any(${left}, ${right})`;
  }
}

function conjuncts(tree: Tree): Tree[] {
  const [operator, left, right] = tree;
  return operator === '&&' ? [...conjuncts(left as Tree), ...conjuncts(right as Tree)] : [tree];
}

/** Something is in a list that is written out. */
const isAnyway = ([operator, size]: Tree): boolean => {
  const [call, name, list] = Array.isArray(size) ? (size as unknown as Tree) : [''];
  return operator === '>' && call === 'call' && name === 'size' && (list as Tree)[0] === 'list';
};

/** What holds anyway is left out. */
function joined(operator: '&&' | '||', left: string, right: string): string {
  if (left === 'true') return operator === '&&' ? right : left;
  if (right === 'true') return operator === '&&' ? left : right;
  return left === right ? left : `(${left} ${operator} ${right})`;
}
