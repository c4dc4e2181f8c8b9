import { z } from 'zod/v3';

const time = z.number().int().min(0);

/** Members that requests to CloudWatch Logs share, as its service model has them. */
export const requestMembers = {
  group: {
    logGroupName: z.string().min(1).max(512).optional(),
    logGroupIdentifier: z.string().min(1).max(2048).optional(),
  },
  span: { startTime: time.optional(), endTime: time.optional() },
  streamName: z.string().min(1).max(512),
  limit: z.number().int().min(1).max(10_000).default(10_000),
  nextToken: z.string().min(1).optional(),
};
