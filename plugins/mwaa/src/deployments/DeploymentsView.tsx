import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { useActs } from '../acts/Acts';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { ReadingView } from '../status/ReadingView';
import { RefreshedView } from '../status/RefreshedView';
import { sentence } from '../status/sentence';
import { useRefreshed } from '../status/useRefreshed';
import { DeploymentItem } from './DeploymentItem';
import styles from './Deployments.module.css';

const PAGE = 20;

/** What was deployed, the newest first. */
export function DeploymentsView({ round }: { round: number }) {
  const api = useApi(mwaaApiRef);
  const { place, status } = useActs();
  const [limit, setLimit] = useState(PAGE);
  const answer = useRefreshed(
    `${round} ${limit}`,
    signal => api.deployments({ ...place, limit }, { signal }),
    60_000,
  );
  const { rollback } = status.may;
  return (
    <RefreshedView answer={answer} what="the deployments" lines={8}>
      {reading => (
        <ReadingView reading={reading} what="The deployments">
          {({ deployments, hasMore }) =>
            deployments.length ? (
              <div className={styles.view}>
                {!rollback.allowed && (
                  <p>You cannot roll back: {sentence(rollback.reason)}</p>
                )}
                <ol className={styles.deployments}>
                  {deployments.map(deployed => (
                    <DeploymentItem
                      key={deployed.manifestVersionId}
                      deployed={deployed}
                    />
                  ))}
                </ol>
                {hasMore && (
                  <Button
                    type="button"
                    size="small"
                    variant="secondary"
                    onPress={() => setLimit(limit + PAGE)}
                  >
                    Load older deployments
                  </Button>
                )}
              </div>
            ) : (
              <Text as="p">Nothing was deployed here yet.</Text>
            )
          }
        </ReadingView>
      )}
    </RefreshedView>
  );
}
