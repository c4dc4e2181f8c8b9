import { DagStatus } from 'backstage-plugin-mwaa-common';

type Act = keyof DagStatus['may'];

/** In the words of the buttons. */
const words: { readonly [Name in Act]: readonly string[] } = {
  operate: ['trigger', 'pause', 'unpause', 'clear'],
  deploy: ['change', 'promote'],
  rollback: ['roll back'],
  delete: ['remove'],
};

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

interface Refusal {
  acts: Act[];
  /** What is refused, in words. */
  text: string;
  reason: string;
}

/** Why somebody may not do something; each reason once. */
export function refusals(may: DagStatus['may']): Refusal[] {
  const found = new Map<string, Act[]>();
  (Object.keys(words) as Act[]).forEach(act => {
    const allowed = may[act];
    if (allowed.allowed) return;
    found.set(allowed.reason, [...(found.get(allowed.reason) ?? []), act]);
  });
  return [...found].map(([reason, acts]) => ({
    acts,
    text: either.format(acts.flatMap(act => words[act])),
    reason,
  }));
}
