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
        'The ministry did not respond to questions.',
      ],
      [
        'not-reached',
        "not|couldn't|could|cannot|can't immediately|not? be reached|contacted|found",
        'The owner could not be reached.',
      ],
      [
        'not-available',
        'not|unavailable|was immediately? available|for for|comment|to? comment|interview?',
        'She was not available for comment.',
      ],
      [
        'no-reply',
        'no|without|any immediate|official|further|public|reply|response|comment|word? comment|reply|response|answer|answers|statement|reaction|word from|on|to|was|came|by|beyond',
        'There was no reply from the bank.',
      ],
      [
        'went-unanswered',
        'went|gone|go|remained|remain unanswered|silent|quiet',
        'Calls to the office went unanswered.',
      ],
      ['silent', 'silent|silence|mum', 'The palace has kept silent.'],
      [
        'contacted',
        'been|was|were|has|have contacted|approached|asked|invited for|to a? comment|comments|statement|respond',
        'The club was asked to comment.',
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
        'The firm has yet to explain it.',
      ],
      [
        'cannot-confirm',
        "not|cannot|can't|couldn't|without confirm|confirmed or|nor deny|denied|denies|denying",
        'The navy would not confirm or deny it.',
      ],
      [
        'rule-out',
        "not|never|didn't|doesn't|neither rule|rules|ruled|exclude|excluded * out|that|it",
        'He did not rule one out.',
      ],
      [
        'sidestep',
        'sidestep|sidesteps|sidestepped|dodge|dodges|dodged|evade|evades|evaded|ducked|deflected|ignored|stonewalled question|questions|the|all',
        'The mayor sidestepped questions.',
      ],
      [
        'drawn',
        'refuse|refuses|refused|would|declined not? to? be drawn',
        'The coach refused to be drawn.',
      ],
      [
        'not-say',
        "not|never|didn't|doesn't|wouldn't|couldn't|hasn't immediately|further|publicly? say|said|specify|elaborate|explain|disclose|reveal|detail|give|given|clarify",
        'It did not say who had made them.',
      ],
      ['decline', 'decline|declines|declined|declining', 'The broker declined to comment.'],
      [
        'refuse',
        "refuse|refuses|refused|refusing|would|wouldn't|will not? further|be|to? to? comment|say|answer|discuss|respond|elaborate|disclose|speak|talk|confirm|name|identify|comments|speculate|drawn",
        'The firm refused to say who had paid.',
      ],
      [
        'neither',
        'neither confirm|confirmed|confirms|confirming|verify|endorse|endorsed|accept|accepted|affirm nor deny|denied|denies|denying|dismiss|dismissed|reject|rejected|dispute|disputed',
        'The army would neither confirm nor deny the strike.',
      ],
      [
        'not-deny',
        "not|n't|didn't|doesn't|don't|never|without|stopped|cannot|can't|couldn't|wouldn't short|explicitly|directly|outright|of|to? deny|denied|denying|dispute|disputing|contest|contesting|rule|refute|reject",
        'The bank did not deny the transfer.',
      ],
      [
        'cannot-verify',
        'not|unable|cannot|impossible|has|could|able independently|be|to|been? verify|verified|confirm|authenticate|confirmed',
        'The paper could not verify the letter.',
      ],
      [
        'prevented',
        'prevent|prevents|prevented|bar|bars|barred|stops|stopped|forbids * from commenting|discussing|answering',
        'Privacy rules prevented it from commenting.',
      ],
      [
        'not-discuss',
        "not|can't|cannot|unable|won't|inappropriate|wrong to|be|discuss|comment|appropriate? discuss|comment|appropriate individual|on|to|further|individual",
        'We cannot comment on cases, the school said.',
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
        'It has never been denied.',
      ],
      [
        'reflexive',
        'denied|deny|denies|denying himself|herself|themselves|itself|ourselves|nothing|little|him|her|them|us|me|twice|only|late',
        'She denies herself nothing.',
      ],
      [
        'access',
        'denied|deny|denies|denying|denial|refused|rejected|rejects|reject|dismissed|dismisses|contest|contested|dispute|challenge|challenged|challenges * access|entry|bail|permission|visa|visas|asylum|boarding|treatment|care|parole|request|requests|opportunity|chance|appeal|appeals|application|bid|bids|offer|offers|proposal|proposals|motion|amendment|bill|plan|planning|licence|license|permit|service|services|justice|food|water|promotion|admission|passage|leave|lawsuit|petition|coach|manager|employees|staff|workers|deal|treaty|title|match|penalty|shot|goal|equaliser|header|election|seat|will',
        'He was denied access to a lawyer.',
      ],
      ['of-service', 'denial of service', 'A denial of service attack hit the bank.'],
      [
        'undeniable',
        'undeniable|undeniably|plausible|plausibly deniability|deniable',
        'It gave the state plausible deniability.',
      ],
      ['in-denial', 'in|of denial about', 'He is in denial about his age.'],
      [
        'dismissed-from',
        'dismissed|dismissing|dismiss|dismissal from|as|for|him|her|them|without|on',
        'She was dismissed from her post.',
      ],
      [
        'dispute-noun',
        'a|the|long|pay|border|labour|labor|trade|legal|land|running|bitter|ongoing|in|planning dispute|disputes|challenge|challenges|contest|contests',
        'The border dispute is old.',
      ],
      [
        'disputed-thing',
        'disputed|contested|challenged territory|region|area|border|islands|island|election|vote|waters|land|goal|penalty|result|province',
        'The disputed territory lies in the north.',
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
      [
        'see-court',
        'see|sees|saw|seen|meet|face|faces * court|tribunal|action|charges',
        'She would see them in court.',
      ],
      ['sue-for', 'sue|sues|suing for|over|the|him|her|them', 'She will sue for libel.'],
      [
        'threaten',
        'threaten|threatens|threatened|threatening|menace|menaced|menaces',
        'The envoy threatened Alveria with sanctions.',
      ],
      [
        'warn-of',
        'warn|warns|warned|warning * of|against|about|not|to',
        'The army warned them of serious consequences.',
      ],
      [
        'consequences',
        'serious|grave|severe|dire|legal|unforeseeable|terrible|painful consequences|consequence|outcome|outcomes|repercussions|response|retaliation',
        'He spoke of grave consequences.',
      ],
      [
        'sue',
        'sue|sues|suing|legal|court|libel|reserves|reserve|considering|consider|take|taking|seek all? action|steps|proceedings|rights|legal|advice',
        'The firm is taking legal steps.',
      ],
      [
        'tells-to',
        'tell|tells|told|tell * to back|shut|keep|stop|mind|stay|butt|stand|leave|get|be',
        'Karsovia tells Alveria to back off.',
      ],
      [
        'vow-response',
        'vow|vows|vowed|promise|promised|threatened to respond|retaliate|fight|sue|appeal|defend|hit',
        'The general vowed to retaliate.',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'demand', class: 'context', tier: 'weak', note: 'Asks for something to be done.' },
    [
      [
        'asks-whether',
        'ask|asks|asked|asking how|whether|if|why|what|who|when|where',
        'A juror asked how deep the well was.',
      ],
      ['told-to', 'tell|tells|told|ordered * not to', 'The judge told jurors not to read it.'],
      ['call-for', 'call|calls|called|calling for|on', 'The guild called for an inquiry.'],
      ['demand', 'demand|demands|demanded|demanding', 'Tenants demanded a new lift.'],
      [
        'urge',
        'urge|urges|urged|urging|appeal|appeals|appealed|beg|begged|implore|implored|plead|pleaded for|to|with',
        'The bishop urged calm and appealed to both sides.',
      ],
      ['urge-someone', 'urge|urges|urged|urging', 'Police urged witnesses to come forward.'],
      [
        'ask',
        'asked|asks|ask|invited|requested|advised|instructed * to',
        'The court asked the firm to hand in its books.',
      ],
      [
        'should',
        'must|should|needs|need|ought|has|have to? resign|quit|apologise|apologize|explain|go|step|publish|release|stop|act|investigate|answer',
        'The mayor should resign, they said.',
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
        'The board promised to publish the minutes.',
      ],
      [
        'cooperate',
        'cooperating|cooperate|cooperated|assist|assisting|operating|cooperation fully? with',
        'The firm is cooperating with the police.',
      ],
      [
        'seriously',
        'take|takes|taking|took|treat|treats * seriously',
        'We take the safety of guests seriously, it said.',
      ],
      [
        'priority',
        'priority|priorities|committed|commitment|proud|dedicated|paramount',
        'Safety is our first priority, the line said.',
      ],
      [
        'looking-into',
        'looking|look|looks|looked into',
        'The college said it was looking into the matter.',
      ],
      [
        'aware',
        'aware of the|these|this|a|an|recent|concerns',
        'We are aware of the letter, the school said.',
      ],
      ['await', 'await|awaits|awaiting|awaited', 'The firm is awaiting the ruling.'],
      [
        'will-do',
        'would|will|shall|to|is|are|was|were going|continue|be|to? publish|appeal|review|examine|investigate|consider|respond|announce|continue|meet|discuss|study|cooperate|release|appear|hold|present|attend|reopen|replace|launch|examining|reviewing|investigating|considering|remain|refund|compensate|repair|install',
        'The council will review the contract.',
      ],
      [
        'confident',
        'confident|hopeful|optimistic|hope|hopes|hoped|hoping',
        'The coach was confident of a win.',
      ],
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
      [
        'joke',
        'joke|jokes|joked|joking|quip|quips|quipped',
        'One fan joked that the goat had won.',
      ],
      [
        'sorry',
        'sorry|apologise|apologises|apologised|apologize|apologizes|apologized|apology|apologies|regret|regrets|regretted',
        'The ferry line apologised to its guests.',
      ],
      [
        'condolences',
        'condolence|condolences|thoughts|sympathy|sympathies|hearts|heart|prayers|grief|mourning|saddened|devastated|heartbroken',
        'Our thoughts are with the families, she said.',
      ],
      [
        'thank',
        'thank|thanks|thanked|grateful|gratitude|praise|praised|praises|welcome|welcomes|welcomed|welcoming|congratulated|applauded|hailed',
        'The mayor thanked the divers.',
      ],
      [
        'shock',
        "was|were|is|are|am|i'm|be|been|feel|feels|felt|looked|seemed very|so|deeply|all|not|extremely|a? bit|little? shocked|surprised|appalled|disappointed|dismayed|frustrated|angry|upset|stunned|relieved|delighted|worried|impressed|happy|proud|glad|sad|thrilled|excited",
        'Neighbours were shocked.',
      ],
      [
        'condemn',
        'condemn|condemns|condemned|condemning|criticise|criticises|criticised|criticize|criticizes|criticized|slam|slams|slammed|blast|blasts|blasted|attacked|deplored',
        'Karsovia condemned the drill.',
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
        'The hearing continues on Monday.',
      ],
      [
        'opened',
        'open|opened|opens|launch|launched|launches|order|ordered|began|begun|started|conducting|announced * investigation|inquiry|probe|review|audit|inquest|file|case',
        'The coroner opened an inquest.',
      ],
      [
        'investigating',
        'investigating|examining|reviewing|probing|inspecting|interviewing',
        'Police are investigating the fire.',
      ],
      [
        'charged',
        'charged|indicted|arraigned|convicted|acquitted|sentenced|fined|arrested|detained|jailed|prosecuted|bailed|remanded|questioned',
        'Two men were arrested on Friday.',
      ],
      [
        'court',
        'court|judge|jury|tribunal|magistrate|magistrates|coroner heard|ruled|rules|ordered|adjourned|froze|granted|set|will|is|dismissed|rejected|found|sentenced',
        'The court adjourned the case.',
      ],
      [
        'law',
        'law|laws|act|treaty|convention|embargo|statute|regulation|regulations|rules|sanctions|resolution|constitution|code|directive|charter|ban',
        'The treaty bans such sales.',
      ],
      [
        'due',
        'due|expected|scheduled|set|listed|likely|meant|supposed to',
        'The verdict is due to be read on Friday.',
      ],
      [
        'lawsuit',
        'sued|filed|lodged|brought a|an|the? lawsuit|suit|complaint|claim|motion|appeal|petition|proceedings',
        'The heirs filed a lawsuit in May.',
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
        'The agency did not name the official.',
      ],
      ['anonymity', 'anonymity|anonymous|unnamed', 'He spoke on condition of anonymity.'],
      [
        'who-is',
        'who|which is|was|has|had|runs|ran|heads|headed|served|leads|led|owns|joined',
        'The clerk, who joined in May, left in June.',
      ],
      [
        'founded',
        'founded|established|employs|owned|based|headquartered|consists|comprises|located',
        'The firm was founded in 1990.',
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
        'The row began in spring.',
      ],
      [
        'published',
        'first reported|published|emerged|surfaced|appeared|aired|broadcast',
        'The letter was first published in June.',
      ],
      [
        'spoke',
        'spoke|speaking|interviewed|talked at|to|in|after|on|during',
        'Speaking after the vote, he left by the back door.',
      ],
      ['seen-by', 'seen|obtained|reviewed|viewed by', 'The memo was seen by the Ledger.'],
    ],
  ),
]
