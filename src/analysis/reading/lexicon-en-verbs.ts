// English verbs that report: what follows or precedes them is somebody's words.

import { groupOf } from './lexicon-rows.ts'

export const reportVerbs = [
  ...groupOf(
    'en',
    { name: 'says', class: 'report-verb', tier: 'strong', note: 'Reports words and no stance.' },
    [
      ['state-that', 'state|states that', 'The deed states that the pier is public.'],
      ['contend', 'contend|contends|contended|put|puts|went|goes on', 'It is wrong, he went on.'],
      [
        'rage',
        'rage|rages|raged|fume|fumes|fumed|grunt|grunted|storm|stormed|thunder|thundered|sneer|sneered|snap|snapped|sigh|sighed|laugh|laughed|moan|moaned|groaned|barked|growled|shrugged|smiled|grinned|hissed|roared|gushed|chuckled',
        '"Get out," he raged.',
      ],
      [
        'recount',
        'recount|recounts|recounted|affirm|affirms|affirmed|proclaim|proclaims|proclaimed|narrate|narrates|narrated|repeat|repeats|repeated|answer|answers|answered|relate|related|describe|describes|described|recounting',
        'A farmer recounted that he heard a bang.',
      ],
      ['say', 'say|says|said|saying', 'The union said that the gates were locked.'],
      ['tell', 'tell|tells|told|telling', 'He told reporters that the dam was safe.'],
      [
        'insist',
        'insist|insists|insisted|insisting|maintain|maintains|maintained|maintaining|stress|stresses|stressed|stressing|emphasised|emphasized|reiterated|reiterates|reiterate',
        'The bank insisted that the vault was full.',
      ],
      [
        'reply',
        'reply|replies|replied|retort|retorts|retorted|respond|responds|responded|counter|counters|countered',
        '"Ask the guild," he replied.',
      ],
      [
        'add',
        'add|adds|added|adding|continue|continued|continues|concluded',
        '"It was dark," she added.',
      ],
      [
        'state',
        'stated|stating|declare|declares|declared|declaring|announce|announces|announced|announcing',
        'The palace stated that the king was well.',
      ],
      [
        'explain',
        'explain|explains|explained|explaining|clarify|clarifies|clarified|clarifying|note|notes|noted|noting|observe|observed|remark|remarked|recall|recalls|recalled|mention|mentioned',
        'She explained that the list was old.',
      ],
      [
        'write',
        'write|writes|wrote|written|writing|tweet|tweeted|tweets|post|posts|posted',
        'He wrote that the ship had sunk.',
      ],
      [
        'testify',
        'testify|testifies|testified|testifying|swore|sworn',
        'The guard testified that the gate was shut.',
      ],
      [
        'confirm',
        'confirm|confirms|confirmed|confirming|report|reports|reported|reporting',
        'The police confirmed that two men had died.',
      ],
      [
        'speak',
        'shout|shouted|boast|boasted|cried|muttered|whispered|agree|agrees|agreed|read|reads|asked',
        '"We won," he shouted.',
      ],
      [
        'tells-inquiry',
        'heard that|from|how|evidence',
        'The court heard that the guard had slept.',
      ],
      ['quoted', 'quoted|cited|quotes|cites|citing|quoting', 'The paper quoted a clerk.'],
    ],
  ),
]
