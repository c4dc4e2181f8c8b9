import { RiPlayLine } from '@remixicon/react';
import { lazy, Suspense, useState } from 'react';
import { ActButton } from './ActButton';
import { useActs } from './Acts';
import { allowedTrigger } from './allowedTrigger';

const TriggerDialog = lazy(() => import('./trigger/TriggerDialog'));

/** Starts a run by hand. */
export function TriggerButton({ reasonId }: { reasonId?: string }) {
  const { status } = useActs();
  const dag = status.airflow.value;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActButton
        allowed={allowedTrigger(status)}
        reasonId={reasonId}
        icon={<RiPlayLine />}
        onPress={() => setOpen(true)}
      >
        Trigger
      </ActButton>
      {isOpen && dag && (
        <Suspense fallback={null}>
          <TriggerDialog dag={dag} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
