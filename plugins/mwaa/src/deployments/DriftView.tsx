import { useApi } from '@backstage/frontend-plugin-api';
import { DagDrift } from 'backstage-plugin-mwaa-common';
import { useActs } from '../acts/Acts';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { DriftWord } from '../status/DriftWord';
import { NotAvailable } from '../status/NotAvailable';
import { ReadingView } from '../status/ReadingView';
import { RefreshedView } from '../status/RefreshedView';
import { sentence } from '../status/sentence';
import { useRefreshed } from '../status/useRefreshed';
import styles from './Deployments.module.css';
import { FileDiffs } from './FileDiffs';

const words: {
  readonly [Drift in DagDrift['files'][number]['drift']]: string;
} = {
  missing: 'Missing',
  changed: 'Changed by hand',
  foreign: 'Not ours',
  outdated: 'Behind the repository',
  stale: 'To be rendered anew',
  unwanted: 'Not wanted any more',
};

/** How what is deployed differs from what was deployed, and from the repository. */
export function DriftView({ round }: { round: number }) {
  const api = useApi(mwaaApiRef);
  const { place } = useActs();
  const answer = useRefreshed(
    `${round}`,
    signal => api.drift(place, { signal }),
    60_000,
  );
  return (
    <RefreshedView answer={answer} what="the drift" lines={5}>
      {reading => (
        <ReadingView reading={reading} what="The drift">
          {({ state, message, files, repositoryUnread }) => (
            <div className={styles.view}>
              <p className={styles.heading}>
                <DriftWord state={state} /> <span>{sentence(message)}</span>
              </p>
              {repositoryUnread && (
                <NotAvailable
                  what="Whether the repository says otherwise"
                  why={repositoryUnread}
                />
              )}
              {files.length > 0 && (
                <FileDiffs
                  files={files.map(({ drift, ...file }) => ({
                    ...file,
                    word: words[drift],
                  }))}
                />
              )}
            </div>
          )}
        </ReadingView>
      )}
    </RefreshedView>
  );
}
