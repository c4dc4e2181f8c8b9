import {
  assetClashProblems,
  dagFromParts,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { CompletePlaces } from './completePlaces';

interface Lack {
  /** As a noun for a sentence. */
  noun: string;
  /** Fields of the specification that it would fill. */
  fields: string[];
}

const hasTasks = (work: unknown) => {
  const tasks = (work as { tasks?: unknown } | undefined)?.tasks;
  return Array.isArray(tasks) && tasks.length > 0;
};

const timingNames = ['schedule', 'timezone', 'startDate', 'catchup', 'paused'];

const lacksOf = (places: CompletePlaces): Lack[] => [
  ...(places.environment ? [] : [{ noun: 'an environment', fields: [] }]),
  ...(places.dagId ? [] : [{ noun: 'a dag_id', fields: ['dagId'] }]),
  ...(places.airflowOwner ? [] : [{ noun: 'an owner', fields: ['owner'] }]),
  ...(places.timing ? [] : [{ noun: 'a schedule', fields: timingNames }]),
  ...(hasTasks(places.work) ? [] : [{ noun: 'a task', fields: ['tasks'] }]),
];

export interface PreviewQuestion {
  /** What the form lacks, as nouns. */
  missing: string[];
  /** Fields of the specification whose problems `missing` says already. */
  missingFields: string[];
  /** What the specification cannot show: it has one asset where the fields have two. */
  clashes: Problem[];
  /** What the backend is asked; absent while the answer could say nothing. */
  request?: { environment: string; spec: unknown };
}

/** What to ask about a form: also while it lacks something, for what is wrong in the rest. */
export function previewQuestion(places: CompletePlaces): PreviewQuestion {
  const lacks = lacksOf(places);
  const { environment } = places;
  return {
    missing: lacks.map(({ noun }) => noun),
    missingFields: lacks.flatMap(({ fields }) => fields),
    clashes: assetClashProblems(places).map(
      ({ path: [, ...path], message }) => ({
        path,
        message,
      }),
    ),
    ...(environment &&
      hasTasks(places.work) && {
        request: {
          environment,
          spec: dagFromParts({ ...places, owner: places.airflowOwner }),
        },
      }),
  };
}
