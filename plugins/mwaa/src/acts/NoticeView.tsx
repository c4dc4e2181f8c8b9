import { Alert, Button } from '@backstage/ui';
import { ActNotice } from './ActNotice';

interface Props {
  notice?: ActNotice;
  onDismiss(): void;
}

/** Tells what came of an act; read out when it comes. */
export function NoticeView({ notice, onDismiss }: Props) {
  return (
    // It is there before the first notice, so that that one is read out, too.
    <div role="status">
      {notice && (
        <Alert
          icon
          status={notice.status}
          title={notice.title}
          description={notice.text}
          customActions={
            <Button
              type="button"
              size="small"
              variant="tertiary"
              onPress={onDismiss}
            >
              Dismiss
            </Button>
          }
        />
      )}
    </div>
  );
}
