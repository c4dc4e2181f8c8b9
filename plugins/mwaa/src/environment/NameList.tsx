import { Text } from '@backstage/ui';
import styles from './Environment.module.css';

interface Props {
  names: readonly string[];
  /** Of all, where these are only the first. */
  count?: number;
  /** What they are and what to do, as sentences. */
  about: string;
  /** What is said when there are none. */
  none: string;
}

/** Names of something, with what that means. */
export function NameList({ names, count = names.length, about, none }: Props) {
  if (!names.length) return <Text as="p">{none}</Text>;
  return (
    <>
      <Text as="p">{about}</Text>
      <ul className={styles.names}>
        {names.map(name => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      {count > names.length && (
        <Text as="p">
          These are the first {names.length} of {count}.
        </Text>
      )}
    </>
  );
}
