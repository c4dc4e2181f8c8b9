import { Button } from '@backstage/ui';
import { RiErrorWarningLine } from '@remixicon/react';

interface Props {
  count: number;
  onGo(): void;
}

/** How many problems there are; leads to one after another. */
export function ProblemsButton({ count, onGo }: Props) {
  if (!count) return null;
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      destructive
      iconStart={<RiErrorWarningLine />}
      aria-label={`${count === 1 ? '1 problem' : `${count} problems`}, go to the next`}
      onPress={onGo}
    >
      {count === 1 ? '1 problem' : `${count} problems`}
    </Button>
  );
}
