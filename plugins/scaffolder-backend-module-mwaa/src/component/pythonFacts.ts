import {
  AirflowTarget,
  DagSpec,
  requirementsFor,
  usedDefinitions,
} from 'backstage-plugin-mwaa-common';

/** What a repository needs to test its DAG with the environment's Airflow. */
export interface PythonFacts {
  /** As MWAA's image has it, e.g. `3.12`. */
  version: string;
  /** The module that `DagBag` is imported from. */
  dagBagModule: string;
  /** Lines for a requirements file; constraints pin what the image has. */
  requirements: string[];
}

const isAtLeast = (version: string, [major, minor]: [number, number]) => {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

export function pythonFacts(spec: DagSpec, target: AirflowTarget): PythonFacts {
  const { airflowVersion } = target;
  const used = usedDefinitions(spec);
  const added = requirementsFor(used, target);
  const providers = new Set([
    'apache-airflow-providers-amazon',
    ...used.flatMap(({ provider, requires = [] }) => [provider, ...requires]),
  ]);
  providers.delete('apache-airflow');
  const lines = [...providers].map(
    provider =>
      added.find(line => line.startsWith(`${provider}==`)) ?? provider,
  );
  return {
    version: isAtLeast(airflowVersion, [2, 11]) ? '3.12' : '3.11',
    dagBagModule: isAtLeast(airflowVersion, [3, 1])
      ? 'airflow.dag_processing.dagbag'
      : 'airflow.models.dagbag',
    requirements: [`apache-airflow==${airflowVersion}`, ...lines.sort()],
  };
}
