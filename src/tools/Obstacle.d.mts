/** Something outside the project that stops a command; its message, one line, says what it is and what to do. */
export class Obstacle extends Error {}

/** Runs a command to its end. An obstacle is told in its one line; any other error is a bug and shows its trace. */
export function runCommand(command: () => Promise<void>): Promise<void>;
