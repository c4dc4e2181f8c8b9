import { Alert, Button, Text } from '@backstage/ui';
import { RiUploadLine } from '@remixicon/react';
import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { DragEvent, useId, useRef, useState } from 'react';
import { DagText } from './DagText';
import { MAX_TEXT, readDagText } from './readDagText';
import { Taken } from './Taken';
import { TextProblems } from './TextProblems';
import styles from './Start.module.css';

interface Props {
  target?: AirflowTarget;
  onTake(taken: Taken): void;
}

interface Brought {
  source: string;
  reading: DagText;
}

const tooLarge: DagText = {
  problems: [{ path: [], message: 'It is larger than 2 MB.' }],
};

/** Takes a `dag.yaml` that is pasted, dropped or opened. */
export function PasteDag({ target, onTake }: Props) {
  const [text, setText] = useState('');
  const [brought, setBrought] = useState<Brought>();
  const [isOver, setIsOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  const read = (given: string, source: string) => {
    const reading = readDagText(given, target);
    if (reading.dag && !reading.problems.length) {
      onTake({ source, dag: reading.dag, problems: 0 });
    } else {
      setBrought({ source, reading });
    }
  };
  const open = async (opened: File | undefined) => {
    if (!opened) return;
    if (opened.size > MAX_TEXT) {
      setBrought({ source: opened.name, reading: tooLarge });
      return;
    }
    const content = await opened.text();
    setText(content);
    read(content, opened.name);
  };
  const drop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    event.preventDefault();
    setIsOver(false);
    open(dropped);
  };
  const dag = brought?.reading.dag;
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={event => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className={styles.section}>
        <label htmlFor={id}>
          <Text variant="body-small">
            Paste the text of a dag.yaml, drop the file here, or open it
          </Text>
        </label>
        <textarea
          id={id}
          className={styles.text}
          spellCheck={false}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <div className={styles.buttons}>
          <Button
            type="button"
            size="small"
            variant="secondary"
            isDisabled={!text.trim()}
            onPress={() => read(text, 'the pasted text')}
          >
            Take the text
          </Button>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            iconStart={<RiUploadLine />}
            onPress={() => file.current?.click()}
          >
            Open a file
          </Button>
          <input
            ref={file}
            type="file"
            className={styles.file}
            tabIndex={-1}
            aria-label="dag.yaml"
            accept=".yaml,.yml,.json"
            onChange={event => open(event.target.files?.[0])}
          />
        </div>
        {brought && (
          <Alert
            role="alert"
            status={dag ? 'warning' : 'danger'}
            icon
            title={
              dag
                ? `Not all of ${brought.source} is right`
                : `Nothing of ${brought.source} can be taken`
            }
            description={<TextProblems problems={brought.reading.problems} />}
            customActions={
              dag && (
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  onPress={() =>
                    onTake({
                      source: brought.source,
                      dag,
                      problems: brought.reading.problems.length,
                    })
                  }
                >
                  Take it as it is
                </Button>
              )
            }
          />
        )}
      </div>
    </div>
  );
}
