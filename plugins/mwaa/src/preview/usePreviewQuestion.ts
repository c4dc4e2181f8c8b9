import { useMemo, useSyncExternalStore } from 'react';
import { Answer } from '../form/Answer';
import { editedWork, onEditedWork } from '../form/editedWork';
import { FormPlaces } from '../form/FormPlaces';
import { useComponentDag } from '../form/useComponentDag';
import { CompletePlaces, completePlaces } from './completePlaces';
import { lastOf } from './lastOf';
import { PreviewQuestion, previewQuestion } from './previewQuestion';

// Several fields ask at each letter: one writes the question for all of them.
const questionOf = lastOf(
  (
    environment: CompletePlaces['environment'],
    dagId: CompletePlaces['dagId'],
    description: CompletePlaces['description'],
    airflowOwner: CompletePlaces['airflowOwner'],
    timing: unknown,
    work: unknown,
    tags: string | undefined,
  ) =>
    previewQuestion({
      environment,
      dagId,
      description,
      airflowOwner,
      timing,
      work,
      // A form whose tags were all taken away holds an empty list.
      tags: tags ? tags.split('\n') : undefined,
    }),
);

/** What to ask about a form, the same object until the form says something else. */
export function usePreviewQuestion(given: FormPlaces): PreviewQuestion & {
  places: CompletePlaces;
  /** Reading what the form leaves to the component that it updates. */
  component: Answer<unknown>;
} {
  const component = useComponentDag(given.component);
  const edited = useSyncExternalStore(onEditedWork, editedWork);
  const places = completePlaces(
    edited === undefined ? given : { ...given, work: edited },
    component.value,
  );
  const { environment, dagId, description, airflowOwner, timing, work } =
    places;
  const tags = places.tags?.join('\n');
  const question = useMemo(
    () =>
      questionOf(
        environment,
        dagId,
        description,
        airflowOwner,
        timing,
        work,
        tags,
      ),
    [environment, dagId, description, airflowOwner, timing, work, tags],
  );
  return { ...question, places, component };
}
