/** A page as one HTML file that needs nothing else: no script, no request, and a policy that forbids both. For screens, light and dark, and for paper. */
import { createHash } from 'node:crypto';
import { escaped } from './markup.ts';
import { type Line, type Page, questionsOf, type Row, type Section, where } from './page.ts';
import { count } from './words.ts';

const style = `
:root{color-scheme:light dark;--ink:#1c2733;--soft:#52616f;--page:#fff;--edge:#dbe1e7;--link:#0b5cad;--ask:#7a4a00;--ask-ground:#fff6e5;--ask-edge:#e0a030}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#a9b6c3;--page:#12181f;--edge:#313c48;--link:#7db8f5;--ask:#ffd591;--ask-ground:#2e2411;--ask-edge:#b57d1c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:2.5rem 1.5rem 5rem;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:2rem;line-height:1.2;margin:0 0 .75rem}h2{font-size:1.45rem;margin:3rem 0 .25rem;padding-top:1.25rem;border-top:2px solid var(--ink)}h3{font-size:1.2rem;margin:2.75rem 0 .25rem}h4{font-size:1.05rem;margin:2rem 0 .25rem}h5{font-size:.95rem;margin:1.5rem 0 .1rem}
h3 code{font:inherit}
h1,h2,h3,h4,h5,dd{overflow-wrap:anywhere}
p{margin:.25rem 0 .75rem;max-width:46rem}
.tag{display:block;font-size:.875rem;font-weight:400;color:var(--soft)}
nav{margin:1.5rem 0;padding:1rem 1.25rem;border:1px solid var(--edge);border-radius:8px}nav ul{margin:0;padding-left:1.1rem}nav strong{display:block;margin:.15rem 0}nav .inner{margin-left:1.2rem}
a{color:var(--link)}
dl{margin:.75rem 0 0;display:grid;grid-template-columns:13rem 1fr;border-top:1px solid var(--edge)}
dt,dd{margin:0;padding:.6rem 0;border-bottom:1px solid var(--edge)}
dt{font-weight:600;padding-right:1rem}
dd ul{margin:0;padding:0;list-style:none}dd li+li{margin-top:.3rem}
.place{font:.8rem ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft);overflow-wrap:anywhere;margin-left:.4rem}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.asks{background:var(--ask-ground);border-left:4px solid var(--ask-edge);border-radius:0 4px 4px 0;padding:.35rem .7rem;color:var(--ask)}
.asks .place{color:inherit}.asks b{font-weight:650}
.count{color:var(--ask);font-size:.875rem}
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{border-bottom:0;padding-bottom:0}dd{padding-top:.2rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--page:#fff;--edge:#bbb;--ask:#000;--ask-ground:#fff;--ask-edge:#000}body{max-width:none;padding:0;font-size:10.5pt}nav{display:none}h2,h3,h4,h5{break-after:avoid}dt,dd li{break-inside:avoid}.asks{padding-bottom:1.6rem}@page{margin:18mm}}
`;

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export function pageHtml({ title, lead, sections }: Page): string {
  const contents = sections.flatMap((section, index) => [
    entry(section, `s${index}`),
    ...section.sections.map((inner, at) => entry(inner, `s${index}-${at}`, true)),
  ]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${inline(title)}</h1>
${lead.map((text) => `<p>${inline(text)}</p>`).join('\n')}
<nav aria-label="Contents"><strong>Contents</strong><ul>
${contents.join('\n')}
</ul></nav>
${sections.map((section, index) => sectionHtml(section, 2, `s${index}`)).join('\n')}
</main>
</body>
</html>
`;
}

function entry(section: Section, id: string, inner = false): string {
  const open = inner ? questionsOf(section).length : 0;
  const asks = open === 0 ? '' : ` <span class="count">${count(open, 'question')}</span>`;
  const link = `<a href="#${id}">${inline(section.title)}</a>${asks}`;
  return inner ? `<li class="inner">${link}</li>` : `<li><strong>${link}</strong></li>`;
}

function sectionHtml({ title, tag, text, rows, sections, file }: Section, depth: number, id: string, around?: string): string {
  const known = file ?? around;
  const level = `h${Math.min(depth, 6)}`;
  return [
    // Only declarations are landmarks: parts of the same name would be told apart by nobody.
    depth === 2 ? `<section aria-labelledby="${id}">` : '<section>',
    `<${level} id="${id}">${inline(title)}${tag === undefined ? '' : ` <span class="tag">${inline(tag)}</span>`}</${level}>`,
    ...(text === undefined ? [] : [`<p>${inline(text)}</p>`]),
    ...(rows.length === 0 ? [] : [`<dl>\n${rows.map((row) => rowHtml(row, known)).join('\n')}\n</dl>`]),
    ...sections.map((section, index) => sectionHtml(section, depth + 1, `${id}-${index}`, known)),
    '</section>',
  ].join('\n');
}

const rowHtml = ({ label, lines }: Row, known: string | undefined): string =>
  `<dt>${inline(label)}</dt><dd><ul>${lines.map((line) => lineHtml(line, known)).join('')}</ul></dd>`;

function lineHtml({ text, place, asks }: Line, known: string | undefined): string {
  const source = place === undefined ? '' : ` <span class="place">${escaped(where(place, known))}</span>`;
  return asks ? `<li class="asks"><b>To answer:</b> ${inline(text)}${source}</li>` : `<li>${inline(text)}${source}</li>`;
}

/** What stands between backticks becomes code; nothing else formats. */
const inline = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
