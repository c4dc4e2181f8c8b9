/** Entity refs of the templates that the page leads to. */
export interface DagPageTemplates {
  update: string;
  promote: string;
  retire: string;
}
