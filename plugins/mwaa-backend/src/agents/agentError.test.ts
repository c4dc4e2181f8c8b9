import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { GeneratedPythonError } from 'backstage-plugin-mwaa-node';
import { agentError } from './agentError';

describe('what an agent is told of an error', () => {
  const logger = mockServices.logger.mock();
  const told = (error: unknown) => {
    const { name, message } = agentError('plan-dag', error, logger);
    return `${name}: ${message}`;
  };

  it('is its text, without what caused it', () => {
    expect(told(new NotFoundError('There is no x'))).toBe(
      'NotFoundError: There is no x',
    );
    expect(told(new ConflictError('Taken', new Error('PLANTED')))).toBe(
      'ConflictError: Taken',
    );
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('is nothing of an error that nobody expects, which is in the log', () => {
    const error = new TypeError('PLANTED is undefined');
    expect(told(error)).toMatch(
      /^ServiceUnavailableError: .*error in the backend/,
    );
    expect(logger.error).toHaveBeenCalledWith(
      'The action plan-dag failed',
      error,
    );
  });

  it('has a name that the MCP backend passes on', () => {
    const timeout = new DOMException('signal timed out', 'TimeoutError');
    expect(told(timeout)).toMatch(/^ServiceUnavailableError: .*too long/);
    expect(told('text')).toMatch(/^ServiceUnavailableError: /);
    expect(told(new GeneratedPythonError('a.py is wrong'))).toMatch(
      /^ServiceUnavailableError: /,
    );
  });

  it('is no more than can be read', () => {
    expect(told(new ConflictError('x'.repeat(20_000)))).toHaveLength(
      'ConflictError: '.length +
        10_000 +
        '\n… 10000 more characters are left out'.length,
    );
  });
});
