import { Reading } from 'backstage-plugin-mwaa-common';
import { NotAvailable } from './NotAvailable';
import { OldAnswer } from './OldAnswer';
import { notesOf } from './notesOf';

interface Props {
  /** Each with its name, as the beginning of a sentence. */
  readings: readonly (readonly [string, Reading<unknown>])[];
  /** What is said already: the same reason is not repeated. */
  told?: string;
}

/** Says of several readings at once which are old or missing, and why. */
export function ReadingNotes({ readings, told }: Props) {
  const notes = notesOf(readings).filter(
    ({ why }) => why.message !== told || why.iamAction,
  );
  return (
    <>
      {notes.map(({ what, why, readAt }) =>
        readAt === undefined ? (
          <NotAvailable key={what} what={what} why={why} />
        ) : (
          <OldAnswer key={what} at={readAt} what={what} why={why.message} />
        ),
      )}
    </>
  );
}
