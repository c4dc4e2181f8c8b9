import { Link } from '@backstage/ui';
import { RiCheckboxCircleFill, RiErrorWarningFill } from '@remixicon/react';
import { DeployedDag } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { useActs } from '../acts/Acts';
import { RollbackButton } from '../acts/RollbackButton';
import { Actor } from '../status/Actor';
import { Moment } from '../status/Moment';
import { Revision } from '../status/Revision';
import { Word } from '../status/Word';
import { ChangesView } from './ChangesView';
import styles from './Deployments.module.css';
import { operationTexts } from './operationTexts';
import { RequestedBy } from './RequestedBy';
import { revisionAddress } from './revisionAddress';

interface Props {
  deployed: DeployedDag;
}

/** One deployment: who, when, what, and how it differs from what is deployed now. */
export function DeploymentItem({ deployed }: Props) {
  const { place } = useActs();
  const [isOpen, setOpen] = useState(false);
  const { operation, state, isCurrent, at, actor, reason } = deployed;
  const { deploymentId, requestedBy } = deployed;
  const address = revisionAddress(deployed);
  return (
    <li className={styles.deployment} aria-label={deploymentId}>
      <div className={styles.heading}>
        <strong>{operationTexts[operation]}</strong>
        {isCurrent && (
          <Word tone="good" Icon={RiCheckboxCircleFill}>
            Deployed now
          </Word>
        )}
        {state === 'incomplete' && (
          <Word tone="careful" Icon={RiErrorWarningFill}>
            Did not come to its end
          </Word>
        )}
      </div>
      <p>
        <Moment at={at} /> by <Actor actor={actor} />, revision{' '}
        {address ? (
          <Link href={address} target="_blank" rel="noopener noreferrer">
            <Revision deployed={deployed} />
          </Link>
        ) : (
          <Revision deployed={deployed} />
        )}
        {requestedBy && (
          <>
            , asked for by <RequestedBy text={requestedBy} />
          </>
        )}
      </p>
      {reason && <p>“{reason}”</p>}
      {deployed.restoredDeploymentId && (
        <p>
          The files of <code>{deployed.restoredDeploymentId}</code> are back.
        </p>
      )}
      {!isCurrent && operation !== 'delete' && (
        <>
          <details
            className={styles.changes}
            onToggle={event => setOpen(event.currentTarget.open)}
          >
            <summary>What was changed since</summary>
            {isOpen && (
              <ChangesView place={place} deploymentId={deploymentId} />
            )}
          </details>
          <RollbackButton deployed={deployed}>Roll back to this</RollbackButton>
        </>
      )}
    </li>
  );
}
