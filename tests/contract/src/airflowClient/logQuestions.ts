import { LogLine, TaskLogAnswer } from 'backstage-plugin-mwaa-common';
import { AirflowUnderTest } from './AirflowUnderTest';
import { Questions } from './Questions';
import { runId } from './runQuestions';

type Source = 'cloudwatch' | 'web-server';

function linesOf(answer: TaskLogAnswer): LogLine[] {
  if ('unavailable' in answer) {
    throw new Error(answer.unavailable.message);
  }
  return answer.lines;
}

/** Of the run of `runQuestions`. */
export function logQuestions(source: Source): Questions {
  const read = (
    { services, environment }: AirflowUnderTest,
    request: object = {},
  ) => {
    const { taskLogs, ...silent } = environment;
    return services.taskLogs.read({
      environment: source === 'cloudwatch' ? environment : silent,
      dagId: 'orders',
      runId,
      taskId: 'load',
      tryNumber: 1,
      limit: 1_000,
      ...request,
    });
  };
  return {
    'shows what a task printed and why it failed': async given => {
      const answer = await read(given);
      expect(answer).toMatchObject({ source });
      expect(answer).not.toHaveProperty('before');
      const lines = linesOf(answer);
      const texts = lines.map(({ text }) => text);
      expect(texts).toContainEqual(
        expect.stringContaining('note of the test of 2026-02-03'),
      );
      expect(texts).toContainEqual(
        expect.stringMatching(/ERROR - Task failed with exception$/),
      );
      expect(texts).toContain('Traceback (most recent call last):');
      expect(texts).toContain('ValueError: no such table');
      expect(texts).toContainEqual(
        expect.stringMatching(/^ {2}File ".*orders\.py", line \d+, in load$/),
      );
      // The cause goes before what it was the cause of.
      expect(texts.indexOf('ValueError: no such table')).toBeGreaterThan(
        texts.findIndex(text => text.startsWith("KeyError: 'prices'")),
      );
      expect(lines.filter(({ at }) => at).length).toBeGreaterThan(30);
      expect(JSON.stringify(lines)).not.toContain('\\n');
    },

    'begins at the tail': async given => {
      const whole = linesOf(await read(given));
      const parts: LogLine[] = [];
      let before: string | undefined;
      do {
        const part = await read(given, { before, limit: 10 });
        parts.unshift(...linesOf(part));
        before = 'before' in part ? part.before : undefined;
      } while (before !== undefined);
      expect(parts).toEqual(whole);
    },

    'shows that of each attempt, and of each copy': async given => {
      const second = linesOf(await read(given, { tryNumber: 2 }));
      expect(JSON.stringify(second)).not.toContain('ValueError');
      const double = { taskId: 'double', mapIndex: 1 };
      const copy = JSON.stringify(linesOf(await read(given, double)));
      expect(copy).toContain('doubling 2');
      expect(copy).not.toContain('doubling 1');
    },

    'says that there is none': async given => {
      expect(await read(given, { runId: 'nowhere' })).toMatchObject({
        unavailable: {
          kind: source === 'cloudwatch' ? 'not-found' : 'unsupported',
        },
      });
    },
  };
}
