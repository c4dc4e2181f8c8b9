/** What a form held when it was left. */
export interface Draft {
  formData: { [name: string]: unknown };
  /** The `formData` of the link that opened the form, as it was in the query. */
  openedWith?: string;
}

const keyOf = (pathname: string) => `mwaa.draft:${pathname}`;

/*
 * In the session storage: a draft is of one tab, and goes with it. Form values
 * hold no secrets, which the scaffolder keeps elsewhere.
 */

/** The draft of the form at a path. One that cannot be read is none. */
export function readDraft(pathname: string): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(keyOf(pathname)) ?? 'null');
    return draft?.formData && typeof draft.formData === 'object'
      ? draft
      : undefined;
  } catch {
    // Not written by us, and the next draft replaces it; or the browser keeps
    // nothing for this page, which a write tells.
    return undefined;
  }
}

/** Returns whether there was room for it. */
export function writeDraft(pathname: string, draft: Draft): boolean {
  try {
    sessionStorage.setItem(keyOf(pathname), JSON.stringify(draft));
    return true;
  } catch {
    // The browser's limit. An old draft would be worse than none.
    removeDraft(pathname);
    return false;
  }
}

export function removeDraft(pathname: string): void {
  try {
    sessionStorage.removeItem(keyOf(pathname));
  } catch {
    // What nothing can be kept in holds nothing.
  }
}
