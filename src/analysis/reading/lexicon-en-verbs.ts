// English verbs that report: what follows or precedes them is somebody's words.

import { groupOf } from './lexicon-rows.ts'

export const reportVerbs = [
  ...groupOf(
    'en',
    { name: 'says', class: 'report-verb', tier: 'strong', note: 'Reports words and no stance.' },
    [
      ['state-that', 'state|states that'],
      ['contend', 'contend|contends|contended|put|puts|went|goes on'],
      [
        'rage',
        'rage|rages|raged|fume|fumes|fumed|grunt|grunted|storm|stormed|thunder|thundered|sneer|sneered|snap|snapped|sigh|sighed|laugh|laughed|moan|moaned|groaned|barked|growled|shrugged|smiled|grinned|hissed|roared|gushed|chuckled',
      ],
      [
        'recount',
        'recount|recounts|recounted|affirm|affirms|affirmed|proclaim|proclaims|proclaimed|narrate|narrates|narrated|repeat|repeats|repeated|answer|answers|answered|relate|related|describe|describes|described|recounting',
      ],
      ['say', 'say|says|said|saying'],
      ['tell', 'tell|tells|told|telling'],
      [
        'insist',
        'insist|insists|insisted|insisting|maintain|maintains|maintained|maintaining|stress|stresses|stressed|stressing|emphasised|emphasized|reiterated|reiterates|reiterate',
      ],
      [
        'reply',
        'reply|replies|replied|retort|retorts|retorted|respond|responds|responded|counter|counters|countered',
      ],
      ['add', 'add|adds|added|adding|continue|continued|continues|concluded'],
      [
        'state',
        'stated|stating|declare|declares|declared|declaring|announce|announces|announced|announcing',
      ],
      [
        'explain',
        'explain|explains|explained|explaining|clarify|clarifies|clarified|clarifying|note|notes|noted|noting|observe|observed|remark|remarked|recall|recalls|recalled|mention|mentioned',
      ],
      ['write', 'write|writes|wrote|written|writing|tweet|tweeted|tweets|post|posts|posted'],
      ['testify', 'testify|testifies|testified|testifying|swore|sworn'],
      ['confirm', 'confirm|confirms|confirmed|confirming|report|reports|reported|reporting'],
      [
        'speak',
        'shout|shouted|boast|boasted|cried|muttered|whispered|agree|agrees|agreed|read|reads|asked',
      ],
      ['tells-inquiry', 'heard that|from|how|evidence'],
      ['quoted', 'quoted|cited|quotes|cites|citing|quoting'],
    ],
  ),
]
