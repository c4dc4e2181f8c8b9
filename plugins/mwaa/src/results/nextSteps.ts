import { WorkloadOutput } from './WorkloadOutput';

/** What somebody does next, as sentences; those of the template if it has any. */
export function nextSteps(output: WorkloadOutput): string[] {
  const { outcome, environment = 'the environment', verification } = output;
  if (output.nextSteps) return output.nextSteps;
  if (outcome !== 'planned' && verification?.state === 'import-error') {
    return verification.rollback
      ? [
          'Correct the DAG in its repository: the version there is still the one that is broken.',
          'The next deployment must acknowledge the roll back, as the form that changes the DAG asks.',
        ]
      : [
          'Correct what the error names, and deploy again.',
          ...(outcome === 'created'
            ? []
            : ['Or roll back to the version before until somebody does.']),
        ];
  }
  switch (outcome) {
    case 'created':
      return [
        ...(verification?.state === 'verified'
          ? []
          : [
              `Open Airflow in ${environment} and look for the DAG; it appears within some minutes.`,
            ]),
        'It is paused unless you chose otherwise: unpause it on the page of the component when you want it to run.',
        'Its usage guide is on the page of the component, under TechDocs.',
      ];
    case 'updated':
      return [
        'Look at the next run in Airflow. A deployment can be rolled back from the catalog.',
      ];
    case 'rolled back':
      return [
        'Correct the DAG in its repository: the newer version is still there, and its deployment must acknowledge this roll back.',
      ];
    case 'left to CI':
      return [
        'Set up the pipeline of the repository, if it has none yet, and follow its first run.',
      ];
    case 'in review':
      return [
        'Ask somebody to review the change. The DAG is deployed when it is merged.',
      ];
    case 'stored':
      return ['Let the pipeline of the repository deploy it.'];
    case 'planned':
      return [
        'This only showed what would happen. Run the template again, and choose under “What to do” to do it.',
      ];
    default:
      return [];
  }
}
