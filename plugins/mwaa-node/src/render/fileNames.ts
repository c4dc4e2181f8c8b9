import {
  AirflowTarget,
  DagSpec,
  notifiers,
} from 'backstage-plugin-mwaa-common';
import { coreImports } from './coreImports';
import { definitionOf } from './definitionOf';
import { timetables } from './timetables';

const OTHERS = [
  'dag',
  'pendulum',
  'time',
  'timedelta',
  'HttpHook',
  'AsyncCallback',
  'DeadlineAlert',
  'DeadlineReference',
];

/** Names that a DAG file may import or define, which others must not hide. */
export function fileNames(spec: DagSpec, { major }: AirflowTarget): string[] {
  return [
    ...OTHERS,
    ...Object.values(coreImports[major]).map(({ name }) => name),
    ...[
      timetables.crons,
      ...Object.values(timetables.cron),
      ...Object.values(timetables.delta),
    ].map(({ name }) => name),
    ...notifiers.map(({ className }) => className),
    ...spec.tasks.map(task => definitionOf(task).className),
  ];
}
