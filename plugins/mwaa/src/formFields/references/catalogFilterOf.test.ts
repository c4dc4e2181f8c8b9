import { catalogFilterOf } from './catalogFilterOf';

describe('catalogFilterOf', () => {
  it.each([{}, { kinds: [], types: [] }])(
    'offers what a workload can stand in a relation to: %p',
    options => {
      expect(catalogFilterOf(options)).toEqual({
        filter: { kind: ['Component', 'Resource', 'API'] },
      });
    },
  );

  it('narrows by kinds and types', () => {
    expect(
      catalogFilterOf({ kinds: ['Resource'], types: ['storage-area'] }),
    ).toEqual({
      filter: { kind: ['Resource'], 'spec.type': ['storage-area'] },
    });
  });

  it('takes the filters of an EntityPicker', () => {
    expect(
      catalogFilterOf({
        catalogFilter: [
          { kind: 'API' },
          {
            kind: ['Resource', 'Component'],
            'metadata.annotations.mwaa/dag-id': { exists: true },
          },
        ],
      }),
    ).toEqual({
      query: {
        $any: [
          { $all: [{ kind: 'API' }] },
          {
            $all: [
              { kind: { $in: ['Resource', 'Component'] } },
              { 'metadata.annotations.mwaa/dag-id': { $exists: true } },
            ],
          },
        ],
      },
    });
  });
});
