import { z } from 'zod/v3';
import { parseRequest } from '../http/parseRequest';
import { Route } from '../http/Route';
import { schedulePreview } from '../schedule/schedulePreview';

const schema = z.object({
  body: z
    .object({
      timing: z.record(z.unknown()),
      airflowVersion: z.string().max(20).optional(),
      count: z.number().int().min(1).max(50).default(5),
    })
    .strict(),
});

export const schedule: Route = {
  method: 'post',
  path: '/schedule',
  async answer(request) {
    const { body } = parseRequest(schema, request);
    return schedulePreview({
      timing: body.timing,
      airflowVersion: body.airflowVersion,
      count: body.count,
      now: new Date(),
    });
  },
};
