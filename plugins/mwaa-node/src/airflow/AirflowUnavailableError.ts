import { ServiceUnavailableError } from '@backstage/errors';
import { Unavailable } from 'backstage-plugin-mwaa-common';

/** Airflow was asked and could not tell, or could not even be asked. */
export class AirflowUnavailableError extends ServiceUnavailableError {
  readonly kind: Unavailable['kind'];

  constructor(kind: Unavailable['kind'], message: string, cause?: unknown) {
    super(message, cause);
    this.kind = kind;
  }
}
