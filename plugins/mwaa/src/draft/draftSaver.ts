import { Draft, removeDraft, writeDraft } from './drafts';
import { draftState, setDraftState } from './draftState';

/** Milliseconds without a change after which a form is saved. */
const PAUSE = 300;

let waiting: { pathname: string; draft: Draft } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Saves at once what waits to be saved. */
export function flushDraft(): void {
  clearTimeout(timer);
  if (!waiting) return;
  const { pathname, draft } = waiting;
  waiting = undefined;
  if (!writeDraft(pathname, draft)) setDraftState('not-kept');
  else if (draftState() === 'not-kept') setDraftState(undefined);
}

/** Saves what a form holds, when it has held it for a moment. */
export function saveDraft(pathname: string, draft: Draft): void {
  waiting = { pathname, draft };
  clearTimeout(timer);
  timer = setTimeout(flushDraft, PAUSE);
}

/** Forgets what a form held, and what waits to be saved of it. */
export function forgetDraft(pathname: string): void {
  if (waiting?.pathname === pathname) {
    waiting = undefined;
    clearTimeout(timer);
  }
  removeDraft(pathname);
}
