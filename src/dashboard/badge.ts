/** A badge for a repository's README: its status, as an image that needs nothing else. */
import { type RiskStatus, statusMeaning } from './status.ts';

// White on each of these has a contrast of at least 4.5 to 1.
const colours: Readonly<Record<RiskStatus, string>> = {
  clear: '#22794a',
  accepted: '#2f6fb3',
  waiting: '#96630a',
  failing: '#b3322e',
  undeclared: '#6a6f7b',
  unreadable: '#8a3f86',
  stale: '#6a6f7b',
  'failed-to-collect': '#7a4a2b',
};

/** Wide enough for Verdana at 11px, as badges are; the text is told its length, so that another font does not overflow. */
const widthOf = (text: string): number => Math.round(text.length * 6.6);

export function badge(status: RiskStatus, asOf: string): string {
  const says = statusMeaning[status].label.toLowerCase();
  const [name, value] = [widthOf('privacy') + 12, widthOf(says) + 12];
  const text = (x: number, length: number, words: string) =>
    `<text x="${x}" y="14" textLength="${length - 12}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${name + value}" height="20" role="img" aria-label="privacy: ${says}">
<title>privacy: ${says} (${asOf})</title>
<clipPath id="r"><rect width="${name + value}" height="20" rx="4"/></clipPath>
<g clip-path="url(#r)"><rect width="${name}" height="20" fill="#3b4252"/><rect x="${name}" width="${value}" height="20" fill="${colours[status]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${text(6, name, 'privacy')}${text(name + 6, value, says)}</g>
</svg>
`;
}

/** Where the badge of a repository lies in the site; a name that no host gives, and that could lead out of its folder, has none. */
export function badgePath(owner: string, name: string): string | undefined {
  const plain = (text: string) => /^[\w.-]{1,100}$/.test(text) && !/^\.+$/.test(text);
  return plain(owner) && plain(name) ? `badges/${owner}/${name}.svg` : undefined;
}
