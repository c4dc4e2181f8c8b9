import { Flex, Text } from '@backstage/ui';
import { CopyButton } from './CopyButton';
import { executionPolicy } from './executionPolicy';
import { LazyCode } from './LazyCode';
import styles from './NeedsView.module.css';
import { useShownPreview } from './shownPreview';

/** What the environment must have before the DAG can run. */
export function NeedsView() {
  const { requirements, iamActions } = useShownPreview().preview;
  const lines = requirements.join('\n');
  const policy = executionPolicy(iamActions);
  return (
    <Flex direction="column" gap="4">
      <section className={styles.section}>
        <Text as="h4" weight="bold">
          Python packages
        </Text>
        {requirements.length ? (
          <>
            <Text as="p">
              Add to the environment’s requirements.txt, unless they are there:
            </Text>
            <LazyCode
              label="Lines for requirements.txt"
              language="text"
              text={lines}
            />
            <CopyButton what="lines for requirements.txt" text={() => lines} />
          </>
        ) : (
          <Text as="p">
            Nothing to add: the image of the environment has all of them.
          </Text>
        )}
      </section>
      <section className={styles.section}>
        <Text as="h4" weight="bold">
          Permissions
        </Text>
        {iamActions.length ? (
          <>
            <Text as="p">
              The environment’s execution role must be allowed:
            </Text>
            <ul className={styles.actions} aria-label="IAM actions">
              {iamActions.map(action => (
                <li key={action}>
                  <code>{action}</code>
                </li>
              ))}
            </ul>
            <Text as="p">
              As a policy, to be narrowed to the resources that the tasks use:
            </Text>
            <LazyCode label="IAM policy" language="text" text={policy} />
            <CopyButton what="IAM policy" text={() => policy} />
          </>
        ) : (
          <Text as="p">
            None of the tasks calls AWS by an operator that says what it calls.
          </Text>
        )}
      </section>
    </Flex>
  );
}
