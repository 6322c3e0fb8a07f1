/** Text put into HTML. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const text = (raw: string): string => raw.replace(/[&<>"]/g, (character) => entities[character] as string);
