import type { ImageParts } from '../../src/context/image-parts.js';

/** An image in a folder of its own, named as that, made of nothing else. */
export function imageParts(given: Partial<ImageParts>): ImageParts {
  const { context = 'folder', dockerfile } = given;
  return {
    context,
    image: context,
    isNamed: true,
    home: context,
    files: [dockerfile ?? `${context === '' ? '' : `${context}/`}Dockerfile`],
    sources: [],
    ignore: () => '',
    bases: [],
    ...given,
  };
}
