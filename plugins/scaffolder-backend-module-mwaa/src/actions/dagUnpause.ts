import { ActionServices } from '../ActionServices';
import { createSetPausedAction } from '../operation/createSetPausedAction';
import { examples } from './dagUnpause.examples';

/** `mwaa:dag:unpause` */
export const createDagUnpauseAction = (services: ActionServices) =>
  createSetPausedAction(
    {
      verb: 'unpause',
      description:
        'Lets a DAG run again by its schedule. Without catchup only the last run that is due starts at once.',
      examples,
    },
    services,
  );
