import { ImportProblem } from 'backstage-plugin-mwaa-common';
import { AirflowImportError } from '../airflow/AirflowImportError';
import { namedTask } from './namedTask';
import { pathInDags } from './pathInDags';
import { readTraceback } from './readTraceback';
import { taskStatements } from './taskStatements';

// A message may repeat all that a DAG holds; its end says what was raised, and
// its beginning where.
const MAX_TEXT = 20_000;
const MAX_SUMMARY = 500;

/**
 * An import error of Airflow, mapped to the line, the task, and the file of the
 * DAG's own Python that it came from. Airflow keeps only the last two frames
 * unless `core.dagbag_import_error_traceback_depth` says otherwise, so the
 * message has to do where those are its own. Pure; the text is whatever the
 * file that failed has raised.
 *
 * @param python - the file that it is about, as it is deployed
 */
export function importProblem(
  { fileName, text, at }: AirflowImportError,
  { python = '' }: { python?: string } = {},
): ImportProblem {
  const file = pathInDags(fileName);
  const { frames, raised } = readTraceback(
    text.length > 2 * MAX_TEXT
      ? `${text.slice(0, MAX_TEXT)}\n${text.slice(-MAX_TEXT)}`
      : text,
  );
  const places = frames.map(frame => ({
    file: pathInDags(frame.fileName),
    line: frame.line,
  }));
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const innermost = places.findLast(
    place => folder !== '' && place.file.startsWith(folder),
  );
  const statements = taskStatements(python);
  const traced = places.findLast(place => place.file === file)?.line;
  const task =
    traced === undefined
      ? namedTask(raised, statements)
      : statements.find(({ start, end }) => start <= traced && traced <= end);
  const line = traced ?? task?.start;
  const source = line && python.split('\n')[line - 1]?.trim();
  return {
    file,
    text: text.length > MAX_TEXT ? `…${text.slice(-MAX_TEXT)}` : text,
    summary: raised.slice(0, MAX_SUMMARY),
    ...(line !== undefined && { line }),
    ...(source && { source }),
    ...(task && { taskId: task.taskId }),
    ...(innermost && innermost.file !== file && { raisedAt: innermost }),
    ...(at && { at }),
  };
}
