import {
  AirflowTarget,
  DagSpec,
  DagTask,
  templateReading,
  walkDagValue,
} from 'backstage-plugin-mwaa-common';
import { definitionOf } from './definitionOf';
import { missingProvider } from './missingProvider';

/** Names of the template context that only a run with a date has. */
const DATE_NAMES = /^(ds|ts)(_|$)|^(logical_date|data_interval_(start|end))$/;

const argumentsOf = (task: DagTask) => Object.entries(task.with ?? {});

function targetWarnings({ airflowVersion, assumedFrom }: AirflowTarget) {
  return assumedFrom === undefined
    ? []
    : [
        `Airflow ${airflowVersion} is not known yet, so the DAG is written for ${assumedFrom}. Look at its import errors in Airflow after the deployment.`,
      ];
}

function providerWarnings(spec: DagSpec, target: AirflowTarget) {
  const providers = new Set(
    spec.tasks.map(task => definitionOf(task).provider),
  );
  return [...providers].flatMap(provider =>
    missingProvider(provider, target)
      ? [
          `Airflow ${target.airflowVersion} on MWAA comes without ${provider}. Ask the owners of the environment to add it to their requirements.txt before the DAG is deployed.`,
        ]
      : [],
  );
}

function dateWarnings(task: DagTask): string[] {
  const warnings: string[] = [];
  argumentsOf(task).forEach(([name, value]) =>
    walkDagValue(value, [], reading => {
      if (reading.kind !== 'template') return;
      const roots = templateReading(reading.template)?.references ?? [];
      const found = roots.find(({ root }) => DATE_NAMES.test(root));
      if (found) {
        warnings.push(
          `Task ${task.id}, ${name}: "${found.root}" does not exist in Airflow 3 when a run is started without a logical date. Give one when you start the DAG, or use run_id or dag_run.run_after.`,
        );
      }
    }),
  );
  return warnings;
}

function paramWarnings(task: DagTask, spec: DagSpec): string[] {
  const warnings: string[] = [];
  argumentsOf(task).forEach(([name, value]) =>
    walkDagValue(value, [], reading => {
      if (reading.kind !== 'param') return;
      const type = spec.params?.[reading.name]?.type;
      if (type && type !== 'string') {
        warnings.push(
          `Task ${task.id}, ${name}: the param "${reading.name}" (${type}) arrives as text, because Airflow fills arguments in as text. A Python function gets the value itself when it takes a parameter named params.`,
        );
      }
    }),
  );
  return warnings;
}

/** What is allowed but may surprise, in sentences; each once, in order. */
export function renderWarnings(spec: DagSpec, target: AirflowTarget): string[] {
  const hasNoDate = target.major === 3 && spec.schedule.type === 'manual';
  return [
    ...new Set([
      ...targetWarnings(target),
      ...providerWarnings(spec, target),
      ...(hasNoDate ? spec.tasks.flatMap(dateWarnings) : []),
      ...spec.tasks.flatMap(task => paramWarnings(task, spec)),
    ]),
  ];
}
