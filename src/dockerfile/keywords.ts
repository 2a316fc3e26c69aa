/** Every instruction that docker knows, with an example and how many arguments (flags aside) it needs at least. */
export const instructions = {
  ADD: { needs: 2, example: 'ADD source /destination' },
  ARG: { needs: 1, example: 'ARG VERSION=1' },
  CMD: { needs: 0, example: 'CMD ["/usr/bin/program"]' },
  COPY: { needs: 2, example: 'COPY source /destination' },
  ENTRYPOINT: { needs: 0, example: 'ENTRYPOINT ["/usr/bin/program"]' },
  ENV: { needs: 1, example: 'ENV NAME=value' },
  EXPOSE: { needs: 1, example: 'EXPOSE 8080' },
  FROM: { needs: 1, example: 'FROM image' },
  HEALTHCHECK: { needs: 1, example: 'HEALTHCHECK NONE' },
  LABEL: { needs: 1, example: 'LABEL name="value"' },
  MAINTAINER: { needs: 1, example: 'LABEL maintainer="name"' },
  ONBUILD: { needs: 1, example: 'ONBUILD RUN command' },
  RUN: { needs: 0, example: 'RUN command' },
  SHELL: { needs: 1, example: 'SHELL ["/bin/bash", "-c"]' },
  STOPSIGNAL: { needs: 1, example: 'STOPSIGNAL SIGTERM' },
  USER: { needs: 1, example: 'USER name' },
  VOLUME: { needs: 1, example: 'VOLUME /data' },
  WORKDIR: { needs: 1, example: 'WORKDIR /folder' },
} as const satisfies Record<string, { needs: number; example: string }>;

export type Keyword = keyof typeof instructions;

export function isKeyword(word: string): word is Keyword {
  return Object.hasOwn(instructions, word);
}
