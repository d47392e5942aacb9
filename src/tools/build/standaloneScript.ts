import { build, type Plugin, type Rolldown } from 'vite';

type StandaloneScript = {
  /** The module that it is made from, as a path from the project's folder. */
  readonly entry: string;
  /** Its name in the build, without a hash: other pages name it, or the browser does. */
  readonly fileName: string;
  /** Constants for it, worked out from the files of the page's own build. */
  readonly define?: (bundle: Rolldown.OutputBundle) => Readonly<Record<string, string>>;
};

/**
 * Adds a classic script to the build that needs no other file: what a host page or a worker loads cannot import the
 * page's hashed chunks.
 */
export function standaloneScript({ entry, fileName, define = () => ({}) }: StandaloneScript): Plugin {
  return {
    name: `readout:${fileName}`,
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: define(bundle),
          build: {
            write: false,
            target: 'es2022',
            modulePreload: false,
            rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: fileName } },
          },
        });
        const { output } = built as Rolldown.RolldownOutput;
        const [script, ...others] = output;
        if (others.length > 0) throw new Error(`${entry} does not fit into one file`);
        this.emitFile({ type: 'asset', fileName, source: script.code });
      },
    },
  };
}
