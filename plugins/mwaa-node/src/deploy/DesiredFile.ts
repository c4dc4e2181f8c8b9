/** A file that shall lie in the folder, with its path already checked. */
export interface DesiredFile {
  path: string;
  body: Uint8Array;
  contentType: string;
  /** Hex. */
  sha256: string;
  size: number;
  managed: boolean;
  /** Hex SHA-256 of the content that it may replace, under `replaceRead`. */
  replaces?: string;
}
