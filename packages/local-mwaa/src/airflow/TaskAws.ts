/** How tasks reach the local AWS. */
export interface TaskAws {
  /** Base URL of every AWS service. */
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}
