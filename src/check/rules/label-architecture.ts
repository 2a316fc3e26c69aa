import { shown } from '../../core/excerpt.js';
import { rpmArchitectures } from '../../core/architectures.js';
import { placeOf } from '../labels/origin.js';
import type { Rule } from '../rule.js';

export const labelArchitecture: Rule = {
  id: 'label-architecture',
  level: 'error',
  where: 'image',
  summary: "the label architecture disagrees with the image's own",
  why: 'A host picks the image by its label, and then cannot run the program.',
  *find(context) {
    const value = context.labels.get('architecture');
    const actual = context.image?.config.architecture;
    if (!value || !actual) return;
    const wanted = rpmArchitectures.get(actual) ?? actual;
    if (value === wanted || value === actual) return;
    yield {
      message: `The label "architecture" is "${shown(value)}", but the image is built for ${wanted}.`,
      help: `Set it to "${wanted}", or build the image for that architecture.`,
      label: 'architecture',
      at: placeOf(context, 'architecture'),
    };
  },
};
