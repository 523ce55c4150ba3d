import { unzipSync } from 'fflate';

/** A page that was opened from a disk may not read the files next to it. It can only run a script that contains them. */
export const isOnDisk = location.protocol === 'file:';

declare global {
  /** A zip of all files, in base64. `scripts/builder.ts` writes the script that sets it. */
  var shippedFiles: string | undefined;
}

/** Reads a file that lies next to the builder. */
export async function readShippedFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (isOnDisk) return (await unpackFiles())[`files/${name}`]!;
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let unpacked: Promise<Record<string, Uint8Array<ArrayBuffer>>> | undefined;

const unpackFiles = () =>
  (unpacked ??= new Promise<void>((onload, onerror) =>
    document.head.append(
      Object.assign(document.createElement('script'), { src: 'files.js', onload, onerror }),
    ),
  ).then(() => {
    const letters = atob(shippedFiles!);
    return unzipSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
  }));
