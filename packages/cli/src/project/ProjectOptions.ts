/** What the shared options say, as commander reads them. */
export interface ProjectOptions {
  directory?: string;
  config?: string;
  componentFile?: string;
  environment?: string;
  repository?: string;
  dagId?: string;
}
