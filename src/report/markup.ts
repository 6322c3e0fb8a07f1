/** Repository text for HTML, SVG and their attributes. */
import { visible } from './inert.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that no markup can begin or end in, and in which nothing is hidden. */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => entities[character] as string);
