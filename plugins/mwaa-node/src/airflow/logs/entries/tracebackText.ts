import { z } from 'zod/v3';

interface ExceptionDetail {
  exc_type: string;
  exc_value: string;
  exc_notes?: string[] | null;
  /** Of the exception before it in the list: its cause, else what was handled meanwhile. */
  is_cause?: boolean | null;
  frames?: { filename: string; lineno: number; name: string }[] | null;
  /** Of an exception group. */
  exceptions?: ExceptionDetail[][] | null;
}

const frame = z.object({
  filename: z.string(),
  lineno: z.number(),
  name: z.string(),
});

// Of groups in groups. Nobody writes more, but for keeping a reader busy.
const DEEPEST = 10;

const exceptionWith = (
  exceptions: z.ZodType<ExceptionDetail['exceptions'], z.ZodTypeDef, unknown>,
): z.ZodType<ExceptionDetail, z.ZodTypeDef, unknown> =>
  z.object({
    exc_type: z.string(),
    exc_value: z.string(),
    exc_notes: z.array(z.string()).nullish(),
    is_cause: z.boolean().nullish(),
    frames: z.array(frame).nullish(),
    exceptions,
  });

const exceptionIn = (depth: number): ReturnType<typeof exceptionWith> =>
  exceptionWith(
    depth < DEEPEST
      ? z.array(z.array(exceptionIn(depth + 1))).nullish()
      : z.unknown().transform(() => undefined),
  );

const exception = exceptionIn(0);

const CAUSE =
  'The above exception was the direct cause of the following exception:';
const CONTEXT =
  'During handling of the above exception, another exception occurred:';

function exceptionText(detail: ExceptionDetail): string {
  const { exc_type, exc_value, exc_notes, frames, exceptions } = detail;
  return [
    ...(frames?.length ? ['Traceback (most recent call last):'] : []),
    ...(frames ?? []).map(
      ({ filename, lineno, name }) =>
        `  File "${filename}", line ${lineno}, in ${name}`,
    ),
    exc_value ? `${exc_type}: ${exc_value}` : exc_type,
    ...(exc_notes ?? []),
    ...(exceptions ?? []).map(chain => chainText(chain).replace(/^/gm, '  | ')),
  ].join('\n');
}

/** Python shows the cause first, the record what was raised in the end. */
function chainText(chain: ExceptionDetail[]): string {
  return chain
    .map((detail, index) => {
      const text = exceptionText(detail);
      return index === 0
        ? text
        : `${text}\n\n${detail.is_cause ? CAUSE : CONTEXT}\n`;
    })
    .reverse()
    .join('\n');
}

/** `error_detail` of a record of Airflow 3 as Python writes a traceback; undefined for anything else. */
export function tracebackText(detail: unknown): string | undefined {
  const parsed = z.array(exception).nonempty().safeParse(detail);
  return parsed.success ? chainText(parsed.data) : undefined;
}
