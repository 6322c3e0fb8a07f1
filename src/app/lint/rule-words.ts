/** What SARIF says about a rule, without the examples that the reference has. */
import { builtinWhys } from '../../policy/builtin-prose.ts';
import type { RuleDescription } from '../../report/report.ts';
import type { Policies } from '../configuration/policies.ts';

/** @param policies those that judged; `undefined`: they could not be read */
export function wordsOf(policies: Policies | undefined): (id: string) => RuleDescription | undefined {
  const whys = builtinWhys();
  return (id) => {
    const rule = policies?.rules.find((one) => one.id === id);
    const own = policies?.ownDocumentation.find((one) => one.id === id);
    return rule && { title: rule.title, why: own?.why ?? whys[id] ?? '', sources: rule.sources };
  };
}
