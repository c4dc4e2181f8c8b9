/** Where objects are to lie. */
export interface Place {
  endpoint: string;
  bucket: string;
  /** Key of the folder, without a slash at its end. */
  prefix: string;
}

export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}
