import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Text, TextAreaField, TextField } from '@backstage/ui';
import { DagInAirflow } from 'backstage-plugin-mwaa-common';
import { useRef, useState } from 'react';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { momentText } from '../../status/momentText';
import { ActDialog } from '../ActDialog';
import { useActs } from '../Acts';
import styles from '../Acts.module.css';
import { useAct } from '../useAct';
import { ParamDraft } from './ParamDraft';
import { firstDraft } from './firstDraft';
import { newRequestId } from './newRequestId';
import { ParamField } from './ParamField';
import { readMoment } from './readMoment';
import { readParams } from './readParams';

interface Props {
  dag: DagInAirflow;
  onClose(): void;
}

/** Asks what a run shall be given, and starts it. */
export default function TriggerDialog({ dag, onClose }: Props) {
  const api = useApi(mwaaApiRef);
  const { place, status, say, changed, showRun } = useActs();
  // The params that it was opened with: they may be read anew meanwhile.
  const [definitions] = useState(dag.params);
  const [drafts, setDrafts] = useState<Record<string, ParamDraft>>(() =>
    Object.fromEntries(
      Object.entries(definitions).map(([name, each]) => [
        name,
        firstDraft(each),
      ]),
    ),
  );
  const [logicalDate, setLogicalDate] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  // Tried again after an answer that was lost, it starts no second run.
  const [requestId] = useState(newRequestId);
  const form = useRef<HTMLDivElement>(null);
  const { params, problems } = readParams(definitions, drafts);
  const date = readMoment(logicalDate);
  const dateProblem =
    logicalDate && !date ? 'Write it like 2026-11-28 05:00.' : undefined;
  const act = useAct(
    () =>
      api.triggerRun(place, {
        ...(Object.keys(params).length && { params }),
        ...(date && { logicalDate: date.toISOString() }),
        ...(note && { note }),
        requestId,
      }),
    run => {
      say({
        status: 'success',
        title: `${place.dagId} was triggered`,
        text: `The run is ${run.runId}. ${
          dag.isPaused
            ? 'The DAG is paused: the run waits until it is unpaused.'
            : 'It begins as soon as Airflow has a free place.'
        }`,
      });
      changed();
      showRun(run.runId);
      onClose();
    },
  );
  const start = () => {
    if (!Object.keys(problems).length && !dateProblem) {
      act.run(undefined);
      return;
    }
    setTried(true);
    // Once the problems are drawn.
    setTimeout(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  };
  return (
    <ActDialog
      title={`Trigger ${place.dagId}`}
      confirm="Trigger"
      isBusy={act.isBusy}
      error={act.error}
      onConfirm={start}
      onClose={onClose}
    >
      <Text as="p">
        Starts a run in {place.environment} now.
        {dag.isPaused &&
          ' The DAG is paused, so the run waits until it is unpaused.'}
      </Text>
      {status.state === 'broken' && (
        <Alert
          icon
          status="warning"
          title="Airflow cannot import what is deployed"
          description="The run has the tasks of the version before, and each of them will probably fail. Mend the DAG or roll back first."
        />
      )}
      <div ref={form} className={styles.form}>
        {Object.entries(definitions).map(([name, definition]) => (
          <ParamField
            key={name}
            name={name}
            definition={definition}
            draft={drafts[name]}
            problem={isTried ? problems[name] : undefined}
            onChange={draft =>
              setDrafts(before => ({ ...before, [name]: draft }))
            }
          />
        ))}
        <TextField
          size="small"
          label="Logical date"
          description={
            date
              ? `That is ${momentText(date.toISOString())}.`
              : 'By your clock; now, when it is left empty.'
          }
          placeholder="2026-11-28 05:00"
          value={logicalDate}
          onChange={setLogicalDate}
          validate={() => (isTried && dateProblem) || null}
          validationBehavior="aria"
        />
        <TextAreaField
          label="Note"
          description="Shown with the run, here and in Airflow."
          rows={2}
          value={note}
          onChange={setNote}
          maxLength={1000}
        />
      </div>
    </ActDialog>
  );
}
