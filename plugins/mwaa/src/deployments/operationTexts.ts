import { DeployedDag } from 'backstage-plugin-mwaa-common';

/** What was done, in a word or two. */
export const operationTexts: {
  readonly [Operation in DeployedDag['operation']]: string;
} = {
  deploy: 'Deployed',
  rollback: 'Rolled back',
  delete: 'Removed',
  adopt: 'Adopted',
  transfer: 'Handed over',
};
