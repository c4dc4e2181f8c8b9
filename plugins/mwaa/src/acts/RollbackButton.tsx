import { RiArrowGoBackLine } from '@remixicon/react';
import { DeployedDag } from 'backstage-plugin-mwaa-common';
import { lazy, Suspense, useState } from 'react';
import { ActButton } from './ActButton';
import { useActs } from './Acts';

const RollbackDialog = lazy(() => import('./RollbackDialog'));

interface Props {
  /** What comes back. */
  deployed: DeployedDag;
  children: string;
}

/** Brings an earlier deployment back. */
export function RollbackButton({ deployed, children }: Props) {
  const { status, reasonId } = useActs();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActButton
        allowed={status.may.rollback}
        reasonId={reasonId('rollback')}
        icon={<RiArrowGoBackLine />}
        onPress={() => setOpen(true)}
      >
        {children}
      </ActButton>
      {isOpen && (
        <Suspense fallback={null}>
          <RollbackDialog deployed={deployed} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
