import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { RefreshedView } from '../status/RefreshedView';
import { useRefreshed } from '../status/useRefreshed';
import { EnvironmentOverviewView } from './EnvironmentOverviewView';
import styles from './Environment.module.css';

/** Milliseconds; all DAGs of an environment change less often than one. */
const REFRESH_AFTER = 30_000;

/** What an environment holds, what does not work in it, and how much room is left. */
export function EnvironmentPage() {
  const { entity } = useEntity();
  const api = useApi(mwaaApiRef);
  const { name } = entity.metadata;
  const answer = useRefreshed(
    name,
    signal => api.environmentOverview(name, { signal }),
    REFRESH_AFTER,
  );
  return (
    <div className={styles.page}>
      <RefreshedView answer={answer} what="the environment" lines={9}>
        {overview => <EnvironmentOverviewView overview={overview} />}
      </RefreshedView>
    </div>
  );
}
