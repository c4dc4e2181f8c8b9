import { Problem } from '../../problem';
import { listOf } from '../listOf';
import { mappingOf } from '../mappingOf';
import { DagValue } from '../value';
import { NotificationDraft } from './NotificationDraft';

type Mapping = { [field: string]: DagValue };

const inList = (
  list: DagValue | undefined,
  path: Problem['path'],
): NotificationDraft[] =>
  listOf(list).map((fields, index) => ({
    path: [...path, index],
    fields: mappingOf(fields),
  }));

const ofEvents = (
  fields: DagValue | undefined,
  path: Problem['path'],
): NotificationDraft[] =>
  Object.entries(mappingOf(mappingOf(fields).notify)).flatMap(([event, list]) =>
    inList(list, [...path, 'notify', event]).map(draft => ({
      ...draft,
      event,
    })),
  );

/** Every notification of a specification, wherever it stands. */
export const readNotificationDrafts = (dag: Mapping): NotificationDraft[] => [
  ...ofEvents(dag, []),
  ...inList(mappingOf(dag.deadline).notify, ['deadline', 'notify']),
  ...ofEvents(dag.defaults, ['defaults']),
  ...listOf(dag.groups).flatMap((group, index) =>
    ofEvents(mappingOf(group).defaults, ['groups', index, 'defaults']),
  ),
  ...listOf(dag.tasks).flatMap((fields, task) =>
    ofEvents(fields, ['tasks', task]).map(draft => ({ ...draft, task })),
  ),
];
