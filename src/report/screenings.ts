/** The DPIA screening of activities, with the lines that decide it, as text and JSON. Markdown and HTML: assessment.ts. */
import type { Conclusion, EvidencedLimb, ScreenedActivity } from '../policy/dpia.ts';
import type { Colours, Paint } from './colours.ts';
import { visible } from './inert.ts';

export const conclusions: Readonly<Record<Conclusion, string>> = {
  required: 'a DPIA is required',
  likely: 'a DPIA is likely needed',
  'one-criterion': 'one criterion alone: a DPIA is good practice',
  'not-indicated': 'no DPIA is indicated',
  'not-controller': 'another organisation is the controller, and screens it',
};

const routes = { automatic: 'automatic case', listed: 'listed operation', criteria: 'criterion' } as const;

export const limbName = ({ route, number, name, with: others }: EvidencedLimb): string =>
  `${routes[route]} ${number}, ${name}${others?.length ? ` (with ${others.join(', ')})` : ''}`;

/** What has been said about a DPIA so far. */
export function answer({ node: { view } }: ScreenedActivity): string | undefined {
  const { dpia, dpia_date } = view.assessments;
  if (view.has_dpia) return `DPIA: ${dpia}${dpia_date ? `, ${dpia_date}` : ''}`;
  if (view.dpia.exempt) return 'A complete exemption is claimed';
  if (view.dpia.exemption_claimed) return `An exemption is claimed, which lacks ${view.dpia.exemption_gaps.join(', ')}`;
  if (view.dpia.waived) return 'It is declared that no DPIA is needed';
  return undefined;
}

export const undecided = ({ undecided: facts, ifLarge, node: { view } }: ScreenedActivity): string | undefined =>
  facts.length === 0
    ? undefined
    : `Whether the scale is large is not declared${view.scale.said === '' ? '' : ` (${view.scale.said})`}; if it is, ${conclusions[ifLarge]}. It is decided by ${facts.join(', ')}`;

export function screeningsText(activities: readonly ScreenedActivity[], { bold, dim, red, yellow, green }: Colours): string {
  const paints: Readonly<Record<Conclusion, Paint>> = {
    required: red,
    likely: yellow,
    'one-criterion': dim,
    'not-indicated': green,
    'not-controller': dim,
  };
  const blocks = activities.map((activity) => {
    const { node, conclusion, limbs, alone } = activity;
    const said = [
      answer(activity) ?? (conclusion === 'required' || conclusion === 'likely' ? 'No DPIA is named' : undefined),
      undecided(activity),
    ];
    return [
      `${bold(visible(node.view.id))} ${dim(`(${visible(node.view.purpose)})`)}: ${paints[conclusion](conclusions[conclusion])}`,
      ...limbs.flatMap((limb) => limbLines(limb, dim)),
      ...alone.flatMap((limb) => [...limbLines(limb, dim), dim('    alone it requires nothing')]),
      ...said.filter((line) => line !== undefined).map((line) => `  ${visible(line)}.`),
    ].join('\n');
  });
  return blocks.length === 0 ? 'No activities are declared, so there is nothing to screen.\n' : `${blocks.join('\n\n')}\n`;
}

function limbLines(limb: EvidencedLimb, dim: Paint): string[] {
  const lines = limb.evidence.map(
    ({ summary, place }) => `    ${place ? dim(`${visible(place.file)}:${place.line} `) : ''}${visible(summary)}`,
  );
  return [`  ${limbName(limb)}`, ...new Set(lines)];
}

/** Plain values, ready for `JSON.stringify`. */
export function screeningsJson(activities: readonly ScreenedActivity[]) {
  const plain = ({ route, number, name, with: others, evidence }: EvidencedLimb) => ({
    route,
    number,
    name,
    ...(others && { with: others }),
    evidence: evidence.map(({ summary, place }) => ({ summary, ...place })),
  });
  return activities.map(({ node: { at, view }, conclusion, limbs, alone, undecided, screening }) => ({
    at,
    purpose: view.purpose,
    conclusion,
    limbs: limbs.map(plain),
    alone: alone.map(plain),
    largeScale: screening.largeScale,
    undecided,
    dpia: {
      document: view.assessments.dpia,
      date: view.assessments.dpia_date,
      waived: view.dpia.waived,
      exempt: view.dpia.exempt,
      gaps: view.dpia.exemption_gaps,
    },
  }));
}
