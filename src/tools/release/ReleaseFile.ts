/** A file of the release; `path` is relative to the release's top folder, with `/`. */
export type ReleaseFile = { readonly path: string; readonly bytes: Uint8Array };
