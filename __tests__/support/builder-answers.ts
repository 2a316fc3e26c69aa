import { readFileSync } from 'node:fs';

/** What BuildKit (0.16 and later) and the builder of Docker 20.10 make of a Dockerfile; its context has the files a and b. */
export interface BuilderAnswer {
  readonly dockerfile: string;
  readonly refusedBy: readonly ('buildkit' | 'docker')[];
  /** Why a check cannot agree. */
  readonly apart?: string;
}

export const builderAnswers = JSON.parse(
  readFileSync('__tests__/fixtures/dockerfile/answers.json', 'utf8'),
) as readonly BuilderAnswer[];
