import { quoted } from '../quoted';
import { DAG_ID_MAX_LENGTH, DAG_ID_PATTERN } from './dagIdPattern';
import { imageModules } from './imageModules';
import { pythonKeywords } from './pythonKeywords';
import { standardLibraryModules } from './standardLibraryModules';

const allowedCharacters = new RegExp(DAG_ID_PATTERN);
const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

function importProblem(dagId: string): string | undefined {
  if (!identifier.test(dagId)) {
    return `must be a Python identifier (letters, digits and "_", not a digit first), because tasks import Python from the folder ${quoted(dagId)}`;
  }
  if (standardLibraryModules.has(dagId)) {
    return `is the name of a module of Python’s standard library, so the DAG’s own Python could not be imported; choose another name`;
  }
  if (imageModules.has(dagId)) {
    return `is the name of a module of the Airflow image, so the DAG’s own Python could not be imported; choose another name`;
  }
  return undefined;
}

/**
 * Why a dag_id is refused, if it is. `ownPython`: the DAG has Python files of
 * its own beside it, which it imports by the name of its folder.
 */
export function dagIdProblem(
  dagId: string,
  options: { ownPython: boolean },
): string | undefined {
  if (dagId.length > DAG_ID_MAX_LENGTH) {
    return `is ${dagId.length} characters long; at most ${DAG_ID_MAX_LENGTH} fit into the calls that MWAA passes on to Airflow`;
  }
  if (!allowedCharacters.test(dagId)) {
    return 'must begin with a letter, a digit or "_" and hold only A-Z, a-z, 0-9, "_", "." and "-"';
  }
  if (dagId.includes('..') || dagId.endsWith('.')) {
    return 'names a folder: ".." and a "." at the end are not allowed';
  }
  if (pythonKeywords.has(dagId)) {
    return 'is a reserved word of Python; choose another name';
  }
  return options.ownPython ? importProblem(dagId) : undefined;
}
