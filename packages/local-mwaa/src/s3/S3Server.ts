/** A running S3 server. */
export interface S3Server {
  /** Base URL with port, no slash at the end; path-style buckets. */
  endpoint: string;
  /** Ends the server and waits until it is gone. */
  stop(): Promise<void>;
}
