import { useApi } from '@backstage/frontend-plugin-api';
import { Switch } from '@backstage/ui';
import { useState } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { ActProblem } from './ActProblem';
import { useActs } from './Acts';
import styles from './Acts.module.css';
import { UnpauseDialog } from './UnpauseDialog';
import { useAct } from './useAct';

/** Pauses at once, for that breaks nothing; unpauses once somebody knows what will run then. */
export function PauseSwitch() {
  const api = useApi(mwaaApiRef);
  const { place, status, say, changed, wasPaused, reasonId } = useActs();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(
    (isPaused: boolean) => api.setPaused(place, isPaused),
    answer => {
      const { isPaused } = answer;
      wasPaused(answer);
      setAsking(false);
      say(
        isPaused
          ? {
              status: 'success',
              title: `${place.dagId} is paused`,
              text: 'Runs that go on come to their end; no other one starts.',
            }
          : {
              status: 'success',
              title: `${place.dagId} is unpaused`,
              text: 'Airflow starts its runs from now on.',
            },
      );
      changed();
    },
  );
  const dag = status.airflow.value;
  if (!dag) return null;
  const mayNot = !status.may.operate.allowed;
  return (
    <div className={styles.act}>
      <Switch
        label="Unpaused"
        aria-describedby={reasonId('operate')}
        isSelected={!dag.isPaused}
        isDisabled={mayNot}
        onChange={wanted => (wanted ? setAsking(true) : act.run(true))}
      />
      {act.error && !isAsking && (
        <ActProblem title="It was not paused" error={act.error} />
      )}
      {isAsking && (
        <UnpauseDialog
          dag={dag}
          isBusy={act.isBusy}
          error={act.error}
          onConfirm={() => act.run(false)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
