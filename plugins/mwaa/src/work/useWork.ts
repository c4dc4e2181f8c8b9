import { DagWork } from 'backstage-plugin-mwaa-common';
import {
  Dispatch,
  RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
} from 'react';
import { editedWork, setEditedWork } from '../form/editedWork';
import { isEmptyValue } from '../form/isEmptyValue';
import { emptyWork } from './emptyWork';
import { readWork } from './readWork';
import { SentWork } from './SentWork';
import { startWork } from './startWork';
import { useFlush } from './useFlush';
import { WorkAction } from './WorkAction';
import { workReducer } from './workReducer';
import { WorkState } from './WorkState';

/**
 * Milliseconds without a change until the form is told: longer than people who
 * type pause between two words, because a form of 200 tasks takes 60 to draw.
 */
const QUIET = 700;

const readable = (value: unknown): DagWork => {
  const reading = readWork(value);
  return 'work' in reading ? reading.work : emptyWork;
};

/**
 * The work while it is edited. The preview is told of each change, the form a
 * moment after the last one, because all of it is drawn again then; and at
 * once when the focus moves on, the form is sent, or the field leaves the screen. A value
 * that comes from elsewhere is a step that can be undone.
 */
export function useWork(
  value: unknown,
  onChange: (work: DagWork) => void,
  container: RefObject<HTMLElement>,
): {
  state: WorkState;
  dispatch: Dispatch<WorkAction>;
  /** Whether the form knows all of it. */
  isTold: boolean;
} {
  const [state, dispatch] = useReducer(workReducer, value, given =>
    startWork(readable(given)),
  );
  const latest = useRef({ work: state.work, onChange });
  const sent = useRef<SentWork>();
  sent.current ??= new SentWork(isEmptyValue(value) ? state.work : value);
  useLayoutEffect(() => {
    latest.current = { work: state.work, onChange };
  });
  const first = useRef(state.work);
  useLayoutEffect(() => {
    const isEdited = state.work !== first.current || editedWork() !== undefined;
    if (isEdited) setEditedWork(state.work);
  }, [state.work]);
  useEffect(() => () => setEditedWork(undefined), []);
  const flush = useCallback(() => {
    const { work, onChange: tell } = latest.current;
    if (sent.current!.isLast(work)) return;
    sent.current!.send(work);
    tell(work);
  }, []);
  useEffect(() => {
    if (sent.current!.isLast(state.work)) return undefined;
    const timer = setTimeout(() => startTransition(flush), QUIET);
    return () => clearTimeout(timer);
  }, [state.work, flush]);
  useFlush(container, flush);

  const seen = useRef(value);
  useEffect(() => {
    if (value === seen.current) return;
    seen.current = value;
    if (isEmptyValue(value) || sent.current!.isEcho(value)) return;
    const work = readable(value);
    sent.current!.take(work);
    dispatch({ type: 'replace', work });
  }, [value]);
  return { state, dispatch, isTold: sent.current.isLast(state.work) };
}
