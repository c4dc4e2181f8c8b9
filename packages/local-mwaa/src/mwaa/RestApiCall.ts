/** What InvokeRestApi is to pass on, checked against the service model. */
export interface RestApiCall {
  Method: string;
  /** Without `/api/v1` or `/api/v2`. */
  Path: string;
  QueryParameters?: Record<string, unknown>;
  Body?: unknown;
}
