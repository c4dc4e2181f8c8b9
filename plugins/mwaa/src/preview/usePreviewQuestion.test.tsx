import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook } from '@testing-library/react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { setEditedWork } from '../form/editedWork';
import { FormPlaces } from '../form/FormPlaces';
import { InMemoryMwaaApi } from '../testing/InMemoryMwaaApi';
import { places } from './__testUtils__/showPreview';
import { usePreviewQuestion } from './usePreviewQuestion';

const ask = (form: FormPlaces) =>
  renderHook(() => usePreviewQuestion(form), {
    wrapper: ({ children }) => (
      <TestApiProvider apis={[[mwaaApiRef, new InMemoryMwaaApi()]]}>
        {children}
      </TestApiProvider>
    ),
  }).result;

describe('usePreviewQuestion', () => {
  afterEach(() => act(() => setEditedWork(undefined)));

  it('asks about the work in the editor, which the form may not hold yet', () => {
    const question = ask(places);
    const tasks = [{ id: 'read', operator: 'bash' }];
    act(() => setEditedWork({ tasks }));
    expect(question.current.request?.spec).toMatchObject({ tasks });
    expect(question.current.places.work).toEqual({ tasks });
  });

  it('asks for no tag when all of them were taken away', () => {
    const { request } = ask({ ...places, tags: [] }).current;
    expect(request?.spec).not.toHaveProperty('tags');
  });
});
