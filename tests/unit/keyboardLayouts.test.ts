import type { KeyboardEvent } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { directionOf } from '#app/Shortcuts.tsx';
import { panelKeys } from '#views/contact/panelKeys.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = { ...none, ctrlKey: true };

describe('undo and redo', () => {
  test.each([
    ['US', { ...ctrl, key: 'z', code: 'KeyZ' }, 'undo'],
    ['US, Caps Lock', { ...ctrl, key: 'Z', code: 'KeyZ' }, 'undo'],
    ['US', { ...ctrl, key: 'y', code: 'KeyY' }, 'redo'],
    ['German, where Z and Y are exchanged', { ...ctrl, key: 'z', code: 'KeyY' }, 'undo'],
    ['French, where W has the place of Z', { ...ctrl, key: 'w', code: 'KeyZ' }, null],
    ['Dvorak', { ...ctrl, key: ';', code: 'KeyZ' }, null],
    ['Russian', { ...ctrl, key: 'я', code: 'KeyZ' }, 'undo'],
    ['Russian', { ...ctrl, shiftKey: true, key: 'Я', code: 'KeyZ' }, 'redo'],
    ['Russian', { ...ctrl, key: 'н', code: 'KeyY' }, 'redo'],
    ['Hindi', { ...ctrl, key: 'ब', code: 'KeyY' }, 'redo'],
    ['Russian, without Ctrl', { ...none, key: 'я', code: 'KeyZ' }, null],
    ['Russian, another key', { ...ctrl, key: 'ч', code: 'KeyX' }, null],
  ])('%s: %j is %s', (_, keystroke, direction) => {
    expect(directionOf(keystroke)).toBe(direction);
  });
});

describe('the contact before and after', () => {
  beforeEach(() => {
    vi.stubGlobal('HTMLTextAreaElement', class {});
    return () => vi.unstubAllGlobals();
  });

  test.each([
    ['US', { ...none, key: '[', code: 'BracketLeft' }, 'previous'],
    ['US', { ...none, key: ']', code: 'BracketRight' }, 'next'],
    ['Russian', { ...none, key: 'х', code: 'BracketLeft' }, 'previous'],
    ['Russian', { ...none, key: 'ъ', code: 'BracketRight' }, 'next'],
    ['Hindi', { ...none, key: 'ड', code: 'BracketLeft' }, 'previous'],
    ['German, Alt on a Mac', { ...none, altKey: true, key: '[', code: 'Digit5' }, 'previous'],
    ['Dvorak', { ...none, key: '/', code: 'BracketLeft' }, null],
    ['Mac, Alt', { ...none, altKey: true, key: '“', code: 'BracketLeft' }, null],
    ['Russian, Ctrl', { ...ctrl, key: 'х', code: 'BracketLeft' }, null],
    ['Escape', { ...none, key: 'Escape', code: 'Escape' }, 'closed'],
  ])('%s: %j leads to %s', (_, keystroke, place) => {
    const [previous = null, next = null] = shippedDataset().contacts;
    const opened: (string | null)[] = [];
    const onKeyDown = panelKeys({ previous, next } as Parameters<typeof panelKeys>[0], (id) =>
      opened.push(id),
    );
    const event = { ...keystroke, target: null, defaultPrevented: false, preventDefault: () => {} };
    onKeyDown(event as unknown as KeyboardEvent);
    const ids = { previous: previous?.id, next: next?.id, closed: null };
    expect(opened).toEqual(place ? [ids[place as keyof typeof ids]] : []);
  });
});
