import { useApi } from '@backstage/frontend-plugin-api';
import { Text, TextAreaField } from '@backstage/ui';
import { DeployedDag } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { ChangesView } from '../deployments/ChangesView';
import { momentText } from '../status/momentText';
import { ActDialog } from './ActDialog';
import { useActs } from './Acts';
import styles from './Acts.module.css';
import { useAct } from './useAct';

interface Props {
  deployed: DeployedDag;
  onClose(): void;
}

/** Shows what a roll back undoes, asks why, and does it. */
export default function RollbackDialog({ deployed, onClose }: Props) {
  const api = useApi(mwaaApiRef);
  const { place, say, changed } = useActs();
  const { deploymentId } = deployed;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const problem = reason.trim() ? undefined : 'Write why, for the history.';
  const act = useAct(
    () => api.rollback(place, { deploymentId, reason: reason.trim() }),
    ({ outcome }) => {
      say(
        outcome === 'restored'
          ? {
              status: 'success',
              title: `${place.dagId} was rolled back`,
              text: 'Airflow parses the files within a minute or two. The repository still says what it said: the next deployment must acknowledge the roll back.',
            }
          : {
              status: 'warning',
              title: 'Nothing was rolled back',
              text: 'What is deployed is the same already.',
            },
      );
      changed();
      onClose();
    },
  );
  return (
    <ActDialog
      title={`Roll ${place.dagId} back?`}
      confirm="Roll back"
      isDestructive
      width={880}
      isBusy={act.isBusy}
      error={act.error}
      onConfirm={() => (problem ? setTried(true) : act.run(undefined))}
      onClose={onClose}
    >
      <Text as="p">
        The files of the deployment of {momentText(deployed.at)} come back to{' '}
        {place.environment}. Runs that go on end with the code that they began
        with, or fail; what runs have written stays.
      </Text>
      <section aria-label="What is undone">
        <Text as="h3" weight="bold">
          What was changed since, and is undone
        </Text>
        <ChangesView place={place} deploymentId={deploymentId} />
      </section>
      <TextAreaField
        label="Reason"
        secondaryLabel="required"
        description="For the history and the audit log."
        className={styles.reason}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
        validate={() => (isTried && problem) || null}
        validationBehavior="aria"
      />
    </ActDialog>
  );
}
