import { expect, test } from '@jest/globals';
import { divideTmpfiles } from '../../src/trial/tmpfiles.js';

test('links come in a part of their own, and line numbers stay', () => {
  const content = '# comment\nd /a - - - - -\nL+ /b - - - - /c\n\nC /d\nnonsense\n';
  expect(divideTmpfiles(content, [])).toEqual({
    text: {
      folders: '# comment\nd /a - - - - -\n\n\nC /d\nnonsense\n',
      links: '\n\nL+ /b - - - - /c\n\n\n\n',
    },
    notices: [],
  });
});

test.each([
  ['b', "a device would be the machine's"],
  ['c+', "a device would be the machine's"],
  ['"c"', "a device would be the machine's"],
  [' h', 'attributes can keep files from being removed'],
  ['H', 'attributes can keep files from being removed'],
])('lines of type %j are left out', (type, why) => {
  const { text, notices } = divideTmpfiles(`${type} /x - - - - y`, []);
  expect(text).toEqual({ folders: '', links: '' });
  expect(notices).toEqual([
    `Lines of type "${type.replaceAll(/[" ]/g, '')}" in tmpfiles.template were left out: ${why}.`,
  ]);
});

test.each(['w /x - - - - y', 'B /x', 'f+ /x', 'Copy /x', 'z /x'])(
  '%s is for systemd-tmpfiles to judge',
  (line) => {
    expect(divideTmpfiles(line, [])).toEqual({ text: { folders: line, links: '' }, notices: [] });
  },
);

test.each([
  ['/opt/link', true],
  ['/opt/link/below', true],
  ['"/opt/link"', true],
  ['/opt/links', false],
  ['/var/run/link', true],
  ['/run/link', true],
])('a line for %s is left out if it is a link of the image: %s', (path, left) => {
  const { text, notices } = divideTmpfiles(`d ${path} - - - - -`, ['/opt/link', '/run/link']);
  expect(text.folders === '').toBe(left);
  expect(notices.length).toBe(left ? 1 : 0);
});
