/** Short bars from one edge, no track behind them. The pale end is the rounding in use. */

export interface BarGroup {
  /** none where each part says it */
  name?: string;
  parts: { name: string; seconds: number }[];
}

interface BarsProps {
  groups: BarGroup[];
  /** seconds that fill the whole width */
  full: number;
  time(seconds: number): string;
  /** ends in a pale edge, since times are rounded */
  rounded: boolean;
}

export const Bars = ({ groups, full, time, rounded }: BarsProps) => (
  <div class="bars">
    {groups.map(({ name, parts }) => (
      <section key={name ?? ''} aria-label={name}>
        {name && <p class="label">{name}</p>}
        <ul>
          {parts.map((part) => (
            <li key={part.name}>
              <span>{part.name}</span>
              <span class="soft num">{time(part.seconds)}</span>
              <span
                class={rounded ? 'bar soft-end' : 'bar'}
                aria-hidden="true"
                style={{ inlineSize: `${Math.min(96, (100 * part.seconds) / full).toFixed(1)}%` }}
              />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
