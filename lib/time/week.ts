/** @param day any ISO date of the week @param first 1 Monday … 7 Sunday @returns its seven ISO dates */
export function weekOf(day: string, first: number): string[] {
  const date = Temporal.PlainDate.from(day);
  const start = date.subtract({ days: (date.dayOfWeek - first + 7) % 7 });
  return Array.from({ length: 7 }, (_, days) => start.add({ days }).toString());
}
