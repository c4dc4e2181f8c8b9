import { useApi } from '@backstage/frontend-plugin-api';
import { Checkbox, Text } from '@backstage/ui';
import { useState } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { ActDialog } from './ActDialog';
import { useActs } from './Acts';
import { useAct } from './useAct';

interface Props {
  runId: string;
  taskIds: readonly string[];
  onClose(): void;
}

/** Asks which tasks shall run again. */
export function ClearDialog({ runId, taskIds, onClose }: Props) {
  const api = useApi(mwaaApiRef);
  const { place, say, changed } = useActs();
  const [downstream, setDownstream] = useState(true);
  const act = useAct(
    () =>
      api.clearTasks(place, {
        runId,
        taskIds: [...taskIds],
        onlyFailed: true,
        downstream,
      }),
    ({ cleared }) => {
      const ids = [...new Set(cleared.map(({ taskId }) => taskId))];
      say(
        ids.length
          ? {
              status: 'success',
              title: `${ids.join(', ')} will run again`,
              text: 'Airflow starts each as soon as what it waits for is done.',
            }
          : {
              status: 'warning',
              title: 'Nothing was cleared',
              text: 'None of these tasks has failed any more.',
            },
      );
      changed();
      onClose();
    },
  );
  return (
    <ActDialog
      title={`Run ${taskIds.length === 1 ? taskIds[0] : 'the failed tasks'} again?`}
      confirm="Run again"
      isBusy={act.isBusy}
      error={act.error}
      onConfirm={() => act.run(undefined)}
      onClose={onClose}
    >
      <Text as="p">
        Airflow forgets that {taskIds.join(', ')} failed in this run, and starts{' '}
        {taskIds.length === 1 ? 'it' : 'them'} again. What was written before
        they failed stays written: they must bear to run twice.
      </Text>
      <Checkbox isSelected={downstream} onChange={setDownstream}>
        And what waits for {taskIds.length === 1 ? 'it' : 'them'} and could not
        run
      </Checkbox>
    </ActDialog>
  );
}
