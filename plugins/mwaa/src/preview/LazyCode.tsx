import { Skeleton } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import type { CodeViewProps } from './code/CodeView';

const CodeView = lazy(() => import('./code/CodeView'));

/** Code to read, whose editor is loaded when it is first shown. */
export function LazyCode(props: CodeViewProps) {
  return (
    <Suspense fallback={<Skeleton width="100%" height="12rem" />}>
      <CodeView {...props} />
    </Suspense>
  );
}
