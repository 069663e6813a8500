// English cues of context: silence, procedure, promises, feelings, demands, threats, law. A longer one that begins at
// the word of a denial takes its place: `denied access`.

import { groupOf } from './lexicon-rows.ts'

export const contexts = [
  ...groupOf(
    'en',
    { name: 'silence', class: 'context', tier: 'strong', note: 'A party says nothing.' },
    [
      [
        'not-respond',
        "not|never|didn't|hasn't|haven't|failed|without|yet|nor immediately|yet|to|publicly|directly? respond|responded|reply|replied|answer|answered|react|reacted|comment|commented|return|returned|returning|acknowledge|address|responding|replying|commenting",
      ],
      [
        'not-reached',
        "not|couldn't|could|cannot|can't immediately|not? be reached|contacted|found",
      ],
      [
        'not-available',
        'not|unavailable|was immediately? available|for for|comment|to? comment|interview?',
      ],
      [
        'no-reply',
        'no|without|any immediate|official|further|public|reply|response|comment|word? comment|reply|response|answer|answers|statement|reaction|word from|on|to|was|came|by|beyond',
      ],
      ['went-unanswered', 'went|gone|go|remained|remain unanswered|silent|quiet'],
      ['silent', 'silent|silence|mum'],
      [
        'contacted',
        'been|was|were|has|have contacted|approached|asked|invited for|to a? comment|comments|statement|respond',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'refusal', class: 'context', tier: 'strong', note: 'A party will not say anything.' },
    [
      [
        'yet-to-say',
        'has|have|had yet to say|comment|respond|explain|answer|reply|release|publish',
      ],
      [
        'cannot-confirm',
        "not|cannot|can't|couldn't|without confirm|confirmed or|nor deny|denied|denies|denying",
      ],
      [
        'rule-out',
        "not|never|didn't|doesn't|neither rule|rules|ruled|exclude|excluded * out|that|it",
      ],
      [
        'sidestep',
        'sidestep|sidesteps|sidestepped|dodge|dodges|dodged|evade|evades|evaded|ducked|deflected|ignored|stonewalled question|questions|the|all',
      ],
      ['drawn', 'refuse|refuses|refused|would|declined not? to? be drawn'],
      [
        'not-say',
        "not|never|didn't|doesn't|wouldn't|couldn't|hasn't immediately|further|publicly? say|said|specify|elaborate|explain|disclose|reveal|detail|give|given|clarify",
      ],
      ['decline', 'decline|declines|declined|declining'],
      [
        'refuse',
        "refuse|refuses|refused|refusing|would|wouldn't|will not? further|be|to? to? comment|say|answer|discuss|respond|elaborate|disclose|speak|talk|confirm|name|identify|comments|speculate|drawn",
      ],
      [
        'neither',
        'neither confirm|confirmed|confirms|confirming|verify|endorse|endorsed|accept|accepted|affirm nor deny|denied|denies|denying|dismiss|dismissed|reject|rejected|dispute|disputed',
      ],
      [
        'not-deny',
        "not|n't|didn't|doesn't|don't|never|without|stopped|cannot|can't|couldn't|wouldn't short|explicitly|directly|outright|of|to? deny|denied|denying|dispute|disputing|contest|contesting|rule|refute|reject",
      ],
      [
        'cannot-verify',
        'not|unable|cannot|impossible|has|could|able independently|be|to|been? verify|verified|confirm|authenticate|confirmed',
      ],
      [
        'prevented',
        'prevent|prevents|prevented|bar|bars|barred|stops|stopped|forbids * from commenting|discussing|answering',
      ],
      [
        'not-discuss',
        "not|can't|cannot|unable|won't|inappropriate|wrong to|be|discuss|comment|appropriate? discuss|comment|appropriate individual|on|to|further|individual",
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'denied-thing',
      class: 'context',
      tier: 'listed',
      note: 'Denied means not given here.',
    },
    [
      [
        'never-denied',
        "never|not|hardly|seldom|rarely|cannot|can't been|be denied|disputed|refuted|challenged",
      ],
      [
        'reflexive',
        'denied|deny|denies|denying himself|herself|themselves|itself|ourselves|nothing|little|him|her|them|us|me|twice|only|late',
      ],
      [
        'access',
        'denied|deny|denies|denying|denial|refused|rejected|rejects|reject|dismissed|dismisses|contest|contested|dispute|challenge|challenged|challenges * access|entry|bail|permission|visa|visas|asylum|boarding|treatment|care|parole|request|requests|opportunity|chance|appeal|appeals|application|bid|bids|offer|offers|proposal|proposals|motion|amendment|bill|plan|planning|licence|license|permit|service|services|justice|food|water|promotion|admission|passage|leave|lawsuit|petition|coach|manager|employees|staff|workers|deal|treaty|title|match|penalty|shot|goal|equaliser|header|election|seat|will',
      ],
      ['of-service', 'denial of service'],
      ['undeniable', 'undeniable|undeniably|plausible|plausibly deniability|deniable'],
      ['in-denial', 'in|of denial about'],
      [
        'dismissed-from',
        'dismissed|dismissing|dismiss|dismissal from|as|for|him|her|them|without|on',
      ],
      [
        'dispute-noun',
        'a|the|long|pay|border|labour|labor|trade|legal|land|running|bitter|ongoing|in|planning dispute|disputes|challenge|challenges|contest|contests',
      ],
      [
        'disputed-thing',
        'disputed|contested|challenged territory|region|area|border|islands|island|election|vote|waters|land|goal|penalty|result|province',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'threat',
      class: 'context',
      tier: 'weak',
      note: 'Threatens or scolds without saying what is false.',
    },
    [
      ['see-court', 'see|sees|saw|seen|meet|face|faces * court|tribunal|action|charges'],
      ['sue-for', 'sue|sues|suing for|over|the|him|her|them'],
      ['threaten', 'threaten|threatens|threatened|threatening|menace|menaced|menaces'],
      ['warn-of', 'warn|warns|warned|warning * of|against|about|not|to'],
      [
        'consequences',
        'serious|grave|severe|dire|legal|unforeseeable|terrible|painful consequences|consequence|outcome|outcomes|repercussions|response|retaliation',
      ],
      [
        'sue',
        'sue|sues|suing|legal|court|libel|reserves|reserve|considering|consider|take|taking|seek all? action|steps|proceedings|rights|legal|advice',
      ],
      [
        'tells-to',
        'tell|tells|told|tell * to back|shut|keep|stop|mind|stay|butt|stand|leave|get|be',
      ],
      [
        'vow-response',
        'vow|vows|vowed|promise|promised|threatened to respond|retaliate|fight|sue|appeal|defend|hit',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'demand', class: 'context', tier: 'weak', note: 'Asks for something to be done.' },
    [
      ['asks-whether', 'ask|asks|asked|asking how|whether|if|why|what|who|when|where'],
      ['told-to', 'tell|tells|told|ordered * not to'],
      ['call-for', 'call|calls|called|calling for|on'],
      ['demand', 'demand|demands|demanded|demanding'],
      [
        'urge',
        'urge|urges|urged|urging|appeal|appeals|appealed|beg|begged|implore|implored|plead|pleaded for|to|with',
      ],
      ['urge-someone', 'urge|urges|urged|urging'],
      ['ask', 'asked|asks|ask|invited|requested|advised|instructed * to'],
      [
        'should',
        'must|should|needs|need|ought|has|have to? resign|quit|apologise|apologize|explain|go|step|publish|release|stop|act|investigate|answer',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'promise',
      class: 'context',
      tier: 'weak',
      note: 'Announces or promises something off the issue.',
    },
    [
      [
        'promise',
        'promise|promises|promised|promising|pledge|pledges|pledged|vow|vows|vowed|undertook|undertaken|committed to|that|a|not|an',
      ],
      [
        'cooperate',
        'cooperating|cooperate|cooperated|assist|assisting|operating|cooperation fully? with',
      ],
      ['seriously', 'take|takes|taking|took|treat|treats * seriously'],
      ['priority', 'priority|priorities|committed|commitment|proud|dedicated|paramount'],
      ['looking-into', 'looking|look|looks|looked into'],
      ['aware', 'aware of the|these|this|a|an|recent|concerns'],
      ['await', 'await|awaits|awaiting|awaited'],
      [
        'will-do',
        'would|will|shall|to|is|are|was|were going|continue|be|to? publish|appeal|review|examine|investigate|consider|respond|announce|continue|meet|discuss|study|cooperate|release|appear|hold|present|attend|reopen|replace|launch|examining|reviewing|investigating|considering|remain|refund|compensate|repair|install',
      ],
      ['confident', 'confident|hopeful|optimistic|hope|hopes|hoped|hoping'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'feeling',
      class: 'context',
      tier: 'weak',
      note: 'Says what somebody feels, thanks or wishes.',
    },
    [
      ['joke', 'joke|jokes|joked|joking|quip|quips|quipped'],
      [
        'sorry',
        'sorry|apologise|apologises|apologised|apologize|apologizes|apologized|apology|apologies|regret|regrets|regretted',
      ],
      [
        'condolences',
        'condolence|condolences|thoughts|sympathy|sympathies|hearts|heart|prayers|grief|mourning|saddened|devastated|heartbroken',
      ],
      [
        'thank',
        'thank|thanks|thanked|grateful|gratitude|praise|praised|praises|welcome|welcomes|welcomed|welcoming|congratulated|applauded|hailed',
      ],
      [
        'shock',
        "was|were|is|are|am|i'm|be|been|feel|feels|felt|looked|seemed very|so|deeply|all|not|extremely|a? bit|little? shocked|surprised|appalled|disappointed|dismayed|frustrated|angry|upset|stunned|relieved|delighted|worried|impressed|happy|proud|glad|sad|thrilled|excited",
      ],
      [
        'condemn',
        'condemn|condemns|condemned|condemning|criticise|criticises|criticised|criticize|criticizes|criticized|slam|slams|slammed|blast|blasts|blasted|attacked|deplored',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'legal', class: 'context', tier: 'weak', note: 'What law, courts and inquiries do.' },
    [
      [
        'investigation',
        'investigation|investigations|inquiry|inquiries|inquest|probe|hearing|trial|tribunal continues|continue|opened|began|begins|is|are|was|were|will|has|into|ongoing|underway',
      ],
      [
        'opened',
        'open|opened|opens|launch|launched|launches|order|ordered|began|begun|started|conducting|announced * investigation|inquiry|probe|review|audit|inquest|file|case',
      ],
      ['investigating', 'investigating|examining|reviewing|probing|inspecting|interviewing'],
      [
        'charged',
        'charged|indicted|arraigned|convicted|acquitted|sentenced|fined|arrested|detained|jailed|prosecuted|bailed|remanded|questioned',
      ],
      [
        'court',
        'court|judge|jury|tribunal|magistrate|magistrates|coroner heard|ruled|rules|ordered|adjourned|froze|granted|set|will|is|dismissed|rejected|found|sentenced',
      ],
      [
        'law',
        'law|laws|act|treaty|convention|embargo|statute|regulation|regulations|rules|sanctions|resolution|constitution|code|directive|charter|ban',
      ],
      ['due', 'due|expected|scheduled|set|listed|likely|meant|supposed to'],
      [
        'lawsuit',
        'sued|filed|lodged|brought a|an|the? lawsuit|suit|complaint|claim|motion|appeal|petition|proceedings',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'identity', class: 'context', tier: 'weak', note: 'Says who or what a source is.' },
    [
      [
        'not-name',
        "not|didn't|without be|been|wish|want|wishing|wanting|to? name|named|naming|identify|identified|identifying|disclose",
      ],
      ['anonymity', 'anonymity|anonymous|unnamed'],
      ['who-is', 'who|which is|was|has|had|runs|ran|heads|headed|served|leads|led|owns|joined'],
      [
        'founded',
        'founded|established|employs|owned|based|headquartered|consists|comprises|located',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'first-told',
      class: 'context',
      tier: 'weak',
      note: 'Says through which channel and when something came out.',
    },
    [
      [
        'came-after',
        'statement|announcement|denial|remarks|comments|report|reports|claims|allegations|row|dispute|controversy|news|letter|complaint|story|article|move|decision comes|came|come|follows|followed|appeared|began|emerged|surfaced|broke|started|erupted|centres|centers|relates|relate|date|dates',
      ],
      ['published', 'first reported|published|emerged|surfaced|appeared|aired|broadcast'],
      ['spoke', 'spoke|speaking|interviewed|talked at|to|in|after|on|during'],
      ['seen-by', 'seen|obtained|reviewed|viewed by'],
    ],
  ),
]
