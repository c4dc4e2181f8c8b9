import { Button, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useEffect, useState } from 'react';
import { copyText } from './copyText';

interface Props {
  /** What is copied, for a screen reader: `the Python`. */
  what: string;
  /** Asked for when it is wanted. */
  text(): string;
}

const words = { idle: 'Copy', copied: 'Copied', failed: 'Not copied' };

/** Copies a text, and says whether that worked. */
export function CopyButton({ what, text }: Props) {
  const [state, setState] = useState<keyof typeof words>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <>
      <Button
        type="button"
        size="small"
        variant="secondary"
        aria-label={`${words[state]}: ${what}`}
        iconStart={state === 'copied' ? <RiCheckLine /> : <RiFileCopyLine />}
        onPress={() =>
          copyText(text()).then(
            () => setState('copied'),
            () => setState('failed'),
          )
        }
      >
        {words[state]}
      </Button>
      <VisuallyHidden role="status">
        {state === 'idle' ? '' : `${words[state]}: ${what}`}
      </VisuallyHidden>
    </>
  );
}
