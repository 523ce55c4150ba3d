import { readWork, type Work } from '../work.ts';

// The fragment of an address is never sent to a server. No colon, bracket or quote is in it.
const key = '#work=';

/** The work as the fragment of an address. */
export async function toFragment(work: Work): Promise<string> {
  const packed = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(JSON.stringify(work)),
  );
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return key + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The work that a fragment holds; nothing where it holds none, or one that was cut off on its way. */
export async function fromFragment(fragment: string): Promise<Work | undefined> {
  if (!fragment.startsWith(key)) return undefined;
  let text: string;
  try {
    const letters = atob(fragment.slice(key.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    text = new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), packed));
  } catch {
    return undefined;
  }
  return fromFile(text);
}

/** The work that a saved file holds. */
export function fromFile(text: string): Work | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  return readWork(found);
}

/** Hands the reader a file to keep. */
export function saveAs(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>) {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}
