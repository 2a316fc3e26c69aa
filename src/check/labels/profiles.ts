import type { LabelProfile } from '../../options/choices.js';

/** The labels that an image must and should have. Source: LABELS.md of atomic-system-containers; Fedora's container guidelines. */
interface ProfileLabels {
  readonly required: readonly string[];
  readonly recommended: readonly string[];
}

/** A required label is never added in a minor release: images that passed must go on passing. */
export const profiles: Readonly<Record<LabelProfile, ProfileLabels>> = {
  'system-image': {
    required: ['atomic.type'],
    recommended: ['architecture', 'name', 'license', 'maintainer', 'summary', 'version'],
  },
  fedora: {
    required: ['atomic.type', 'architecture', 'name', 'version', 'release', 'com.redhat.component'],
    recommended: ['license', 'maintainer', 'summary'],
  },
  none: { required: [], recommended: [] },
};
