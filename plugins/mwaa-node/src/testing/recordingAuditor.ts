import { AuditorService } from '@backstage/backend-plugin-api';

/** An auditor that keeps what it is told in `events`, in order. */
export function recordingAuditor(): AuditorService & { events: object[] } {
  const events: object[] = [];
  return {
    events,
    async createEvent(event) {
      events.push({ ...event, status: 'initiated' });
      return {
        success: async ended => {
          events.push({ ...ended, status: 'succeeded' });
        },
        fail: async ended => {
          events.push({ ...ended, status: 'failed' });
        },
      };
    },
  };
}
