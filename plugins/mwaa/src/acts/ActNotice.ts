/** What came of an act. */
export interface ActNotice {
  status: 'success' | 'warning' | 'danger';
  /** A sentence without its full stop. */
  title: string;
  text?: string;
}
