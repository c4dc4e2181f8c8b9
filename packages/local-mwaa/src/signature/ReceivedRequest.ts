/** A request as it arrived, before anything of it is trusted. */
export interface ReceivedRequest {
  method: string;
  /** Path and query exactly as on the wire. */
  target: string;
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}
