export function withVariables(source: string): string {
  return source
    .replace(/^\/var\/lib(?=\/)/, '${STATE_DIRECTORY}')
    .replace(/^(?:\/var)?\/run(?=\/)/, '${RUN_DIRECTORY}');
}
