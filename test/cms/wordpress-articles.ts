// Publishes articles on a WordPress site and fetches their pages.
import type { Article, Published, WordPress } from './wordpress.ts';

/** Publishes an article, by `author` unless `as` names another user. */
export async function publish(
  { ask }: Pick<WordPress, 'ask'>,
  content: string,
  more: Partial<Article> = {},
): Promise<Published> {
  const [published] = await ask('publish', [{ as: 'author', title: 'An article', content, ...more }]);
  return published!;
}

/** Publishes an article and returns its address and the HTML of its page. */
export async function publishPage(
  ...article: Parameters<typeof publish>
): Promise<{ readonly url: string; readonly html: string }> {
  const { url } = await publish(...article);
  return { url, html: await textAt(url) };
}

export const textAt = async (address: string): Promise<string> => (await fetch(address)).text();
