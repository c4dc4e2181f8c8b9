import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { componentDescriptionFromForm } from './componentDescriptionFromForm';
import { urnAsTyped } from './urnAsTyped';

// What MultiEntityPicker makes of a text that is no option.
const picked = (text: string) => stringifyEntityRef(parseEntityRef(text));

describe('urnAsTyped', () => {
  it.each(['urn:dmb:cmp:sales:orders:1:raw', 'urn:dmb:ex:crm'])(
    'gives back %s',
    urn => {
      expect(picked(urn)).not.toBe(urn);
      expect(urnAsTyped(picked(urn))).toBe(urn);
      expect(urnAsTyped(urn)).toBe(urn);
    },
  );

  it('leaves references to entities alone', () => {
    expect(urnAsTyped('resource:default/raw')).toBe('resource:default/raw');
  });

  it('lets the wizard’s lists hold URNs', () => {
    const { problems } = componentDescriptionFromForm({
      dependsOn: [picked('urn:dmb:cmp:sales:orders:1:raw')],
      readsFrom: [picked('urn:dmb:ex:crm')],
    });
    expect(problems.filter(({ path }) => /On|From/.test(`${path[0]}`))).toEqual(
      [],
    );
  });
});
