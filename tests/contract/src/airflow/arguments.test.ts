import {
  airflowTarget,
  InvalidDagSpecError,
  isAvailable,
  notifiers,
  operatorFields,
  palette,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import {
  argumentVariants,
  ArgumentVariant,
} from '../examples/argumentVariants';
import { followersOf } from '../examples/followersOf';
import { templateAttributes } from '../examples/templateAttributes';
import { airflowVersions } from './airflowVersions';
import { outermostVersions } from './outermostVersions';
import { specWith } from './specWith';
import { useDagsFolder } from './useDagsFolder';

/** Texts from whose ends some versions of the class take blanks. */
const TRIMMED = ['ruleset'];

interface Kept {
  rendered: Record<string, unknown>;
  attributes: Record<string, unknown>;
}

/**
 * What reaches an operator or notifier under the name of an argument; the
 * text itself where the class keeps it under no name that is known here.
 */
function received(
  id: string,
  { name, text }: ArgumentVariant,
  { rendered, attributes }: Kept,
): unknown {
  const all = { ...attributes, ...rendered };
  const kept = templateAttributes(id, name).find(each => each in all);
  const found = kept === undefined ? text : all[kept];
  return TRIMMED.includes(name) ? String(found).trim() : found;
}

const typed = ({ name, text }: ArgumentVariant) =>
  TRIMMED.includes(name) ? text?.trim() : text;

describe.each(airflowVersions)('arguments in Airflow %s', version => {
  const folder = useDagsFolder(version);
  const target = airflowTarget(version);
  // How texts are escaped does not depend on the providers, what a class does
  // to its arguments does.
  const kinds = outermostVersions.includes(version) ? undefined : 1;

  const isAccepted = (spec: object) => {
    try {
      parseDagSpec(spec, target);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidDagSpecError);
      return false;
    }
  };
  const texts = (
    variants: readonly ArgumentVariant[],
    valueOf: (variant: ArgumentVariant, index: number) => unknown,
  ) =>
    variants.flatMap((variant, index) =>
      variant.text === undefined
        ? []
        : [[variant.name, valueOf(variant, index)]],
    );

  it.each(palette.filter(operator => isAvailable(operator, target)))(
    'of $id are refused, or arrive as they were typed',
    async operator => {
      const task = (id: string, variant: ArgumentVariant) => ({
        id,
        operator: operator.id,
        with: variant.with,
      });
      const others = ['first', ...followersOf(operator)].map(id => ({
        id,
        operator: 'empty',
      }));
      // The class keeps these elsewhere; what they may not hold is refused.
      const elsewhere = operatorFields(operator, target)
        .filter(({ copied }) => copied)
        .map(({ name }) => name)
        .concat(operator.ownFields ?? []);
      const variants = argumentVariants(operator, target, kinds)
        .filter(each => isAccepted(specWith([task('t', each), ...others])))
        .map(each =>
          elsewhere.includes(each.name) ? { ...each, text: undefined } : each,
        );
      const { dag } = await folder().import(
        specWith([
          ...variants.map((variant, index) => task(`t${index}`, variant)),
          ...others,
        ]),
      );
      const found = texts(variants, (variant, index) =>
        received(
          operator.id,
          variant,
          dag.tasks.find(({ id }) => id === `t${index}`)!,
        ),
      );
      expect(found).toEqual(texts(variants, typed));
    },
  );

  it.each(
    notifiers.filter(
      each => each.generatedFor?.(target) || isAvailable(each, target),
    ),
  )('of the notifier $id arrive as they were typed', async notifier => {
    const task = (id: string, { with: given }: ArgumentVariant) => ({
      id,
      operator: 'empty',
      notify: { onFailure: [{ notifier: notifier.id, with: given }] },
    });
    const variants = argumentVariants(notifier, target, kinds).filter(each =>
      isAccepted(specWith([task('t', each)])),
    );
    const { dag } = await folder().import(
      specWith(variants.map((each, index) => task(`t${index}`, each))),
    );
    const found = texts(variants, (variant, index) => {
      const { callbacks } = dag.tasks.find(({ id }) => id === `t${index}`)!;
      const [callback] = callbacks.failure;
      return 'class' in callback
        ? received(notifier.id, variant, callback)
        : variant.text;
    });
    expect(found).toEqual(texts(variants, typed));
  });
});
