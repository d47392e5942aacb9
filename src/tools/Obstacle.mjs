/** Something outside the project that stops a command; its message, one line, says what it is and what to do. */
export class Obstacle extends Error {
  name = 'Obstacle';
}

/**
 * Runs a command to its end. An obstacle is told in its one line; any other error is a bug and shows its trace.
 *
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
