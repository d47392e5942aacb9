/** A part of a message catalogue, compiled: the build makes it from the file. */
declare module '*.json?part=first' {
  const catalogue: Readonly<Record<string, unknown>>;
  export default catalogue;
}

declare module '*.json?part=later' {
  const catalogue: Readonly<Record<string, unknown>>;
  export default catalogue;
}
