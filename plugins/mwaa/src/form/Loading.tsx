import { Skeleton, Text, VisuallyHidden } from '@backstage/ui';

interface Props {
  /** What is loaded, e.g. `the environments`. */
  what: string;
  /** Of about how many lines the place will be. */
  lines?: number;
  /** Whether it takes longer than usual. */
  isSlow?: boolean;
}

/** A place that is filled in a moment. */
export function Loading({ what, lines = 3, isSlow = false }: Props) {
  return (
    <div role="status">
      {isSlow ? (
        <Text variant="body-small" color="secondary">
          Loading {what} takes longer than usual. Still waiting for an answer.
        </Text>
      ) : (
        <VisuallyHidden>Loading {what}</VisuallyHidden>
      )}
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          width="100%"
          height={28}
          style={{
            marginTop: 'var(--bui-space-2)',
            // To be seen on the ground of a page as well as on a card.
            backgroundColor: 'color-mix(in srgb, currentColor 8%, transparent)',
          }}
        />
      ))}
    </div>
  );
}
