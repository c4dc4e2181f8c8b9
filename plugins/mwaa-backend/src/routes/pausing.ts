import { z } from 'zod/v3';
import { ACT_BODY_LIMIT } from '../acts/bodyLimit';
import { setPaused } from '../acts/setPaused';
import { dagParams } from '../http/dagParams';
import { parseRequest } from '../http/parseRequest';
import { Route } from '../http/Route';

const schema = z.object({ params: dagParams });

/** Pauses a DAG, or lets it run. */
export const pausing = (act: 'pause' | 'unpause'): Route => ({
  method: 'post',
  path: `/environments/:environment/dags/:dagId/${act}`,
  bodyLimit: ACT_BODY_LIMIT,
  async answer(request, services) {
    const { params } = parseRequest(schema, request);
    const { credentials, signal } = request;
    const isPaused = act === 'pause';
    return setPaused({ ...params, isPaused, credentials, signal }, services);
  },
});
