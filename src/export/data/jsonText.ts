/** Signs that a reader of the bare file would not see, or that would turn the text around them. */
const unseen = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** A value as JSON with two spaces to a level, like the data's own files; what cannot be seen is spelled out. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(
    unseen,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
