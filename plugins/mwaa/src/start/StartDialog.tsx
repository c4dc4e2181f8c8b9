import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Text,
} from '@backstage/ui';
import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { StartPanel } from './StartPanel';
import { Taken } from './Taken';

interface Props {
  /** How many tasks there are, which would be replaced. */
  existing: number;
  target?: AirflowTarget;
  examples?: readonly string[];
  onTake(taken: Taken): void;
  onClose(): void;
}

/** Begins again, with something else; asks before it replaces what is there. */
export function StartDialog(props: Props) {
  const { existing, onTake, onClose } = props;
  const [taken, setTaken] = useState<Taken>();
  const tasks = existing === 1 ? 'the task' : `the ${existing} tasks`;
  return (
    <Dialog
      isOpen
      isDismissable
      width={880}
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>
        {taken
          ? `Replace ${tasks} that ${existing === 1 ? 'is' : 'are'} there?`
          : 'Start from…'}
      </DialogHeader>
      <DialogBody>
        {taken ? (
          <Text>
            {taken.source} takes the place of {tasks}, and of the schedule. Undo
            brings the tasks back, but not the schedule.
          </Text>
        ) : (
          <StartPanel
            target={props.target}
            examples={props.examples}
            onTake={chosen => (existing ? setTaken(chosen) : onTake(chosen))}
          />
        )}
      </DialogBody>
      {taken && (
        <DialogFooter>
          <Button
            type="button"
            variant="primary"
            destructive
            onPress={() => onTake(taken)}
          >
            Replace
          </Button>
          <Button
            type="button"
            variant="secondary"
            onPress={() => setTaken(undefined)}
          >
            Back
          </Button>
        </DialogFooter>
      )}
    </Dialog>
  );
}
