/** A part of a specification that shows one thing; the rest stands around it. */
export interface Example {
  /** What it shows, as Markdown. */
  what: string;
  part: { [field: string]: unknown };
}
