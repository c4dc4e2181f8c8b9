/** The parts of an `AWS4-HMAC-SHA256` Authorization header. */
export interface Authorization {
  accessKeyId: string;
  /** `YYYYMMDD` */
  date: string;
  region: string;
  service: string;
  terminator: string;
  /** Lower-case names in the order in which they were signed. */
  signedHeaders: string[];
  /** Hex. */
  signature: string;
}
