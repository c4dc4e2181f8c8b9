import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { downloadText } from './downloadText';

export interface SavedFile {
  path: string;
  content: string;
}

interface Props {
  label: string;
  /** For a screen reader. */
  what: string;
  /** Asked for when they are wanted. */
  files(): readonly SavedFile[];
}

/** Saves files as they are shown. */
export function DownloadButton({ label, what, files }: Props) {
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      aria-label={`${label}: ${what}`}
      iconStart={<RiDownloadLine />}
      onPress={() =>
        files().forEach(({ path, content }) => downloadText(path, content))
      }
    >
      {label}
    </Button>
  );
}
