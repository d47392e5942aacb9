// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { xmpDescription } from '#export/pdf/xmpDescription.ts';

test('a description is XML that says it all, whatever stands in it', () => {
  const info = {
    title: 'Topics & <places>',
    subject: 'text “]]>” · 24 of 69',
    keywords: ['one\u0000', '<two>'],
    creator: 'Readout',
    language: 'hi',
  };
  const address = 'https://intranet.example/?place=goa&q="<b>"';
  const description = xmpDescription(info, [address], new Date(Date.UTC(2026, 10, 22)));
  const packet = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF>`;
  const read = new DOMParser().parseFromString(packet, 'application/xml');
  const textOf = (name: string) => read.getElementsByTagName(name)[0]?.textContent;
  expect(read.querySelector('parsererror')).toBeNull();
  expect(textOf('dc:title')).toBe(info.title);
  expect(textOf('dc:description')).toBe(info.subject);
  expect(textOf('dc:relation')).toBe(address);
  expect(textOf('pdf:Keywords')).toBe('one, <two>');
  expect(textOf('dc:language')).toBe('hi');
  expect(textOf('xmp:CreateDate')).toBe('2026-11-22T00:00:00.000Z');
});
