/**
 * Files give widths in digits of their usual font and heights in points, the grid both in pixels.
 * A digit of Calibri 11, which nearly all files have, is 7 pixels wide.
 */
const DIGIT_PIXELS = 7;
const POINT_PIXELS = 4 / 3;

export function pixelsOfWidth(width: number): number {
  return Math.round(width * DIGIT_PIXELS);
}

export function widthOfPixels(pixels: number): number {
  return pixels / DIGIT_PIXELS;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points * POINT_PIXELS);
}

export function pointsOfPixels(pixels: number): number {
  return pixels / POINT_PIXELS;
}
