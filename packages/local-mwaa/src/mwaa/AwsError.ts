/** An answer that AWS gives instead of a result. */
export class AwsError extends Error {
  /**
   * @param status - HTTP status
   * @param type - value of the header `x-amzn-errortype`
   * @param fields - the body; `{message}` unless the service model says else
   */
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
    readonly fields: Record<string, unknown> = { message },
  ) {
    super(message);
  }
}
