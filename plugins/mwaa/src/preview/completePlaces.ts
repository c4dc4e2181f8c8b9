import { ComponentDag } from 'backstage-plugin-mwaa-common';
import { FormPlaces } from '../form/FormPlaces';
import { nameInRef } from '../form/nameInRef';

/** What a form says, with what it leaves to the component that it updates. */
export interface CompletePlaces extends FormPlaces {
  /** Owner as Airflow shows it. */
  airflowOwner?: string;
}

/** What the form does not say is as it stands in the component’s repository. */
export function completePlaces(
  places: FormPlaces,
  dag: ComponentDag | undefined,
): CompletePlaces {
  const parts = dag?.parts;
  return {
    ...places,
    environment: places.environment ?? dag?.environment,
    owner: places.owner ?? dag?.owner,
    airflowOwner: places.owner ? nameInRef(places.owner) : parts?.owner,
    dagId: places.dagId ?? dag?.dagId,
    description: places.description ?? parts?.description,
    tags: places.tags ?? parts?.tags,
    timing: places.timing ?? parts?.timing,
    work: places.work ?? parts?.work,
  };
}
