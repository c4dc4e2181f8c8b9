import { Reading } from 'backstage-plugin-mwaa-common';
import { ReactNode } from 'react';
import { NotAvailable } from './NotAvailable';
import { OldAnswer } from './OldAnswer';

interface Props<Value> {
  reading: Reading<Value>;
  /** What is meant, as the beginning of a sentence: `The runs`. */
  what: string;
  children(value: Value): ReactNode;
}

/** What was read, with its age where it is old; else why it could not be. */
export function ReadingView<Value>(props: Props<Value>) {
  const { reading, what, children } = props;
  if ('unavailable' in reading) {
    return <NotAvailable what={what} why={reading.unavailable} />;
  }
  return (
    <>
      {reading.stale && (
        <OldAnswer at={reading.readAt} why={reading.stale.message} />
      )}
      {children(reading.value)}
    </>
  );
}
