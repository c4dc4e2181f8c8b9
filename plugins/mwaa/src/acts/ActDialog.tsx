import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { ReactNode } from 'react';
import { ActProblem } from './ActProblem';
import styles from './Acts.module.css';

interface Props {
  title: string;
  /** What the button says that does it. */
  confirm: string;
  isDestructive?: boolean;
  isBusy: boolean;
  error?: Error;
  width?: number;
  onConfirm(): void;
  onClose(): void;
  children: ReactNode;
}

/** Says what an act will do and asks whether to do it; stays open until it is done. */
export function ActDialog(props: Props) {
  const { title, confirm, isDestructive, isBusy, error, onClose } = props;
  return (
    <Dialog
      isOpen
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
      width={props.width ?? 560}
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <div className={styles.body}>
          {props.children}
          {error && <ActProblem title="It was not done" error={error} />}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button
          type="button"
          variant="primary"
          destructive={isDestructive}
          isPending={isBusy}
          onPress={props.onConfirm}
        >
          {confirm}
        </Button>
        <Button
          type="button"
          variant="secondary"
          isDisabled={isBusy}
          onPress={onClose}
        >
          Cancel
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
