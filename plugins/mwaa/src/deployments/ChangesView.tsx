import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { DeploymentChanges } from 'backstage-plugin-mwaa-common';
import { DagPlace } from '../api/DagPlace';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { RefreshedView } from '../status/RefreshedView';
import { useRefreshed } from '../status/useRefreshed';
import { FileDiffs } from './FileDiffs';

interface Props {
  place: DagPlace;
  deploymentId: string;
}

const words: {
  readonly [
    Change in Exclude<DeploymentChanges['files'][number]['change'], 'same'>
  ]: string;
} = { added: 'Added', changed: 'Changed', removed: 'Removed' };

/** What was changed from a deployment to what is deployed now. */
export function ChangesView({ place, deploymentId }: Props) {
  const api = useApi(mwaaApiRef);
  const answer = useRefreshed(
    deploymentId,
    signal => api.deploymentChanges({ ...place, deploymentId }, { signal }),
    null,
  );
  return (
    <RefreshedView answer={answer} what="the changes" lines={4}>
      {({ files }) => {
        const different = files.flatMap(({ change, ...file }) =>
          change === 'same' ? [] : [{ ...file, word: words[change] }],
        );
        return different.length ? (
          <FileDiffs files={different} />
        ) : (
          <Text as="p">
            Nothing: its files are the same as those that are deployed now.
          </Text>
        );
      }}
    </RefreshedView>
  );
}
