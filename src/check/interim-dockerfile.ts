/* eslint-disable complexity -- goes as soon as the parser is there */
import { join } from 'node:path/posix';
import type { Copy, Dockerfile, Label, Run, Stage } from '../dockerfile/dockerfile.js';

/** Stands in until the parser of src/dockerfile is there: no variables, no heredocs. */
export function parseDockerfile(text: string): Dockerfile {
  type Open = Omit<Stage, 'copies' | 'labels' | 'runs' | 'maintainers'> & {
    copies: Copy[];
    labels: Label[];
    runs: Run[];
    maintainers: number[];
  };
  const stages: Open[] = [];
  const problems: { line: number; message: string }[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    let whole = lines[index]?.trim() ?? '';
    if (whole === '' || whole.startsWith('#')) continue;
    while (whole.endsWith('\\') && index + 1 < lines.length) {
      index += 1;
      whole = `${whole.slice(0, -1)} ${lines[index]?.trim() ?? ''}`;
    }
    const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(whole) ?? [];
    const stage = stages.at(-1);
    const instruction = word.toUpperCase();
    if (instruction === 'FROM') {
      const [from = '', , name] = rest.split(/\s+/);
      const parent = stages.findIndex((other) => other.name === from);
      stages.push({
        ...{ from, line, copies: [], labels: [], runs: [], maintainers: [], config: { env: new Map() } },
        ...(name !== undefined && { name }),
        ...(parent >= 0 && { parent }),
      });
    } else if (instruction === 'COPY' || instruction === 'ADD') {
      const words = rest.split(/\s+/);
      const from = words.find((part) => part.startsWith('--from='))?.slice(7);
      const paths = words.filter((part) => !part.startsWith('--'));
      const destination = paths.pop() ?? '';
      const target = destination.startsWith('/') ? destination : join('/', destination);
      stage?.copies.push({
        ...{ instruction, line, sources: paths, destination, target, heredocs: [] },
        ...(from !== undefined && { from }),
      });
    } else if (instruction === 'LABEL') {
      for (const [, name = '', double, bare] of rest.matchAll(/([\w.-]+)=(?:"([^"]*)"|(\S*))/g)) {
        stage?.labels.push({ line, name, value: double ?? bare ?? '' });
      }
    } else if (instruction === 'RUN') stage?.runs.push({ line, command: rest });
    else if (instruction === 'MAINTAINER') stage?.maintainers.push(line);
    else if (
      !/^(?:ARG|ENV|CMD|ENTRYPOINT|WORKDIR|USER|EXPOSE|VOLUME|STOPSIGNAL|HEALTHCHECK|SHELL|ONBUILD)$/.test(
        instruction,
      )
    ) {
      problems.push({ line, message: `There is no instruction ${instruction}.` });
    }
  }
  return { stages, problems };
}
