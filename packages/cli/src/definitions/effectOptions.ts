import { OptionDefinition } from '../program/CommandDefinition';

/** What every command takes that changes what is deployed. */
export const effectOptions: readonly OptionDefinition[] = [
  {
    flags: '--repository <url>',
    description:
      'Repository that the DAG is of, where neither CI nor git says it',
  },
  {
    flags: '--reason <text>',
    description: 'Why; recorded in the history',
  },
  {
    flags: '--outside-ci',
    description:
      'Do it from here although the environment lets only CI (deployFrom: ci)',
  },
  {
    flags: '--dry-run',
    description: 'Make all checks, show what would happen, and change nothing',
  },
];

/** What every command takes that brings commits into an environment. */
export const revisionOptions: readonly OptionDefinition[] = [
  {
    flags: '--acknowledge-rollback <id>',
    description:
      'Deployment id of the roll back that this deployment knowingly undoes',
  },
  {
    flags: '--allow-older',
    description: 'Even if what is there came from a later commit',
  },
];

export const allowDirty: OptionDefinition = {
  flags: '--allow-dirty',
  description:
    'Deploy a checkout with changes that are not committed; no commit is recorded then',
};
