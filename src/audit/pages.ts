import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hostUrl } from '../shared/url.js';

/** Whether it is an address on the web. Everything else is a path. */
export const isWeb = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);

/**
 * The pages that an author means by an address: one on the web, whose `https://` may be missing, a file, or the HTML files
 * in a folder.
 */
export async function pagesAt(address: string): Promise<string[]> {
  const full = hostUrl(address) ?? address;
  if (isWeb(full) || !(await isFolder(address))) return [full];
  const files = await readdir(address, { recursive: true });
  const pages = files.filter(
    (file) => /\.html?$/i.test(file) && !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file),
  );
  // A folder without pages is reported as a page that cannot be read.
  return pages.length ? pages.sort().map((file) => join(address, file)) : [address];
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
