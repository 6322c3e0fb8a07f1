/** One member that a rule goes through: what it brings to the expressions, and what identifies it. Labels and places are made when they are asked for. */
import type { Entity } from '../declaration/model.ts';
import type { FieldNode } from '../facts/datasets.ts';

/** Where in entities a member is said, as paths of keys; for flows the edges, nearest to the recipient first. */
export type Said = readonly { readonly entity: Entity<object>; readonly path: readonly (string | number)[] }[];

export interface Member {
  /** Identifies it within its entity, in the head's names, so that the two sides can be compared. */
  readonly key: string;
  /** What it is called in a message; "" stands for the entity itself. */
  readonly label: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The field it is about. */
  readonly field: FieldNode | undefined;
  readonly said: Said;
}

/** `learners.email` for `datasets.learners.fields.email`. */
export const shortPath = (at: string) =>
  at.replace(/^datasets\.(.+)\.fields\./, '$1.').replace(/^(recipients|technologies|activities|communications|datasets)\./, '');

/** A value of an entity: a person, a feature, a country. */
export function plain(key: string, label: string, variables: Member['variables'], said: Said = []): Member {
  return { key, label, variables, field: undefined, said };
}

/** A field, on its own or on its way somewhere. */
export class FieldMember implements Member {
  readonly key: string;
  readonly variables: Member['variables'];
  readonly field: FieldNode;
  readonly #edges: () => Said;

  /** @param edges where it is said before the field itself */
  constructor(key: string, field: FieldNode, variables: Member['variables'], edges: () => Said) {
    this.key = key;
    this.field = field;
    this.variables = variables;
    this.#edges = edges;
  }

  get label(): string {
    return shortPath(this.field.at);
  }

  get said(): Said {
    return [...this.#edges(), { entity: this.field.entity, path: [] }];
  }
}

/** A member of two collections at once. */
export function crossed(left: Member, right: Member): Member {
  return {
    key: `${left.key}\u0002${right.key}`,
    label: `${left.label} (${right.label})`,
    variables: { ...left.variables, ...right.variables },
    field: left.field ?? right.field,
    said: [...left.said, ...right.said],
  };
}
