import { readWork } from '../read-work.ts';
import type { Work } from '../work.ts';

// Browsers never send the fragment to a server. Ours has no colon, bracket or quote.
const key = '#work=';

/** Packs the work into a URL fragment. */
export async function toFragment(work: Work): Promise<string> {
  const bytes = await pipeThrough(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(work)),
  );
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return key + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Whether a fragment is meant to hold work. */
export const hasWork = (fragment: string): boolean => fragment.startsWith(key);

/** Reads the work from a fragment. Undefined if it has none, or if the address was cut off. */
export async function fromFragment(fragment: string): Promise<Work | undefined> {
  if (!hasWork(fragment)) return undefined;
  let text: string;
  try {
    const binary = atob(fragment.slice(key.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    text = new TextDecoder().decode(await pipeThrough(new DecompressionStream('deflate-raw'), bytes));
  } catch {
    return undefined;
  }
  return fromFile(text);
}

/** Reads the work from a saved file. */
export function fromFile(text: string): Work | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  return readWork(found);
}

/** Downloads a text, or bytes, as a file. */
export function downloadFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

async function pipeThrough(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>) {
  const output = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(output).arrayBuffer());
}
