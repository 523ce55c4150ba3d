// Servers that a framework's own tool starts.
import { createServer, type AddressInfo } from 'node:net';

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until a server responds, with any status. */
export async function waitForServer(address: string): Promise<void> {
  for (;;) {
    const isThere = await fetch(`${address}/nothing`, { signal: AbortSignal.timeout(60_000) }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
