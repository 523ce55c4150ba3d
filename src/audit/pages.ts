import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostUrl } from '../shared/url.js';

/** Whether it is an address on the web. Everything else is a path. */
export const isWeb = (address: string): boolean => /^https?:/i.test(address) && URL.canParse(address);

/** A page to audit. */
export interface Page {
  readonly address: string;
  /** Whether it was found in a folder. Such a page may have no widget. */
  readonly isInFolder: boolean;
  /** Why a folder could not be read. */
  readonly error?: unknown;
}

/**
 * The pages that an author means by an address: one on the web, whose `https://` may be missing, a file, or the HTML files
 * in a folder. A browser shows the address of a file with `file:` before it.
 */
export async function pagesAt(address: string): Promise<Page[]> {
  const full = hostUrl(address) ?? address;
  if (isWeb(full)) return [{ address: full, isInFolder: false }];
  try {
    const path = /^file:/i.test(address) ? fileURLToPath(address) : address;
    const pages = (await isFolder(path)) ? await pagesIn(path) : [];
    // A folder without pages is reported as a page that cannot be read.
    return pages.length ? pages : [{ address: path, isInFolder: false }];
  } catch (error) {
    return [{ address, isInFolder: false, error }];
  }
}

/** The HTML files in a folder, in order. */
async function pagesIn(folder: string): Promise<Page[]> {
  const pages: Page[] = [];
  // A link may lead to a folder around it.
  const seen = new Set<string>();
  async function read(folder: string): Promise<void> {
    try {
      const real = await realpath(folder);
      if (seen.has(real)) return;
      seen.add(real);
      for (const name of (await readdir(folder)).sort()) {
        const address = join(folder, name);
        if (await isFolder(address)) {
          if (!/^(node_modules$|\.)/.test(name)) await read(address);
        } else if (/\.html?$/i.test(name)) pages.push({ address, isInFolder: true });
      }
    } catch (error) {
      pages.push({ address: folder, isInFolder: true, error });
    }
  }
  await read(folder);
  return pages;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
