import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { beginnings } from './beginnings';
import { readDraft } from './drafts';
import { flushDraft, saveDraft } from './draftSaver';
import { draftState } from './draftState';
import { isWizardPath } from './wizardPath';

/**
 * Keeps what the whole form holds, so that a reload of the page loses nothing.
 * Every field may call it; outside of a template’s form it does nothing.
 */
export function useKeepDraft(formData: unknown): void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const isWizard = isWizardPath(pathname);
  const text = JSON.stringify(formData ?? {});
  const first = useRef({ text, search });

  useEffect(() => {
    if (!isWizard) return undefined;
    // The form has read it; and it would win over the draft after a reload.
    const query = new URLSearchParams(window.location.search);
    const inQuery = query.get('formData') ?? undefined;
    if (inQuery !== undefined) {
      query.delete('formData');
      beginnings.set(pathname, {
        text: first.current.text,
        openedWith:
          draftState() === 'restored'
            ? readDraft(pathname)?.openedWith
            : inQuery,
        hasChanged: false,
      });
      navigate({ pathname, search: `${query}` }, { replace: true });
    } else if (!beginnings.has(pathname)) {
      beginnings.set(pathname, { text: first.current.text, hasChanged: false });
    }
    window.addEventListener('pagehide', flushDraft);
    return () => window.removeEventListener('pagehide', flushDraft);
  }, [isWizard, pathname, navigate]);

  useEffect(() => {
    const beginning = beginnings.get(pathname);
    if (!isWizard || !beginning) return;
    if (text !== beginning.text) beginning.hasChanged = true;
    if (!beginning.hasChanged) return;
    saveDraft(pathname, {
      formData: JSON.parse(text),
      ...(beginning.openedWith && { openedWith: beginning.openedWith }),
    });
  }, [isWizard, pathname, text]);
}
