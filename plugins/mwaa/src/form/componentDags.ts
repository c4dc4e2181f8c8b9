import { ComponentDag } from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../api/MwaaApi';

/** Milliseconds for which an answer outlives the fields that use it: from one page of a form to the next. */
const KEEP = 60_000;

interface Entry {
  answer: Promise<ComponentDag>;
  users: number;
}

const entriesOf = new WeakMap<MwaaApi, Map<string, Entry>>();

/*
 * Every field of a form that updates a component needs the same answer, and
 * all of them must start from the same dag.yaml: so it is asked for once.
 */

/** What the repository of a component says; one request for all fields of a form. */
export function componentDagOf(
  api: MwaaApi,
  componentRef: string,
): Promise<ComponentDag> {
  const entries = entriesOf.get(api) ?? new Map<string, Entry>();
  entriesOf.set(api, entries);
  const known = entries.get(componentRef);
  if (known) return known.answer;
  const entry: Entry = { answer: api.componentDag(componentRef), users: 0 };
  entries.set(componentRef, entry);
  const forget = () => {
    if (entries.get(componentRef) === entry) entries.delete(componentRef);
  };
  // Who waits for it reports the error; the next one to ask may have more luck.
  entry.answer.catch(forget);
  return entry.answer;
}

/** Keeps the answer until the returned function is called, and a moment longer. */
export function keepComponentDag(
  api: MwaaApi,
  componentRef: string,
): () => void {
  const entry = entriesOf.get(api)?.get(componentRef);
  if (!entry) return () => {};
  entry.users += 1;
  return () => {
    entry.users -= 1;
    setTimeout(() => {
      const entries = entriesOf.get(api);
      if (entry.users === 0 && entries?.get(componentRef) === entry) {
        entries.delete(componentRef);
      }
    }, KEEP);
  };
}
