import { asciiText, DAG_ID_MAX_LENGTH } from 'backstage-plugin-mwaa-common';

/** A text made into a dag_id as far as that goes, and in words what was done. */
export interface NormalisedDagId {
  dagId: string;
  rules: string[];
}

/*
 * Each takes care of one rule of dagIdProblem. A "." at the end is left to the
 * check: whoever types "v1.2" has it there for a moment.
 */
const steps: readonly {
  apply: (text: string) => string;
  rule: (before: string) => string;
}[] = [
  { apply: asciiText, rule: () => 'Letters are written without their marks.' },
  {
    apply: text => text.replace(/\s/g, '_'),
    rule: () => 'A space becomes “_”.',
  },
  {
    apply: text => text.replace(/[^A-Za-z0-9_.-]/g, ''),
    rule: before => {
      const left = [...new Set(before.match(/[^A-Za-z0-9_.-]/gu) ?? [])];
      return `Only letters, digits, “_”, “.” and “-” are allowed: ${left.join(' ')} was left out.`;
    },
  },
  {
    apply: text => text.replace(/^[.-]+/, ''),
    rule: () => 'It begins with a letter, a digit or “_”.',
  },
  {
    apply: text => text.replace(/\.{2,}/g, '.'),
    rule: () => '“..” would name a folder.',
  },
  {
    apply: text => text.slice(0, DAG_ID_MAX_LENGTH),
    rule: () =>
      `It has at most ${DAG_ID_MAX_LENGTH} characters, because more do not fit into MWAA’s calls to Airflow.`,
  },
];

/** What somebody types, as a dag_id may be; with the rules that changed it. */
export function normalisedDagId(text: string): NormalisedDagId {
  let dagId = text;
  const rules: string[] = [];
  for (const { apply, rule } of steps) {
    const next = apply(dagId);
    if (next !== dagId) rules.push(rule(dagId));
    dagId = next;
  }
  return { dagId, rules };
}
