import { resolve } from 'node:path';
import * as core from '@actions/core';
import { actionLog as log } from './log.js';
import { readDiscoverInputs } from './inputs.js';
import { eventBase } from './event-base.js';
import { chooseImages, type Choice } from '../context/choose-images.js';
import { UnknownCommit } from '../context/changed-files.js';
import { jobMatrix } from '../context/job-matrix.js';
import { isBug, messageOf } from '../core/errors.js';
import { harmless, harmlessJson } from '../core/harmless.js';

/** The action in `discover`: which images a change touches, as outputs of the step. */
async function main(): Promise<void> {
  const { images, skipped, unreadable } = await choose();
  for (const path of unreadable) log.warning(`The folder "${path}" cannot be read.`);
  for (const { image, reason } of images) {
    log.info(`${image.dockerfile ?? image.context} (${image.image})${reason ? `: ${reason}` : ''}`);
  }
  const skips = skipped.map(({ place, reason }) => `${place}: ${reason}`);
  for (const skip of skips) log.info(`skipped ${skip}`);
  core.setOutput('matrix', harmlessJson(jobMatrix(images.map(({ image }) => image))));
  core.setOutput('images', images.map(({ image }) => harmless(image.dockerfile ?? image.context)).join('\n'));
  // Beside this bundle, dist/discover/index.js.
  core.setOutput('command', resolve(process.argv[1] ?? '', '../../cli/index.js'));
  core.setOutput('skipped', harmless(skips.join('\n')));
}

async function choose(): Promise<Choice> {
  const { folder, base } = readDiscoverInputs();
  if (base !== undefined) return chooseImages({ folder, base });
  try {
    return await chooseImages({ folder, base: await eventBase(process.env) });
  } catch (error) {
    // A forced push leaves nothing to compare with: to build too much is right, to build too little is not.
    if (!(error instanceof UnknownCommit)) throw error;
    log.warning(`All images are taken: ${messageOf(error)}`);
    return chooseImages({ folder });
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof Error && isBug(error)) log.info(error.stack ?? '');
  core.setFailed(harmless(messageOf(error)));
}
