import { Text } from '@backstage/ui';
import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import { Loading } from '../../form/Loading';
import { operatorTitle } from '../../palette/operatorTitle';
import { focusField } from './focusField';
import { FocusRequest } from './FocusRequest';
import { OnScreen } from './OnScreen';
import { selectedId } from './selectedId';
import { SelectedFormProps } from './SelectedFormProps';
import styles from './TasksEditor.module.css';

const SelectedForm = lazy(() => import('./SelectedForm'));

interface Props extends SelectedFormProps {
  /** Where the keyboard is to go. */
  focusRequest?: FocusRequest;
}

function Title({ state: { work, selection } }: Props) {
  if (selection.kind === 'dag') return <>DAG settings</>;
  const id = selectedId(work, selection);
  return selection.kind === 'group' ? (
    <>Group {id}</>
  ) : (
    <>
      {id}{' '}
      <span className={styles.operator}>
        {operatorTitle(work.tasks[selection.index].operator)}
      </span>
    </>
  );
}

/** The form of what is selected. */
export const Inspector = memo(function Panel(props: Props) {
  const { focusRequest } = props;
  const panel = useRef<HTMLDivElement>(null);
  const done = useRef<FocusRequest>();
  // The form may have to be loaded first: OnScreen tells when it is there.
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    if (!isThere || !focusRequest || done.current === focusRequest) return;
    done.current = focusRequest;
    focusField(panel.current, focusRequest.path);
  }, [isThere, focusRequest]);
  return (
    <section
      ref={panel}
      className={styles.inspector}
      aria-labelledby="mwaa-inspector-title"
      tabIndex={-1}
    >
      <Text
        as="h4"
        id="mwaa-inspector-title"
        variant="title-x-small"
        className={styles.title}
      >
        <Title {...props} />
      </Text>
      <Suspense
        key={props.state.selection.kind}
        fallback={<Loading what="the form" />}
      >
        <SelectedForm {...props} />
        <OnScreen onChange={setIsThere} />
      </Suspense>
    </section>
  );
});
