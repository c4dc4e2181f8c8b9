import { useEffect } from 'react';

/** Tells whether what is beside it has been loaded and is on the screen. */
export function OnScreen({
  onChange,
}: {
  onChange(isOnScreen: boolean): void;
}) {
  useEffect(() => {
    onChange(true);
    return () => onChange(false);
  }, [onChange]);
  return null;
}
