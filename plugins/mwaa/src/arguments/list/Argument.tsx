import {
  DagValue,
  OperatorDefinition,
  secretProblem,
} from 'backstage-plugin-mwaa-common';
import { memo, useEffect, useMemo, useRef } from 'react';
import { ModeMenu } from '../modes/ModeMenu';
import { offeredModes } from '../modes/offeredModes';
import { useValueMode } from '../modes/useValueMode';
import { ValueMode } from '../modes/ValueMode';
import { ValueEditor } from '../modes/ValueEditor';
import { FormField } from './FormField';
import { argumentHelp } from './argumentHelp';
import { examplePlaceholder } from './examplePlaceholder';
import { SecretRefusal } from './SecretRefusal';
import { TemplateOffer } from './TemplateOffer';
import { whenGivenBack } from './whenGivenBack';
import styles from './list.module.css';

export interface ArgumentProps {
  field: FormField;
  operator: Pick<OperatorDefinition, 'kind' | 'templateExt' | 'ownFields'>;
  value: DagValue | undefined;
  problem?: string;
  /** Why it has no effect, or is refused, in the chosen environment. */
  unavailable?: string;
  /** Whether it takes a fixed value only, and no other way to say it. */
  isFixed?: boolean;
  /** Whether the cursor goes there when it appears. */
  takesFocus?: boolean;
  onChange(name: string, value: DagValue | undefined): void;
  /** Takes it out of the form; without it that is not offered. */
  onLeaveOut?(name: string): void;
}

const isSecret = (name: string) => secretProblem(name, 'x') !== undefined;

/** One argument: how it is given, and its value. Drawn anew only when one of them changes. */
export const Argument = memo(function OneArgument({
  field,
  operator,
  value,
  problem,
  unavailable,
  isFixed = false,
  takesFocus = false,
  onChange,
  onLeaveOut,
}: ArgumentProps) {
  const { name, title, required } = field;
  const root = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const focusNext = useRef(takesFocus);
  const { mode, change, choose } = useValueMode(
    value,
    field,
    // A password can only be a template.
    isSecret(name) && field.template ? 'template' : 'literal',
    next => onChange(name, next),
  );
  const offered = useMemo(
    (): ValueMode[] =>
      isFixed
        ? ['literal']
        : offeredModes(field, operator).filter(
            offer => offer !== 'literal' || !isSecret(name),
          ),
    [field, operator, isFixed, name],
  );
  const focusInput = () => {
    const input = root.current?.querySelector<HTMLElement>(
      'input, textarea, button',
    );
    input?.focus();
    // On with the text that was taken over, behind it.
    if (input instanceof HTMLTextAreaElement) {
      input.setSelectionRange(input.value.length, input.value.length);
    }
  };
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    focusInput();
  }, [mode]);
  const isText = mode === 'literal' && typeof value === 'string';
  const secret = isText ? secretProblem(name, value) : undefined;
  const leaveOut =
    field.default === undefined ? 'Leave it out' : 'Use Airflow’s default';
  const hasMenu = offered.length > 1 || mode !== 'literal' || onLeaveOut;
  return (
    <div
      ref={root}
      className={`${styles.argument} ${hasMenu ? styles.withMenu : ''}`}
      data-argument={name}
    >
      {mode === 'literal' && isSecret(name) ? (
        <SecretRefusal
          label={title}
          value={value}
          onRemove={() => change(undefined)}
        />
      ) : (
        <ValueEditor
          key={mode}
          field={field}
          mode={mode}
          suffixes={operator.templateExt ?? []}
          label={title}
          help={argumentHelp(field)}
          isRequired={required}
          problem={problem ?? unavailable ?? secret}
          placeholder={examplePlaceholder(field)}
          options={field.options}
          words={field.words}
          value={value}
          onChange={change}
        />
      )}
      {isText && !isFixed && /\{[{%]/.test(value) ? (
        <TemplateOffer
          label={title}
          canBe={offered.includes('template')}
          onAccept={() => {
            focusNext.current = true;
            choose('template');
          }}
        />
      ) : null}
      {hasMenu ? (
        <div ref={menu} className={styles.menu}>
          <ModeMenu
            label={title}
            mode={mode}
            offered={offered}
            leaveOut={onLeaveOut && leaveOut}
            onChoose={chosen => {
              choose(chosen);
              // The menu takes its time to close, and has the focus meanwhile.
              whenGivenBack(menu.current!, focusInput);
            }}
            onLeaveOut={() => onLeaveOut?.(name)}
          />
        </div>
      ) : null}
    </div>
  );
});
