import { Text } from '@backstage/ui';
import { DagInAirflow } from 'backstage-plugin-mwaa-common';
import { momentText } from '../status/momentText';
import { ActDialog } from './ActDialog';

interface Props {
  dag: DagInAirflow;
  isBusy: boolean;
  error?: Error;
  onConfirm(): void;
  onClose(): void;
}

function consequence({ nextRunAt, schedule }: DagInAirflow): string {
  if (!nextRunAt) {
    return 'Nothing is due by time: it runs when it is triggered, or when the assets it waits for are written. Runs that were triggered while it was paused start at once.';
  }
  const next = new Date(nextRunAt);
  return next.getTime() <= Date.now()
    ? `A run has been due since ${momentText(nextRunAt)} and starts at once. If the DAG catches up, all runs that were missed since then start as well, one after the other or as many at once as it allows.`
    : `Nothing is due now. The next run${schedule ? ` (${schedule})` : ''} starts ${momentText(nextRunAt)}; runs that were triggered while it was paused start at once.`;
}

/** Says what will run once a DAG is unpaused. */
export function UnpauseDialog({ dag, ...dialog }: Props) {
  return (
    <ActDialog title={`Unpause ${dag.dagId}?`} confirm="Unpause" {...dialog}>
      <Text as="p">{consequence(dag)}</Text>
    </ActDialog>
  );
}
