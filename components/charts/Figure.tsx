/** What stands around every chart: its name, the names of its tones, one line of what is in focus, and the same as a table. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { TableData } from '../../lib/words/table-data.ts';
import './charts.css';

interface FigureProps {
  title: string;
  /** names of the tones, deep to pale */
  tones?: string[];
  /** made once the picture stands */
  table(): TableData;
  /** a line under the chart */
  caption?: ComponentChildren;
  /** what is in focus or under the pointer, in words */
  activeText: string | null;
  children: ComponentChildren;
}

export function Figure({ title, tones = [], table, caption, activeText, children }: FigureProps) {
  const id = useId();
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return (
    <figure class="chart" aria-labelledby={id}>
      <h3 class="label" id={id}>
        {title}
      </h3>
      {tones.length > 1 && (
        <ul class="legend small" aria-hidden="true">
          {tones.map((name, i) => (
            <li key={name}>
              <i class={`tone-${i + 1}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
      {children}
      <figcaption class="small soft">
        {/* the mark itself says this aloud */}
        <p class="chart-caption" aria-hidden="true">
          {activeText ?? caption}
        </p>
        {activeText && <p class="visually-hidden">{caption}</p>}
      </figcaption>
      <details>
        <summary class="text-button">{t('review.charts.table')}</summary>
        {drawn && <Table {...table()} title={title} />}
      </details>
    </figure>
  );
}

/** A table that is wider than the screen scrolls by itself, and by keyboard too. */
export function Table({ head, rows, title }: TableData & { title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth + 1));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="scrolls-sideways" ref={box} {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': title })}>
      <table class="num">
        <caption class="visually-hidden">{title}</caption>
        {head.length > 0 && (
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(([name = '', ...cells], i) => (
            <tr key={i}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
