import { Progress } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import type { ResultPanelProps } from './ResultPanel';

const Panel = lazy(async () => ({
  default: (await import('./ResultPanel')).ResultPanel,
}));

/** The result panel, loaded when a task is looked at. */
export const LazyResultPanel = (props: ResultPanelProps) => (
  <Suspense fallback={<Progress />}>
    <Panel {...props} />
  </Suspense>
);
