import { afterEach } from 'vitest';

// A row of synchronous tests never returns to the event loop, and the runner takes a silent worker for a dead one.
afterEach(() => new Promise<void>((resolve) => setImmediate(resolve)));
