/** One rule that a page breaks, and where. */
export interface Finding {
  rule: string;
  impact: string;
  help: string;
  /** CSS selectors of the elements. */
  where: string[];
}
