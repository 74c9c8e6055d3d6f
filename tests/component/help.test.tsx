// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Help } from '../../entrypoints/help/Help.tsx';
import { guessRegion, regionById, regions, type Where } from '../../lib/content/help/index.ts';
import { useLanguage } from '../../lib/i18n/index.ts';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);
const read = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const text = () => read(document.body);

/** The page of a person who is there, who may change it. */
function show(start: Where, onCopy = vi.fn(async () => {})) {
  const chosen = vi.fn();
  function Page() {
    const [where, setWhere] = useState(start);
    const onRegion = (id: string) => {
      chosen(id);
      setWhere({ ids: [id], by: 'person' });
    };
    return <Help where={where} onRegion={onRegion} onCopy={onCopy} />;
  }
  render(<Page />);
  return { chosen, onCopy };
}
const at = (id: string): Where => ({ ids: [id], by: 'person' });
const hrefs = () =>
  within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '');
const first = () => document.querySelector('main .urgent')?.textContent;

test.each(regions.map(({ id }) => id))('%s: its emergency number in the first sentence, its lines under it', (id) => {
  const region = regionById(id);
  if (!region) throw new Error(id);
  show(at(id));
  expect(first()).toContain(`or are not safe right now, call ${region.emergency.join(' or ')}. Or go to`);
  expect(document.querySelector('main .urgent')?.classList.contains('soft')).toBe(false);
  const [called, ...then] = hrefs();
  expect(called).toBe(`tel:${region.emergency[0]}`);
  const next = then.find((href) => href !== `tel:${region.emergency[1]}`);
  expect(next).toMatch(region.lines.length > 0 ? /^(tel|sms):/ : /^https:\/\/findahelpline/);
  for (const { service, number, how, textWord, about } of region.lines) {
    const [at] = screen.getAllByText(service).map((element) => text().indexOf(read(element.closest('li'))));
    expect(at).toBeGreaterThan(-1);
    expect((at ?? 0) < text().indexOf('People you know')).toBe(about !== 'violence');
    for (const one of number) {
      expect(text()).toContain(textWord ? `Text ${textWord} to ${one}` : one);
      const dialled = one.replace(/\D/g, '');
      expect(hrefs().includes(`tel:${dialled}`)).toBe(how.includes('call'));
      expect(hrefs().includes(`sms:${dialled}${textWord ? `?body=${textWord}` : ''}`)).toBe(how.includes('text'));
    }
  }
});

test('where no line has a source that agrees, the lists of others stand before all else, and the number is known', () => {
  show(at('KW'));
  expect(first()).toContain('call 112.');
  expect(document.querySelector('.help-lines')).toBeNull();
  expect(text().indexOf('Find a helpline')).toBeLessThan(text().indexOf('People you know'));
  cleanup();
  show({ ids: ['KW', 'US'], by: 'zone' });
  expect(text().indexOf('Find a helpline')).toBeGreaterThan(text().indexOf('People you know'));
});

test('a word that a service asks for is shown, and stands in the message already', () => {
  show(at('IE'));
  const link = screen.getByRole('link', { name: 'Text HELLO to 50808' });
  expect(link.getAttribute('href')).toBe('sms:50808?body=HELLO');
});

test.each([
  ['EG', 'ar', 'rtl'],
  ['IL', 'he', 'rtl'],
  ['JP', 'ja', 'ltr'],
  ['DE', 'de', 'ltr'],
])('%s: what a service says in its own language is marked as that, beside what it means', (id, lang, dir) => {
  show(at(id));
  const line = regionById(id)?.lines[0];
  if (!line?.own?.hours || !line.name) throw new Error(id);
  for (const own of [line.service, line.own.hours])
    expect(screen.getAllByText(own).map((element) => [element.lang, element.dir])).toContainEqual([lang, dir]);
  expect(text()).toContain(line.name);
});

test('beside each line stands the day on which its number was read, and where the latest is', () => {
  show(at('GB'));
  expect(text()).toContain('Number read on 30 November 2026; its own site has the latest: samaritans.org');
  cleanup();
  for (const { id, lines } of regions) {
    show(at(id));
    expect(text().match(/Number read on|Checked with the service on/g) ?? []).toHaveLength(lines.length);
    expect(text()).not.toContain('verified');
    cleanup();
  }
});

test('a number can be copied to a phone that lies beside the computer', async () => {
  const { onCopy } = show(at('DE'));
  fireEvent.click(screen.getByRole('button', { name: 'Copy 0800 1110111' }));
  await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toBe('Copied.'));
  expect(onCopy).toHaveBeenCalledWith('0800 1110111');
  cleanup();
  show(
    at('DE'),
    vi.fn(async () => Promise.reject(new Error('not allowed'))),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy 0800 1110111' }));
  await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toBe('Not copied.'));
});

test('a region that was chosen says so, and one that is guessed says from what; both change on that spot', () => {
  show(at('GB'));
  expect(screen.getByLabelText('Where you are')).toHaveProperty('value', 'GB');
  cleanup();
  show(guessRegion(['fi'], 'Europe/Zurich'));
  expect(first()).toContain('call 112 or 144.');
  expect(screen.getByLabelText('A guess from your clock’s time zone')).toHaveProperty('value', 'CH');
  cleanup();
  const { chosen } = show(guessRegion(['en-US'], 'UTC'));
  expect(first()).toContain('call 911 (United States).');
  expect(text()).toContain('Not there? Call your local emergency number.');
  fireEvent.change(screen.getByLabelText('A guess from your browser’s language'), { target: { value: 'DE' } });
  expect(chosen).toHaveBeenCalledWith('DE');
  expect(first()).toContain('call 112.');
});

test('where the clock and the language differ both stand there, and one press settles it', () => {
  const { chosen } = show(guessRegion(['en-US', 'en'], 'Europe/Berlin'));
  expect(first()).toContain('call the number for where you are.');
  for (const [country, numbers] of [
    ['Germany', ['tel:112', 'tel:08001110111']],
    ['United States', ['tel:911', 'tel:988', 'sms:988']],
  ] as const) {
    const links = within(screen.getByRole('region', { name: country })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('https'))).toEqual(
      numbers,
    );
  }
  fireEvent.click(screen.getByRole('button', { name: 'I am here: Germany' }));
  expect(chosen.mock.calls).toEqual([['DE']]);
  expect(first()).toContain('call 112.');
  const place = screen.getByLabelText('Where you are');
  expect(place).toHaveProperty('value', 'DE');
  expect(document.activeElement).toBe(place);
});

test('where no region is known the sentence still holds, and a list stands before all else', () => {
  const { chosen } = show(guessRegion([], 'UTC'));
  expect(first()).toContain('call your local emergency number.');
  expect(text()).toContain('In many countries 112 works from a mobile phone.');
  expect(hrefs().slice(0, 2)).toEqual(['tel:112', 'https://findahelpline.com']);
  fireEvent.change(screen.getByLabelText('Where are you?'), { target: { value: 'NZ' } });
  expect(chosen).toHaveBeenCalledWith('NZ');
  expect(text()).not.toContain('In many countries');
});

test('somebody who is afraid of another person finds the number, whom to call and where to turn', () => {
  show(at('AU'));
  const section = screen.getByRole('region', { name: 'If someone frightens or hurts you' });
  expect(section.textContent).toContain('It is not your fault. If you are not safe right now, call 000.');
  expect(within(section).getByRole('link', { name: '1800 737 732' }).getAttribute('href')).toBe('tel:1800737732');
  expect(section.textContent).toContain('Find a Helpline');
});

test('nothing opens by itself: every way out is a link that a person presses', () => {
  show(at('US'));
  expect(hrefs().every((href) => /^(https:|tel:|sms:|\/)/.test(href))).toBe(true);
  expect(document.querySelectorAll('iframe, img, script, meta[http-equiv]')).toHaveLength(0);
});

test('medical care, medicine included, is named plainly as something to talk through', () => {
  show(at('US'));
  expect(text()).toMatch(/If things stay heavy, a doctor can talk through what helps, medicine included/);
});
