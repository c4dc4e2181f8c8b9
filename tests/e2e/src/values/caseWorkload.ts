import { DagSpec } from 'backstage-plugin-mwaa-common';
import { readCase } from 'tests-contract';
import { smallWorkload } from './smallWorkload';
import { WizardValues } from './WizardValues';

/** A case of the contract suite as a workload that Ada creates; its owner and tags are those of the workload. */
export function caseWorkload(
  name: string,
  changes: Partial<DagSpec> = {},
): WizardValues {
  const { tags: _, ...dag } = { ...readCase(name), ...changes };
  return smallWorkload({
    name: `Case ${name.replace(/_/g, ' ')}`,
    description: dag.description ?? 'One of the real DAGs.',

    dag: { ...dag, owner: 'team-orders' },
  });
}
