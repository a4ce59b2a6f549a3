/** The most memory of this process above what it held before, while something runs; in MB, sampled every 10 ms. */
export async function peakOf<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly megabytes: number }> {
  global.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const value = await work();
  clearInterval(watch);
  return { value, megabytes: (Math.max(most, process.memoryUsage.rss()) - before) / 1_048_576 };
}
