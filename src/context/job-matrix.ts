/** An image to build. */
export interface MatrixImage {
  /** Path of its folder, relative to the working directory. */
  readonly context: string;
  /** Path of its Dockerfile, if that is not the folder's own. */
  readonly dockerfile?: string;
  readonly image: string;
  /** The images of the matrix that it is built on directly, each by its context, or its Dockerfile if it has one. */
  readonly needs: readonly string[];
}

/** The jobs of a matrix, as GitHub reads them: one image each, or several if there are more images than jobs. */
export interface JobMatrix {
  readonly include: readonly (MatrixImage | { readonly images: readonly MatrixImage[] })[];
}

/** Jobs that a matrix may have. Source: https://docs.github.com/actions/reference/limits */
const maxJobs = 256;

/** @param images in build order, which they keep */
export function jobMatrix(images: readonly MatrixImage[], max = maxJobs): JobMatrix {
  if (images.length <= max) return { include: images };
  const include = Array.from({ length: max }, (_, job) => {
    const start = Math.floor((job * images.length) / max);
    return { images: images.slice(start, Math.floor(((job + 1) * images.length) / max)) };
  });
  return { include };
}
