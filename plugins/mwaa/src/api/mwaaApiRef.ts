import { createApiRef } from '@backstage/frontend-plugin-api';
import { MwaaApi } from './MwaaApi';

export const mwaaApiRef = createApiRef<MwaaApi>({ id: 'plugin.mwaa' });
