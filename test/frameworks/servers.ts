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
