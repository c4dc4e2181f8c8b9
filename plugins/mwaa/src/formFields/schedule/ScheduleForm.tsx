import { DagAsset } from 'backstage-plugin-mwaa-common';
import { memo, useState } from 'react';
import { kindOf } from '../../schedule/kindOf';
import { ScheduleKind } from '../../schedule/scheduleKinds';
import { TimingDraft } from '../../schedule/TimingDraft';
import { AssetsInput } from './AssetsInput';
import { CronInput } from './CronInput';
import { DateInput } from './DateInput';
import { EveryInput } from './EveryInput';
import { KindInput } from './KindInput';
import { PeriodInputs } from './PeriodInputs';
import { PresetInput } from './PresetInput';
import { ScheduleInput } from './ScheduleInput';
import { SchedulePanel } from './SchedulePanel';
import { SeveralCronsInput } from './SeveralCronsInput';
import { TimezoneInput } from './TimezoneInput';
import styles from './Schedule.module.css';

interface Props extends ScheduleInput {
  kinds: readonly ScheduleKind[];
  environment?: string;
  workAssets: { [key: string]: DagAsset };
  caveat?: string;
}

/** The inputs of a schedule, and what it means; drawn anew only when one of them changes. */
export const ScheduleForm = memo(function Inputs(props: Props) {
  const { timing, change, kinds, environment, workAssets } = props;
  const [chosen, setChosen] = useState<ScheduleKind>();
  const derived = kindOf(timing.schedule);
  const kind = chosen === 'cron' && derived === 'preset' ? chosen : derived;
  // A preset may be typed too; its input stays.
  const typeCron = (next: TimingDraft) => {
    if (kind === 'cron') setChosen('cron');
    change(next);
  };
  return (
    <div className={styles.form}>
      <div data-place="schedule" className={styles.inputs}>
        <KindInput {...props} kinds={kinds} kind={kind} onKind={setChosen} />
        {kind === 'preset' && <PresetInput {...props} />}
        {(kind === 'assets' || kind === 'assetsOrTime') && (
          <AssetsInput
            {...props}
            environment={environment}
            workAssets={workAssets}
          />
        )}
        {kind === 'crons' ||
        (kind === 'assetsOrTime' && Array.isArray(timing.schedule.cron)) ? (
          <SeveralCronsInput {...props} />
        ) : (
          (kind === 'cron' || kind === 'assetsOrTime') && (
            <CronInput {...props} change={typeCron} />
          )
        )}
        {kind === 'every' && <EveryInput {...props} />}
      </div>
      <div data-place="timezone">
        <TimezoneInput {...props} />
      </div>
      {timing.schedule.date !== undefined && <DateInput {...props} />}
      <PeriodInputs {...props} />
      <SchedulePanel {...props} />
    </div>
  );
});
