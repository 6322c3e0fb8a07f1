/** Elements. Text only ever becomes text: nothing in the site parses HTML, and what an eye cannot see is shown as an escape. */
import { visible } from '../../report/inert.ts';

export type Child = Node | string | number | null | undefined | false;

type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/** Attributes by name; `on`: listeners; undefined and false are left out. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined | Listeners;
  readonly on?: Listeners;
}

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, listener] of Object.entries(attributes.on ?? {})) element.addEventListener(name, listener as EventListener);
  set(element, attributes);
  append(element, children);
  return element;
}

export function svg(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(element, attributes);
  append(element, children);
  return element;
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'object' || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : typeof value === 'string' ? visible(value) : `${value}`);
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : visible(`${child}`));
  }
}

/** A link to the host, which learns nothing of where it was followed from; without an address: the text alone. */
export function outside(to: string | null | undefined, ...children: Child[]): HTMLElement {
  if (!to || !/^https?:\/\//.test(to)) return el('span', {}, ...children);
  return el('a', { href: to, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer', class: 'outside' }, ...children);
}

/** "a, b and 3 more". */
export function few(values: readonly string[], most = 3): string {
  const shown = values.slice(0, most).join(', ');
  return values.length > most ? `${shown} and ${values.length - most} more` : shown;
}
