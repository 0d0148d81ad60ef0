import { saveFile } from '../save-file.ts';

/** Saves what stands on a canvas as a PNG file. False when the picture could not be made. */
export async function savePicture(canvas: HTMLCanvasElement, name: string): Promise<boolean> {
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture) saveFile(picture, name);
  return picture !== null;
}
