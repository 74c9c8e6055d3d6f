// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Help } from '../../entrypoints/help/Help.tsx';
import { regionById, regions } from '../../lib/content/help/index.ts';
import { useLanguage } from '../../lib/i18n/index.ts';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);
const text = () => document.body.textContent ?? '';

test('neutral lists of services stand before any single line', () => {
  render(<Help region="GB" onRegion={() => {}} />);
  expect(text().indexOf('Find a Helpline')).toBeGreaterThan(0);
  expect(text().indexOf('Find a Helpline')).toBeLessThan(text().indexOf('Samaritans'));
});

test('a line that no person has checked says so', () => {
  for (const { id, lines } of regions) {
    render(<Help region={id} onRegion={() => {}} />);
    for (const line of lines) {
      expect(text()).toContain(line.service);
      for (const number of line.number) expect(text()).toContain(number);
    }
    expect(text().includes('Not yet verified by a person.')).toBe(lines.some(({ verifiedOn }) => !verifiedOn));
    cleanup();
  }
});

test('the country can be changed; where none is known the lists still stand', () => {
  const onRegion = vi.fn();
  render(<Help region="" onRegion={onRegion} />);
  expect(text()).toContain('The lists above cover many more.');
  fireEvent.change(screen.getByLabelText('Where you are'), { target: { value: 'DE' } });
  expect(onRegion).toHaveBeenCalledWith('DE');
});

test('nothing opens by itself: every way out is a link that a person presses', () => {
  render(<Help region="US" onRegion={() => {}} />);
  const links = within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '');
  expect(links.every((href) => /^(https:|tel:|\/)/.test(href))).toBe(true);
  expect(links).toContain(`tel:${regionById('US')?.lines[0]?.number[0]}`);
  expect(document.querySelectorAll('iframe, img, script, meta[http-equiv]')).toHaveLength(0);
});

test('medical care, medicine included, is named plainly as something to talk through', () => {
  render(<Help region="US" onRegion={() => {}} />);
  expect(text()).toMatch(/If things stay heavy, a doctor can talk through what helps, medicine included/);
});
