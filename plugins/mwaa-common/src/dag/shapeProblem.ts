import { ZodTypeAny } from 'zod/v3';
import { problemText } from '../problemText';
import { zodSentence } from '../zodSentence';
import { DagValue } from './value';

/** Why a value does not have a shape, in one sentence. */
export function shapeProblem(
  schema: ZodTypeAny,
  value: DagValue,
): string | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return undefined;
  const [{ path, ...issue }] = parsed.error.issues;
  const message = zodSentence({ path, ...issue });
  return path.length ? problemText({ path, message }) : message;
}
