/**
 * Markdown as GitHub shows it in a comment: its flavour, line breaks kept, its list of what HTML may stay, then mentions, references and
 * commits linked in what is text by then. Not there: emoji by name, and whether a mentioned account exists.
 */
import { findAndReplace } from 'hast-util-find-and-replace';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

type Tree = Parameters<typeof findAndReplace>[0];

/** Classes that GitHub gives to what notifies someone or leads somewhere. */
const link = (text: string, className: string) => ({
  type: 'element' as const,
  tagName: 'a',
  properties: { href: `#${text}`, className: [className] },
  children: [{ type: 'text' as const, value: text }],
});

/** As GitHub looks for them: in text, and not within code or links. */
const linked = () => (tree: Tree) =>
  findAndReplace(
    tree,
    [
      [/(?<![\w`])@[a-z\d][a-z\d-]*(?:\/[a-z\d][\w-]*)?/gi, (name: string) => link(name, 'user-mention')],
      [/(?<!\w)(?:[\w.-]+\/[\w.-]+|\w[\w-]*)?#\d+\b|\bGH-\d+\b/gi, (name: string) => link(name, 'issue-link')],
      [/\b[a-f\d]{7,40}\b/g, (id: string) => (/\d/.test(id) && /[a-f]/.test(id) ? link(id, 'commit-link') : false)],
    ],
    { ignore: ['a', 'pre', 'code', 'tt', 'script', 'style'] },
  );

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkBreaks)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(linked)
  .use(rehypeStringify);

/** @returns HTML, to be put into an element of the class `markdown-body` */
export const rendered = (markdown: string): string => String(pipeline.processSync(markdown));
