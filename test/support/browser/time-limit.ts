/** A browser on a busy machine is slow; a test that waits longer waits for something that never comes. */
jest.setTimeout(120_000);
