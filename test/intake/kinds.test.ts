// What kind of file it is.

import { describe, expect, test } from 'vitest'
import { kindOf } from '../../src/intake/kinds.ts'
import { latin1, utf8 } from '../support/files/bytes.ts'

const kind = (head: string, name: string, type = '') => kindOf(latin1(head), name, type).kind
const reason = (head: string, name: string): string => {
  const found = kindOf(latin1(head), name, '')
  return found.kind === 'fault' ? found.reason : found.kind
}

describe('[FR4] the first bytes say what a file is, and its name where they are silent', () => {
  test.each([
    ['%PDF-1.7', 'report.txt', 'pdf'],
    ['\n\n%PDF-1.4', 'report', 'pdf'],
    ['PK\x03\x04', 'photo.jpg', 'zip'],
    ['Belmar is calm.', 'a.txt', 'text'],
    ['Belmar is calm.', 'A.TEXT', 'text'],
    ['Belmar is calm.', 'no-ending', 'text'],
    ['# Belmar', 'a.md', 'markdown'],
    ['<p>Belmar', 'a.htm', 'html'],
    ['<!DOCTYPE html><title>', 'a.txt', 'html'],
    ['<?xml version="1.0"?>\n<html xmlns="x">', 'a', 'html'],
    ['Belmar says <html> is old.', 'a.txt', 'text'],
    ['Subject: a', 'a.eml', 'mail'],
    ['From: a\r\nTo: b\r\nSubject: c\r\n\r\nd', 'letter', 'mail'],
    [
      'From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n',
      'a.html',
      'web-archive',
    ],
    ['x', 'a.mht', 'web-archive'],
    ['{"format": "touchstone"', 'case.txt', 'json'],
    ['[]', 'a.json', 'json'],
    ['x', 'a.touchstone', 'json'],
  ])('%j called %s', (head, name, expected) => expect(kind(head, name)).toBe(expected))

  test('an unknown ending is text where the system says so', () => {
    expect(kind('12:00 calm', 'a.log', 'text/plain')).toBe('text')
    expect(reason('12:00 calm', 'a.log')).toMatch(
      /“\.log” cannot be read\. Touchstone reads text, .* ZIP/,
    )
  })

  test.each([
    ['\x89PNG\r\n\x1a\n', 'a.pdf', /picture.*\(OCR\)/],
    ['\xff\xd8\xff\xe0', 'a', /picture/],
    ['RIFF1234WEBP', 'a', /picture/],
    ['RIFF1234WAVE', 'a', /sound/],
    ['\0\0\0\x18ftypheic', 'a', /picture/],
    ['\0\0\0\x18ftypmp42', 'a', /sound or film/],
    ['{\\rtf1', 'a.doc', /RTF.*\.docx/],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.doc', /old Word file.*save it as \.docx/],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.docx', /password/],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a', /older program/],
    ['7z\xbc\xaf\x27\x1c', 'a', /Unpack it/],
    ['MZ\x90\0', 'a.txt', /program/],
    ['x', 'a.odt', /OpenDocument/],
    ['x', 'a.pages', /Pages/],
    ['x', 'a.epub', /book/],
    ['x', 'a.xlsx', /table/],
    ['x', 'a.mbox', /single mails/],
    ['no pdf', 'a.pdf', /not the beginning/],
  ])('%j called %s cannot be read, and what helps is said', (head, name, words) =>
    expect(reason(head, name)).toMatch(words),
  )

  test('texts that begin like something else stay texts', () => {
    for (const words of [
      'GIF8 is short',
      'BZh is a sign',
      'ID3 tags',
      'RIFF and WEBP',
      'II* wins',
      'Rar!',
      'MZ',
    ])
      expect(kind(words, 'a.txt')).toBe('text')
  })

  test('a name is a name and no path, whatever is in it', () => {
    expect(kind('x', '../../etc/a.txt')).toBe('text')
    expect(kind('x', 'constructor')).toBe('text')
    expect(reason('x', 'a.constructor')).toMatch(/cannot be read/)
    expect(kindOf(utf8(''), '', '').kind).toBe('text')
  })
})
