import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hostUrl } from '../shared/url.js';

/** Whether it is an address on the web. Everything else is a path. */
export const isWeb = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);

/** A page to audit. */
export interface Page {
  readonly address: string;
  /** Whether it was found in a folder. Such a page may have no widget. */
  readonly isInFolder: boolean;
}

/**
 * The pages that an author means by an address: one on the web, whose `https://` may be missing, a file, or the HTML files
 * in a folder.
 */
export async function pagesAt(address: string): Promise<Page[]> {
  const full = hostUrl(address) ?? address;
  const alone = [{ address: full, isInFolder: false }];
  if (isWeb(full) || !(await isFolder(address))) return alone;
  const files = await readdir(address, { recursive: true });
  const pages = files.filter(
    (file) => /\.html?$/i.test(file) && !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file),
  );
  // A folder without pages is reported as a page that cannot be read.
  if (!pages.length) return alone;
  return pages.sort().map((file) => ({ address: join(address, file), isInFolder: true }));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
