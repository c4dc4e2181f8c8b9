import { Button } from '@backstage/ui';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { DagAsset, timingProblems } from 'backstage-plugin-mwaa-common';
import { useEffect, useMemo, useRef } from 'react';
import { useSame } from '../../arguments/useSame';
import { AnswerProblem } from '../../form/AnswerProblem';
import { FieldFrame } from '../../form/FieldFrame';
import { givenList } from '../../form/givenList';
import { isEmptyValue } from '../../form/isEmptyValue';
import { Loading } from '../../form/Loading';
import { readFormPlaces } from '../../form/readFormPlaces';
import { useComponentPart } from '../../form/useComponentPart';
import { useFocusRequests } from '../../form/useFocusRequests';
import { useSharedImport } from '../../form/useSharedImport';
import { useStable } from '../../form/useStable';
import { newTiming } from '../../schedule/newTiming';
import { readerTimezone } from '../../schedule/readerTimezone';
import { readTiming } from '../../schedule/readTiming';
import { scheduleKinds } from '../../schedule/scheduleKinds';
import { TimingDraft } from '../../schedule/TimingDraft';
import { useNow } from '../../schedule/useNow';
import { useScheduleTarget } from '../../schedule/useScheduleTarget';
import { writeTiming } from '../../schedule/writeTiming';
import { focusPlace } from './focusPlace';
import { ScheduleForm } from './ScheduleForm';
import { ScheduleOptions } from './scheduleOptions';

type Props = FieldExtensionComponentProps<unknown, ScheduleOptions>;

const assetsOf = (work: unknown) =>
  (work as { assets?: { [key: string]: DagAsset } } | undefined)?.assets ?? {};

/** When a DAG runs; the value is a DagTiming. */
export function ScheduleField(props: Props) {
  const { formData, onChange, uiSchema, formContext, disabled, readonly } =
    props;
  const options = uiSchema['ui:options'] ?? {};
  const places = readFormPlaces(formContext.formData, options.names);
  const now = useNow();
  const readerZone = useMemo(readerTimezone, []);
  const { isLoading, chosen } = useScheduleTarget(places.environment);
  const isEmpty = isEmptyValue(formData);
  const begin = () =>
    onChange(
      newTiming({
        now,
        readerZone,
        defaultTimezone: options.defaultTimezone,
        kinds: givenList(options.kinds),
      }),
    );
  const component = useComponentPart(places.component, isEmpty, ({ parts }) =>
    parts ? onChange(parts.timing) : begin(),
  );
  useSharedImport(({ parts }) => onChange(parts.timing));
  const beginner = useRef(begin);
  useEffect(() => {
    beginner.current = begin;
  });
  useEffect(() => {
    if (isEmpty && !places.component) beginner.current();
  }, [isEmpty, places.component]);

  const field = useRef<HTMLDivElement>(null);
  useFocusRequests(path => focusPlace(field.current, path));

  // The form gives its values anew with every change of another field, and
  // what a schedule means is much to draw.
  const given = useSame(formData);
  const timing = useMemo(() => readTiming(given), [given]);
  const problems = useSame(
    useMemo(
      () => (isEmpty ? [] : timingProblems(given, chosen.target, places.work)),
      [isEmpty, given, chosen.target, places.work],
    ),
  );
  const change = useStable((next: TimingDraft) =>
    onChange(writeTiming(given, next)),
  );
  const kinds = useSame(givenList(options.kinds) ?? scheduleKinds);
  const workAssets = useSame(assetsOf(places.work));

  return (
    <FieldFrame field={props} isLarge>
      {isEmpty && component.status === 'failed' && component.error && (
        <>
          <AnswerProblem
            title={`The schedule of ${places.component} could not be read`}
            error={component.error}
            isOffline={component.isOffline}
            onRetry={component.retry}
          />
          <Button type="button" size="small" variant="tertiary" onPress={begin}>
            Begin with a new schedule
          </Button>
        </>
      )}
      {isEmpty && component.status !== 'failed' && (
        <Loading what="the schedule" isSlow={component.status === 'slow'} />
      )}
      {!isEmpty && (
        <div ref={field}>
          <ScheduleForm
            timing={timing}
            change={change}
            problems={problems}
            target={chosen.target}
            caveat={isLoading ? undefined : chosen.caveat}
            now={now}
            readerZone={readerZone}
            isDisabled={Boolean(disabled || readonly)}
            kinds={kinds}
            environment={places.environment}
            workAssets={workAssets}
          />
        </div>
      )}
    </FieldFrame>
  );
}
