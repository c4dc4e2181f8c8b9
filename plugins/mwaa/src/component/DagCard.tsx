import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import {
  ANNOTATION_DAG_ID,
  ANNOTATION_DAG_LOCATION,
} from 'backstage-plugin-mwaa-common';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { useDagPageAddress } from '../page/useDagPageAddress';
import { DagSummary } from '../status/DagSummary';
import { RefreshedView } from '../status/RefreshedView';
import { UnreadEnvironments } from '../status/UnreadEnvironments';
import { useRefreshed } from '../status/useRefreshed';
import { ChangeDagButton } from './ChangeDagButton';
import styles from './DagCard.module.css';

/** Whether a component’s DAG runs in its environments, and the way to change it. */
export function DagCard({ updateTemplate }: { updateTemplate: string }) {
  const { entity } = useEntity();
  const api = useApi(mwaaApiRef);
  const componentRef = stringifyEntityRef(entity);
  const answer = useRefreshed(componentRef, signal =>
    api.componentDags(componentRef, { signal }),
  );
  const address = useDagPageAddress(entity);
  const annotations = entity.metadata.annotations ?? {};
  const location = annotations[ANNOTATION_DAG_LOCATION];
  return (
    <EntityInfoCard
      title="Airflow DAG"
      footerActions={
        <div className={styles.actions}>
          <ChangeDagButton entity={entity} updateTemplate={updateTemplate} />
          {address && (
            <ButtonLink href={address()} size="small" variant="secondary">
              Runs and more
            </ButtonLink>
          )}
        </div>
      }
    >
      <div className={styles.content}>
        <dl className={styles.facts}>
          <dt>DAG id</dt>
          <dd>
            <code>{annotations[ANNOTATION_DAG_ID]}</code>
          </dd>
          {location && (
            <>
              <dt>Lies in</dt>
              <dd>
                <code>{location}</code>
              </dd>
            </>
          )}
        </dl>
        <RefreshedView answer={answer} what="the state of the DAG" lines={7}>
          {({ dags, unread }) => (
            <>
              {dags.length ? (
                dags.map(status => (
                  <DagSummary
                    key={status.environment}
                    status={status}
                    runAddress={run =>
                      address?.({ environment: status.environment, run })
                    }
                  />
                ))
              ) : (
                <p className={styles.nowhere}>
                  No environment holds the DAG. It was removed, or has not been
                  deployed yet.
                </p>
              )}
              <UnreadEnvironments unread={unread} />
            </>
          )}
        </RefreshedView>
      </div>
    </EntityInfoCard>
  );
}
