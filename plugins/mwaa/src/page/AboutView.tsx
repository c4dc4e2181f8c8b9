import { MarkdownContent } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { useActs } from '../acts/Acts';
import { ReadingView } from '../status/ReadingView';
import styles from './AboutView.module.css';
import { ParamsTable } from './ParamsTable';

/** What the authors of a DAG say about it, and what a run can be given. */
export default function AboutView() {
  const { status } = useActs();
  return (
    <ReadingView reading={status.airflow} what="Docs and params">
      {dag =>
        dag ? (
          <div className={styles.about}>
            {dag.tags.length > 0 && (
              <ul className={styles.tags} aria-label="Tags">
                {dag.tags.map(tag => (
                  <li key={tag}>{tag}</li>
                ))}
              </ul>
            )}
            <section aria-label="Docs" className={styles.docs}>
              {dag.docs ? (
                <MarkdownContent content={dag.docs} />
              ) : (
                <Text as="p">It has no docs.</Text>
              )}
            </section>
            <section aria-label="Params">
              <h3>Params</h3>
              <ParamsTable params={dag.params} />
            </section>
          </div>
        ) : (
          <Text as="p">Airflow does not know the DAG.</Text>
        )
      }
    </ReadingView>
  );
}
