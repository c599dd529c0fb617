// What may be written in a log about an error that nobody expected.
/** Kind and place of an error. Messages stay out: those of the database repeat what was to be stored. */
export function withoutContent(problem: unknown): string {
  if (!(problem instanceof Error)) return typeof problem;
  const facts = ['code', 'constraint', 'table', 'routine'].flatMap((key) => {
    const value: unknown = Reflect.get(problem, key);
    return typeof value === 'string' ? [`${key}=${value}`] : [];
  });
  // A message of several lines could pass for places.
  const places = (problem.stack ?? '')
    .replace(problem.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [problem.name, ...facts, ...places].join('\n');
}
