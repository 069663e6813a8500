// What the installed app is started with.

import { expect, test } from 'vitest'
import { sharedIn } from '../../src/dom/launches.ts'

test('[IK8] a share is read from the address, whatever characters are in it', () => {
  const query = new URLSearchParams({
    title: 'Karsovia & the drones',
    text: 'Not one drone “left” our ports. 100 % sure?\nSaid the minister.',
    url: 'https://ledger.example/a?b=c&d=e',
  })
  expect(sharedIn(`http://127.0.0.1:4173/?share&${query}`)).toEqual({
    title: 'Karsovia & the drones',
    text: 'Not one drone “left” our ports. 100 % sure?\nSaid the minister.',
    url: 'https://ledger.example/a?b=c&d=e',
  })
})

test('[IK8] an address that shares nothing gives nothing', () => {
  expect(sharedIn('http://127.0.0.1:4173/?open#/')).toBeNull()
  expect(sharedIn('http://127.0.0.1:4173/?text=x')).toBeNull()
})
