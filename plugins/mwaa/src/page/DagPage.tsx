import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { DagState, PausedAnswer } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { withPaused } from '../acts/withPaused';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { RefreshedView } from '../status/RefreshedView';
import { UnreadEnvironments } from '../status/UnreadEnvironments';
import {
  REFRESH_AFTER,
  useRefreshed,
  WATCHED_AFTER,
} from '../status/useRefreshed';
import { DagInEnvironment } from './DagInEnvironment';
import styles from './DagPage.module.css';
import { DagPageTemplates } from './DagPageTemplates';
import { EnvironmentSwitch } from './EnvironmentSwitch';
import { usePagePlace } from './usePagePlace';

/** Of states that soon are others. */
const watched: ReadonlySet<DagState> = new Set(['running', 'pending']);

/** All there is to know about the DAG of a component, and to do with it. */
export function DagPage({ templates }: { templates: DagPageTemplates }) {
  const { entity } = useEntity();
  const api = useApi(mwaaApiRef);
  const componentRef = stringifyEntityRef(entity);
  const answer = useRefreshed(
    componentRef,
    signal => api.componentDags(componentRef, { signal }),
    value =>
      value?.dags.some(({ state }) => watched.has(state))
        ? WATCHED_AFTER
        : REFRESH_AFTER,
  );
  // What was done, until it is read: by environment.
  const [paused, setPaused] = useState<{ [environment: string]: PausedAnswer }>(
    {},
  );
  const [shown, go] = usePagePlace();
  return (
    <div className={styles.page}>
      <RefreshedView answer={answer} what="the state of the DAG" lines={9}>
        {({ dags: read, unread }) => {
          const dags = read.map(dag =>
            withPaused(dag, paused[dag.environment]),
          );
          const status =
            dags.find(({ environment }) => environment === shown.environment) ??
            dags[0];
          if (!status) {
            return (
              <>
                <Text as="p">
                  No environment holds the DAG. It was removed, or has not been
                  deployed yet.
                </Text>
                <UnreadEnvironments unread={unread} />
              </>
            );
          }
          return (
            <>
              {dags.length > 1 && (
                <EnvironmentSwitch
                  dags={dags}
                  shown={status.environment}
                  onChoose={environment =>
                    go({
                      environment,
                      run: undefined,
                      task: undefined,
                      copy: undefined,
                    })
                  }
                />
              )}
              <UnreadEnvironments unread={unread} />
              <DagInEnvironment
                key={status.environment}
                status={status}
                refresh={answer.refresh}
                wasPaused={done =>
                  setPaused(before => ({
                    ...before,
                    [status.environment]: done,
                  }))
                }
                shown={shown}
                go={go}
                templates={templates}
              />
            </>
          );
        }}
      </RefreshedView>
    </div>
  );
}
