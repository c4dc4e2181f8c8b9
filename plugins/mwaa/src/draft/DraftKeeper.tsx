import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { beginnings } from './beginnings';
import { readDraft } from './drafts';
import { forgetDraft } from './draftSaver';
import { setDraftState } from './draftState';
import { isTaskOf, isWizardPath } from './wizardPath';

/** Characters of an address that every browser takes; Chromium stops at two million. */
const LIMIT = 1_000_000;

/*
 * The scaffolder lets nobody fill its form but the query: it reads `formData`
 * there when the form is first drawn, which is after it has asked the backend
 * for the template, and so after this. A field takes it out of the query
 * again; see useKeepDraft.
 */

/** Gives a form that is opened again what it held before. Shows nothing. */
export function DraftKeeper() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const before = useRef<string>();

  useEffect(() => {
    const left = before.current;
    if (left === pathname) return;
    before.current = pathname;
    if (left !== undefined && isTaskOf(left, pathname)) forgetDraft(left);
    setDraftState(undefined);
    beginnings.delete(pathname);
    const query = new URLSearchParams(search);
    if (!isWizardPath(pathname) || query.has('formData')) return;
    const draft = readDraft(pathname);
    if (!draft) return;
    query.set('formData', JSON.stringify(draft.formData));
    const filled = `?${query}`;
    if (filled.length > LIMIT) {
      setDraftState('too-large');
    } else {
      setDraftState('restored');
      navigate({ pathname, search: filled }, { replace: true });
    }
  }, [pathname, search, navigate]);

  return null;
}
