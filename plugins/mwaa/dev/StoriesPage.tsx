import { Content, Header, Page } from '@backstage/core-components';
import { Link } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { StoryView } from './StoryView';
import { stories } from './stories';
import { Story } from './Story';

/** A list of all stories, or one of them. */
export function StoriesPage() {
  const [field, index] = (useParams()['*'] ?? '').split('/');
  const [found, setFound] = useState<{ field: string; stories: Story[] }[]>([]);
  useEffect(() => {
    Promise.all(
      Object.entries(stories).map(async ([name, load]) => ({
        field: name,
        stories: await load(),
      })),
    ).then(setFound, error => {
      throw error;
    });
  }, []);
  const story = found.find(each => each.field === field)?.stories[
    Number(index)
  ];
  if (story) return <StoryView key={`${field}/${index}`} story={story} />;
  return (
    <Page themeId="tool">
      <Header title="Stories" />
      <Content>
        {found.map(each => (
          <section key={each.field}>
            <h2>{each.field}</h2>
            <ul>
              {each.stories.map(({ title }, position) => (
                <li key={title}>
                  <Link href={`/stories/${each.field}/${position}`}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Content>
    </Page>
  );
}
