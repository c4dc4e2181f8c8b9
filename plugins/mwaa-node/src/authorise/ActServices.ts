import { AuditorService } from '@backstage/backend-plugin-api';
import { AuthoriseServices } from './AuthoriseServices';

/** What is asked about an act, and where a refusal is written down. */
export interface ActServices extends AuthoriseServices {
  auditor: AuditorService;
}
