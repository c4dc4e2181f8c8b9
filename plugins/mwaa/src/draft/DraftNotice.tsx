import { Alert, Button, Flex } from '@backstage/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useHref, useLocation } from 'react-router-dom';
import { CopyButton } from '../preview/CopyButton';
import { readDraft } from './drafts';
import { forgetDraft } from './draftSaver';
import {
  draftState,
  DraftState,
  onDraftState,
  setDraftState,
} from './draftState';
import { useKeepDraft } from './useKeepDraft';

/** The field that says it; one of those on the screen. */
let speaker: object | undefined;

const texts: Readonly<Record<DraftState, { title: string; text: string }>> = {
  restored: {
    title: 'Restored',
    text: 'The form holds again what it held before this page was left.',
  },
  'too-large': {
    title: 'Not restored',
    text: 'What the form held before is too large to be put back by itself. Copy it, and paste the parts that you need.',
  },
  'not-kept': {
    title: 'Not kept',
    text: 'The form holds more than the browser can keep: a reload of this page would lose it.',
  },
};

/** Keeps what a form holds, and says in one field of the page that it was restored. */
export function DraftNotice({ formData }: { formData: unknown }) {
  useKeepDraft(formData);
  const { pathname } = useLocation();
  const href = useHref(pathname);
  const state = useSyncExternalStore(onDraftState, draftState);
  const [speaks, setSpeaks] = useState(false);
  useEffect(() => {
    const me = {};
    speaker = speaker ?? me;
    setSpeaks(speaker === me);
    return () => {
      if (speaker === me) speaker = undefined;
    };
  }, []);
  if (!speaks || !state) return null;

  const startOver = () => {
    const openedWith = readDraft(pathname)?.openedWith;
    forgetDraft(pathname);
    // Only a new page makes the form forget.
    window.location.assign(
      openedWith
        ? `${href}?${new URLSearchParams({ formData: openedWith })}`
        : href,
    );
  };

  return (
    <Alert
      icon
      role="status"
      status={state === 'restored' ? 'info' : 'warning'}
      title={texts[state].title}
      description={texts[state].text}
      customActions={
        <Flex gap="2">
          {state === 'too-large' && (
            <CopyButton
              what="what the form held"
              text={() =>
                JSON.stringify(readDraft(pathname)?.formData, null, 2)
              }
            />
          )}
          {state !== 'not-kept' && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              onPress={startOver}
            >
              Start over
            </Button>
          )}
          <Button
            type="button"
            size="small"
            variant="tertiary"
            onPress={() => setDraftState(undefined)}
          >
            Dismiss
          </Button>
        </Flex>
      }
    />
  );
}
