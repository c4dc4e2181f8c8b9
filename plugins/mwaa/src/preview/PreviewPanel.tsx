import { Text } from '@backstage/ui';
import { useMemo } from 'react';
import { FormPlaces } from '../form/FormPlaces';
import { Announcement } from './Announcement';
import { PlanWord } from './plan/PlanWord';
import styles from './PreviewPanel.module.css';
import { PreviewMessages } from './PreviewMessages';
import { PreviewTabs } from './PreviewTabs';
import { announcementWords, statusWords } from './previewWords';
import { ShownPreviewProvider } from './shownPreview';
import { useLastGood } from './useLastGood';
import { usePlan } from './usePlan';
import { usePreview } from './usePreview';
import { usePreviewQuestion } from './usePreviewQuestion';

/** What the form on the screen is, and what pressing Create would do. */
export function PreviewPanel({ places }: { places: FormPlaces }) {
  const state = usePreview(places);
  const plan = usePlan(places);
  const { work } = usePreviewQuestion(places).places;
  const preview = useLastGood(state.preview);
  const shown = useMemo(
    () => preview && { preview, plan, work },
    [preview, plan, work],
  );
  return (
    <div className={styles.panel}>
      <div className={styles.status}>
        <Text color="secondary">{statusWords(state, preview)}</Text>
        {plan.plan && plan.status === 'ready' && (
          <PlanWord action={plan.plan.outcome} />
        )}
      </div>
      <Announcement text={announcementWords(state)} />
      <PreviewMessages state={state} work={work} />
      {shown && (
        <ShownPreviewProvider value={shown}>
          <PreviewTabs />
        </ShownPreviewProvider>
      )}
    </div>
  );
}
