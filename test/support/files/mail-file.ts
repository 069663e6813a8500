// Mails and saved pages as they lie on a disk: headers, parts and their transfer encodings.

import { utf8, type Bytes } from './bytes.ts'

export type Part = {
  readonly type: string
  readonly content: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n')

const base64 = (bytes: Uint8Array): string => {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters).replaceAll(/.{76}/g, '$&\r\n')
}

const written = ({ type, content, headers = {} }: Part): string => {
  const isText = typeof content === 'string'
  const lines = [
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${isText ? '8bit' : 'base64'}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return `${lines.join('\r\n')}\r\n\r\n${isText ? crlf(content) : base64(content)}`
}

/** A message of several parts, or of one. */
export const mailFile = (
  headers: Readonly<Record<string, string>>,
  parts: readonly Part[],
  multipart = 'mixed',
): Bytes => {
  const top = [
    'MIME-Version: 1.0',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  const [only] = parts
  if (only && parts.length === 1) return utf8(`${top.join('\r\n')}\r\n${written(only)}`)
  const boundary = '----=_part_2031_03_03'
  return utf8(
    `${top.join('\r\n')}\r\nContent-Type: multipart/${multipart}; boundary="${boundary}"\r\n\r\n` +
      parts.map((part) => `--${boundary}\r\n${written(part)}\r\n`).join('') +
      `--${boundary}--\r\n`,
  )
}

export const attachment = (name: string, type: string, content: string | Uint8Array): Part => ({
  type,
  content: typeof content === 'string' ? utf8(content) : content,
  headers: { 'Content-Disposition': `attachment; filename="${name}"` },
})

/** A page as a browser saves it with everything on it: the page, a frame and a picture. */
export const webArchive = (address: string, html: string): Bytes =>
  mailFile(
    {
      From: '<Saved by a browser>',
      'Snapshot-Content-Location': address,
      Subject: 'A saved page',
      Date: 'Mon, 3 Mar 2031 11:00:00 -0000',
    },
    [
      {
        type: 'text/html',
        content: utf8(html),
        headers: { 'Content-Location': address, 'Content-ID': '<page@example>' },
      },
      {
        type: 'text/html',
        content: '<p>Words of a frame.</p>',
        headers: { 'Content-Location': 'https://ads.example/frame' },
      },
      {
        type: 'image/png',
        content: new Uint8Array([137, 80]),
        headers: { 'Content-Location': 'https://ostrelle.example/a.png' },
      },
    ],
    'related; type="text/html"',
  )
