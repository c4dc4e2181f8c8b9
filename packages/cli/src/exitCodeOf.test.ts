import {
  ConflictError,
  ForwardedError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { InvalidDagSpecError } from 'backstage-plugin-mwaa-common';
import { GeneratedPythonError } from 'backstage-plugin-mwaa-node';
import { exitCodeOf } from './exitCodeOf';

describe('exitCodeOf', () => {
  it.each<[number, unknown]>([
    [1, new ServiceUnavailableError('AWS is away')],
    [1, new GeneratedPythonError('a defect')],
    [1, new TypeError('a defect')],
    [1, 'text'],
    [2, new InputError('wrong')],
    [2, new InvalidDagSpecError([{ path: [], message: 'wrong' }])],
    [2, new NotFoundError('missing')],
    [3, new ConflictError('of others')],
    [3, new ForwardedError('not deployed', new ConflictError('of others'))],
    [4, new NotAllowedError('s3:PutObject')],
    [130, Object.assign(new Error('stopped'), { name: 'AbortError' })],
  ])('is %d for %s', (code, error) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});
