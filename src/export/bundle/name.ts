import { splitAt } from '../../core/strings.js';

/**
 * What a bundle is called: the last part of the image's name, without the tag, so that a newer bundle finds the older
 * one on the host.
 */
export function bundleName(imageName: string): string {
  const [withoutDigest] = splitAt(imageName, '@');
  return splitAt(withoutDigest.split('/').at(-1) ?? '', ':')[0];
}
