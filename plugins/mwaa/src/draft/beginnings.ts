/** How a form was when it was opened, to tell whether anything was typed since. */
export interface Beginning {
  /** JSON of what it held. */
  text: string;
  /** See Draft. */
  openedWith?: string;
  hasChanged: boolean;
}

/** By path; what a page of the form with a field of ours was first to see. */
export const beginnings = new Map<string, Beginning>();
