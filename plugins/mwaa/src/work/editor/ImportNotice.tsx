import { Alert, Button } from '@backstage/ui';

interface Props {
  /** What was taken. */
  text: string;
  onUndo(): void;
  onClose(): void;
}

/** Says what was taken of another DAG, and takes it back. */
export function ImportNotice({ text, onUndo, onClose }: Props) {
  return (
    <Alert
      role="status"
      status="info"
      icon
      title={text}
      customActions={
        <>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onPress={onUndo}
          >
            Undo
          </Button>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onPress={onClose}
          >
            Close
          </Button>
        </>
      }
    />
  );
}
