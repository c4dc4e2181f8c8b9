import { ActionServices } from '../ActionServices';
import { createSetPausedAction } from '../operation/createSetPausedAction';
import { examples } from './dagPause.examples';

/** `mwaa:dag:pause` */
export const createDagPauseAction = (services: ActionServices) =>
  createSetPausedAction(
    {
      verb: 'pause',
      description:
        'Pauses a DAG in Airflow: its schedule starts no more runs. Runs that are going on come to their end.',
      examples,
    },
    services,
  );
