import { expect, test } from 'vitest';
import { downloadPermission } from '#ui/downloadPermission.ts';

type Frame = string | null | 'hidden' | 'forbidden';

/** A page within frames, from the innermost out: the value of `sandbox`, null for none, or a frame that is not shown. */
function pageIn(...frames: readonly Frame[]): Window {
  const page = { frameElement: null } as unknown as { parent: unknown };
  page.parent = page;
  return frames.reduceRight<Window>(
    (parent, frame) => {
      const frameElement = { getAttribute: () => frame };
      const inner = {
        parent,
        get frameElement() {
          if (frame === 'forbidden') throw new DOMException('no', 'SecurityError');
          return frame === 'hidden' ? null : frameElement;
        },
      };
      return inner as unknown as Window;
    },
    page as unknown as Window,
  );
}

test.each<[Frame[], string]>([
  [[], 'allowed'],
  [[null], 'allowed'],
  [['allow-scripts allow-downloads'], 'allowed'],
  [['allow-scripts allow-same-origin'], 'blocked'],
  [['allow-downloads-x'], 'blocked'],
  [[''], 'blocked'],
  [[null, 'allow-scripts'], 'blocked'],
  [['hidden'], 'unknown'],
  [['forbidden'], 'unknown'],
  [['allow-downloads', 'hidden'], 'unknown'],
])('in frames %j downloads are %s', (frames, permission) => {
  expect(downloadPermission(pageIn(...frames))).toBe(permission);
});
