// English phrases: consent to cookies, and who owns the page.

import type { Phrases } from './phrases.ts'

export const LEGAL: readonly Phrases[] = [
  {
    id: 'cookie',
    kind: 'cookie',
    scope: 'sentence',
    because: 'belongs to a cookie notice',
    patterns: `
      we|our and|value|care|respect|take|partners|protect * your|about * privacy
      your privacy matters|choices|rights|preferences|settings
      your privacy is important to
      this|our|the site|website|web|page|portal|sites|websites site|page|and? uses|use|makes|places|may|sets * cookies|cookie
      we|website and|use|may|also|set|place|our|uses|would|store|need * cookies|cookie
      we and our * partners
      we store|collect|process|use and|or|your|data|information|personal|tracking * information|cookies|device|data|identifiers on|to|about|such
      by continuing|using|browsing|clicking|closing|accepting|visiting|selecting|pressing|remaining|staying|scrolling * cookies|agree|accept|consent
      by clicking|selecting|pressing|choosing accept|agree|ok|continue|i|allow
      you can|may|consent|agree|accept|have * cookies|cookie
      you can|may|also? * withdraw|manage|change|adjust|set|accept|reject|review|choose * preferences|consent|choices
      click|select|press|tap|choose * accept|agree|manage|reject|allow|settings * cookies|continue|preferences|all
      accept|reject|allow|decline|refuse all|cookies|necessary|non|optional|additional|selected|essential
      manage|customise|customize|save|change|review|configure my|your|cookie|cookies|consent|privacy|preferences|our preferences|settings|consent|choices|options|cookies|cookie
      manage|customise|customize|save preferences|choices|cookies
      cookie|cookies settings|policy|preferences|notice|consent|choices|statement|declaration|list|banner
      cookies help|allow|enable let|us|our|this|we|you
      consent|privacy preferences|overview|options|centre|center|choices|preference|manager|management
      functional|analytics|analytical|strictly|performance|targeting|marketing|statistical necessary? cookies|cookie
      store and|or access information`,
  },
  {
    id: 'cookie-button',
    kind: 'cookie',
    scope: 'whole',
    isWeak: true,
    because: 'is a button of a cookie notice',
    patterns: `
      accept|decline|ok|agree|reject|deny|preferences
      accept|agree|decline and|read|more|cookies close|continue|proceed|more?
      got it
      i agree|accept|understand|consent
      ok i? got it
      find|learn out? more *
      no|yes thanks|please
      maybe later
      not now
      dismiss
      do not consent`,
  },
  {
    id: 'copyright',
    kind: 'copyright',
    scope: 'start',
    because: 'states who owns the page',
    patterns: `
      © ...
      copyright © ...
      copyright #|c|by|notice
      c #
      all content|material|contents ©|copyright`,
  },
  {
    id: 'copyright-sentence',
    kind: 'copyright',
    scope: 'sentence',
    because: 'states who owns the page',
    patterns: `
      all rights reserved
      this document|article|material|content|page|text is subject|protected to|by copyright
      copyright © #
      © #
      this|no|the|any material|content|part|copy|article|page|publication|website|report * may|must|can|be|not * published|reproduced|broadcast|rewritten|redistributed|republished|copied|duplicated
      reproduction|republication|redistribution|republishing|copying|unauthorised|unauthorized * without|prohibited|forbidden|permission
      powered|designed|developed|built|proudly by|and powered|developed|built? by|on|with? wordpress|drupal|blogger|ghost|squarespace|newspack
      website|site|web|theme|design by|design|developed|designed|powered|hosted by?
      registered in|office england|scotland|ireland|wales
      registered office|company|charity
      company|vat|charity registration|registered|number|reg|no`,
  },
]
