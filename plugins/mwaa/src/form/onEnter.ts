import { KeyboardEvent } from 'react';

/** Of an input within the form: Enter does this, where it would send the form. */
export const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  act();
};
