/** The local Backstage as `npm start` runs it, with a state of its own. */
export interface Backstage {
  /** The address that the start script printed. */
  url: string;
  s3Endpoint: string;
  /** Folder with what all its processes have logged. */
  logs: string;
  /** Ends it as Ctrl-C does and removes its state. */
  stop(): Promise<void>;
}
