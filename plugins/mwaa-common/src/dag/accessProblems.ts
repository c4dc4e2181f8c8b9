import { Problem } from '../problem';
import { mappingOf } from './mappingOf';
import { nameTextProblem } from './nameTextProblem';
import { DagValue } from './value';

// The column of Airflow's table of roles.
const ROLE_MAX_LENGTH = 64;

/** What is wrong about the roles that may see or change a DAG. */
export const accessProblems = (access: DagValue | undefined): Problem[] =>
  Object.entries(mappingOf(access)).flatMap(([role, actions]) => {
    const path = ['accessControl', role];
    const wrong =
      role.trim() && role.length <= ROLE_MAX_LENGTH
        ? nameTextProblem(role)
        : `must be the name of a role, of 1 to ${ROLE_MAX_LENGTH} characters`;
    const list = Array.isArray(actions) ? actions : [];
    return [
      ...(wrong ? [{ path, message: wrong }] : []),
      ...list.flatMap((action, index) =>
        list.indexOf(action) < index
          ? [{ path: [...path, index], message: 'is there twice' }]
          : [],
      ),
    ];
  });
