import { zipSync } from 'fflate';

/** A zip file that is identical, byte by byte, whenever and wherever it is made from the same files. */
export function zipped(folder: string, files: Record<string, string | Buffer>): Uint8Array {
  const names = Object.keys(files).sort();
  const bytes = (content: string | Buffer) => (typeof content === 'string' ? Buffer.from(content) : content);
  // Zip stores local time without a time zone, starting in 1980.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(names.map((name) => [`${folder}/${name}`, bytes(files[name]!)])), {
    level: 9,
    mtime,
  });
}
