import { markdownText } from 'backstage-plugin-mwaa-common';
import { AirflowRemoval, DeleteDagResult } from 'backstage-plugin-mwaa-node';

const DONE: Record<DeleteDagResult['outcome'], string> = {
  deleted: 'removed',
  unchanged: 'unchanged: nothing of it was there',
  planned: 'planned: this is a dry run, nothing was removed',
};

const PAUSED = {
  paused:
    'paused in Airflow; it disappears from the list once Airflow notices that its file is gone, in one to three minutes',
  absent: 'not known to Airflow',
};

const RECORD = {
  removed: 'removed from Airflow, with its runs',
  absent: 'not known to Airflow',
};

const told = <T extends string>(
  words: Record<T, string>,
  what: T | { notDone: string },
) =>
  typeof what === 'string'
    ? words[what]
    : `not changed in Airflow: ${markdownText(what.notDone)}`;

const airflowLines = ({ paused, record }: AirflowRemoval) => [
  `- The DAG is ${record ? told(RECORD, record) : told(PAUSED, paused)}.`,
];

/** Markdown: what became of each file, of what stays, and of the DAG in Airflow. */
export function removalSummary(
  { outcome, plan, airflow, purgedVersions }: DeleteDagResult,
  location: string,
): string {
  return [
    `\`${location}\` ${DONE[outcome]}`,
    '',
    ...plan.files.map(
      ({ path }) =>
        `- \`${path}\`: ${outcome === 'planned' ? 'delete' : 'deleted'}`,
    ),
    ...plan.left.map(key => `- ${markdownText(key)}: not ours, left alone`),
    ...(airflow ? airflowLines(airflow) : []),
    ...(purgedVersions === undefined
      ? []
      : [`- ${purgedVersions} versions were removed for good.`]),
  ].join('\n');
}
