import { expect, test } from '@jest/globals';
import { assertPlatform } from '../../src/engine/platform.js';
import { imageConfig } from '../support/images.js';

const arm = imageConfig({ architecture: 'arm64', variant: 'v8' });

test.each([undefined, 'linux/arm64', 'linux/arm64/v8', 'linux/aarch64', 'Linux/ARM64'])(
  '%s is what was built',
  (asked) => {
    expect(() => {
      assertPlatform(asked, arm);
    }).not.toThrow();
  },
);

test.each(['linux/amd64', 'linux/amd46', 'linux/arm/v7', 'windows/arm64', 'arm64'])('%s is not', (asked) => {
  expect(() => {
    assertPlatform(asked, arm);
  }).toThrow(`The image is for linux/arm64/v8, but platform is "${asked}"`);
});
