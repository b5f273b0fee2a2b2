import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/model/metadata.ts';
import {
  identifierOfAddress,
  identifierOfEdition,
  modifiedDate,
  statedIdentifier,
} from '../../src/publishing/identity.ts';

const dates = (published: string | null, updated: string | null) => ({ published, updated }) as Metadata;

describe('identifiers', () => {
  it('are UUIDv5 in the namespace of addresses', () => {
    // The example of RFC 9562's predecessor, RFC 4122, as Python's uuid5(NAMESPACE_URL, …) gives it.
    expect(identifierOfAddress('http://www.example.com/')).toBe('urn:uuid:fcde3c85-2270-590f-9e7c-ee003d65e0e2');
  });

  it('differ by edition, and never by the run', () => {
    const article = identifierOfAddress('https://example.org/');
    expect(identifierOfEdition(article, 'pdf-a4')).toBe(identifierOfEdition(article, 'pdf-a4'));
    expect(identifierOfEdition(article, 'pdf-a4')).not.toBe(identifierOfEdition(article, 'pdf-a5'));
  });
});

describe('an identifier that a person gives', () => {
  it.each([
    ['978-0-306-40615-7', 'urn:isbn:9780306406157'],
    ['ISBN 0-306-40615-2', 'urn:isbn:0306406152'],
    ['0 8044 2957 x', 'urn:isbn:080442957X'],
    ['urn:isbn:978-0-306-40615-7', 'urn:isbn:978-0-306-40615-7'],
    ['https://example.org/harbour', 'https://example.org/harbour'],
    ['urn:uuid:6f3c2f6e-8f0f-5c55-9d0e-3f9d7a2f6f11', 'urn:uuid:6f3c2f6e-8f0f-5c55-9d0e-3f9d7a2f6f11'],
  ])('%s is %s', (words, identifier) => {
    expect(statedIdentifier(words)).toBe(identifier);
  });

  it.each(['978-0-306-40615-8', 'harbour-stories', 'Harbour: stories', '12345'])('%s is none', (words) => {
    expect(statedIdentifier(words)).toBeNull();
  });
});

describe('modifiedDate', () => {
  it('takes the user’s date, the update, the publication, a constant, in this order', () => {
    expect(modifiedDate(dates('2020-01-01', '2021-02-03T04:05'), 0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(modifiedDate(dates('2020-01-01', '2021-02-03T04:05'), null).toISOString()).toBe('2021-02-03T04:05:00.000Z');
    expect(modifiedDate(dates('2020-01', null), null).toISOString()).toBe('2020-01-01T00:00:00.000Z');
    expect(modifiedDate(dates('2020-01-01T10:00+02:00', null), null).toISOString()).toBe('2020-01-01T08:00:00.000Z');
    expect(modifiedDate(dates(null, null), null).toISOString()).toBe('2000-01-01T00:00:00.000Z');
  });
});
