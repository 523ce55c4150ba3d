// Loaded before each test file. A failed test may leave a server or a browser open, which would keep the process alive
// forever. Node's own `--test-force-exit` ends the process before it has reported all results.
import { after } from 'node:test';

after(() => {
  setTimeout(() => process.exit(), 5000).unref();
});
