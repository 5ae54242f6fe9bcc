import { describe, expect, test } from 'vitest';
import { openTexts } from '../../../src/browser/workbook/storage.ts';
import { FakeStorage } from './fakes.ts';

function open(storage: FakeStorage, session = new FakeStorage()) {
  const access = (one: FakeStorage) => () => {
    if (one.isBlocked) throw new DOMException('The site may keep nothing.', 'SecurityError');
    return one;
  };
  return openTexts(access(storage), { texts: openTexts(access(session)), prefix: 'unsaved:' });
}

test('what is written is read and lasts', () => {
  const storage = new FakeStorage();
  open(storage).write('a', '1');
  const texts = open(storage);
  expect([texts.read('a'), texts.read('b'), texts.keys(), texts.health()]).toEqual([
    '1',
    undefined,
    ['a'],
    'saved',
  ]);
  texts.remove('a');
  expect(storage.length).toBe(0);
});

describe('a storage that is full', () => {
  test('keeps what it had, and the tab reads what it wrote, on its next page too', () => {
    const storage = new FakeStorage();
    const session = new FakeStorage();
    storage.setItem('a', 'old');
    storage.room = 8;
    const texts = open(storage, session);
    texts.write('a', 'much longer than the room');
    expect(texts.health()).toBe('full');
    expect(storage.getItem('a')).toBe('old');
    expect(texts.read('a')).toBe('much longer than the room');
    expect(open(storage, session).read('a')).toBe('much longer than the room');
  });

  test('is tried again with every write and removal', () => {
    const storage = new FakeStorage();
    const session = new FakeStorage();
    storage.room = 30;
    const texts = open(storage, session);
    texts.write('a', 'a'.repeat(20));
    texts.write('b', 'b'.repeat(20));
    expect(texts.health()).toBe('full');
    texts.remove('a');
    expect(texts.health()).toBe('saved');
    expect(storage.getItem('b')).toBe('b'.repeat(20));
    expect(session.length).toBe(0);
  });
});

test('a storage that is blocked is one in memory', () => {
  const storage = new FakeStorage();
  const session = new FakeStorage();
  storage.isBlocked = true;
  session.isBlocked = true;
  const texts = open(storage, session);
  expect(texts.health()).toBe('blocked');
  texts.write('a', '1');
  texts.write('b', '2');
  texts.remove('b');
  expect([texts.read('a'), texts.keys(), texts.health()]).toEqual(['1', ['a'], 'blocked']);
});

test('what another tab has written comes before what could not be saved', () => {
  const storage = new FakeStorage();
  storage.room = 5;
  const texts = open(storage);
  texts.write('a', 'too long for it');
  storage.room = 100;
  storage.setItem('a', 'theirs');
  texts.yield('a');
  expect(texts.read('a')).toBe('theirs');
});

test('a page that was asleep does not write over what its tab has saved since', () => {
  const storage = new FakeStorage();
  const session = new FakeStorage();
  storage.room = 5;
  const asleep = open(storage, session);
  asleep.write('a', 'old and too long');
  storage.room = 100;
  open(storage, session).write('a', 'new');
  asleep.wake();
  asleep.write('b', '1');
  expect(storage.getItem('a')).toBe('new');
});
