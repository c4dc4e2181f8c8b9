import { RiRestartLine } from '@remixicon/react';
import { useState } from 'react';
import { ActButton } from './ActButton';
import { useActs } from './Acts';
import { ClearDialog } from './ClearDialog';

interface Props {
  runId: string;
  /** Of tasks that failed, or wait for one that did. */
  taskIds: readonly string[];
  children: string;
}

/** Lets failed tasks of a run run again. */
export function ClearButton({ runId, taskIds, children }: Props) {
  const { status, reasonId } = useActs();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActButton
        allowed={status.may.operate}
        reasonId={reasonId('operate')}
        icon={<RiRestartLine />}
        onPress={() => setOpen(true)}
      >
        {children}
      </ActButton>
      {isOpen && (
        <ClearDialog
          runId={runId}
          taskIds={taskIds}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
