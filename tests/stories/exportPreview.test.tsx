import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { DataError } from '#data/DataError.ts';
import type { PictureLook } from '#export/frame/composePicture.ts';
import { paintPicture } from '#export/png/paintPicture.ts';
import { presets } from '#export/presets.ts';
import { TranslatorContext } from '#i18n/useTranslator.ts';
import type { Exporter } from '#views/export/createExporter.ts';
import { PicturePreview } from '#views/export/PicturePreview.tsx';
import { translatorOf } from '../fixtures/translators.ts';

vi.mock('#export/png/paintPicture.ts', () => ({ paintPicture: vi.fn() }));

const painted: HTMLCanvasElement[] = [];
const drawImage = vi.fn();
beforeEach(() => {
  painted.length = 0;
  // jsdom has nothing to paint on.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage } as never);
  vi.mocked(paintPicture).mockImplementation(async (canvas, { picture }) => {
    painted.push(canvas);
    canvas.width = picture.width;
    canvas.height = picture.height;
  });
});

const looks = presets.map((preset): PictureLook => ({ preset, ground: 'white', isFramed: true }));
const [slide, column] = looks as [PictureLook, PictureLook];

/** Shows a preview whose pictures are there when the test says so. */
function openPreview() {
  const waiting: ((title: string | Error) => void)[] = [];
  const exporter = {
    sentence: '2 of 82 contacts',
    compose: (_: string, { preset: { width, height } }: PictureLook) =>
      new Promise((resolve, reject) => {
        waiting.push((title) =>
          title instanceof Error ? reject(title) : resolve({ picture: { title, width, height }, fonts: [] }),
        );
      }),
  } as unknown as Exporter;
  const preview = (look: PictureLook) => (
    <TranslatorContext value={translatorOf('en')}>
      <PicturePreview exporter={exporter} name="map" look={look} />
    </TranslatorContext>
  );
  const { rerender } = render(preview(slide));
  return {
    choose: (look: PictureLook) => rerender(preview(look)),
    answer: (title: string | Error) => act(async () => waiting.shift()?.(title)),
  };
}

const shown = () => screen.getByRole<HTMLCanvasElement>('img');

test('The picture before stays, whole and under its own name, until the next is drawn', async () => {
  const { choose, answer } = openPreview();
  expect(screen.queryByRole('img')).toBeNull();
  await answer('Where, slide');
  expect(shown()).toHaveAccessibleName('Preview: Where, slide. 2 of 82 contacts');
  expect([shown().width, shown().height]).toEqual([1600, 900]);
  expect(shown()).toHaveAttribute('aria-busy', 'false');

  choose(column);
  expect(shown()).toHaveAttribute('aria-busy', 'true');
  expect(shown()).toHaveAccessibleName(/Where, slide/);
  // To set the size of a canvas clears it.
  expect([shown().width, shown().height]).toEqual([1600, 900]);

  await answer('Where, column');
  expect(shown()).toHaveAccessibleName(/Where, column/);
  expect([shown().width, shown().height]).toEqual([850, 600]);
  expect(shown()).toHaveAttribute('aria-busy', 'false');
  expect(drawImage).toHaveBeenCalledTimes(2);
  expect(painted.map(({ width, height }) => [width, height])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('A picture that cannot be drawn says why in words, and the next one is drawn', async () => {
  const { choose, answer } = openPreview();
  await answer(new DataError('missing', 'map/land.json', 'HTTP 404'));
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(
    /^The picture could not be drawn: map\/land\.json is missing on the server/,
  );
  expect(alert).not.toHaveTextContent('404');
  expect(alert).not.toHaveTextContent('..');
  choose(column);
  expect(screen.queryByRole('alert')).toBeNull();
  await answer('Where, column');
  expect(shown()).toHaveAccessibleName(/Where, column/);
});
