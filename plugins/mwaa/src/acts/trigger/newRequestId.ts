/** Unique for each form: a part of the id of its run. `crypto.randomUUID` is only there over HTTPS. */
export const newRequestId = (): string =>
  `${new Date().toISOString()}-${Math.random().toString(36).slice(2)}`;
