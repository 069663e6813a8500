// English cues of denial: words that reject what others have put forward.

import { groupOf } from './lexicon-rows.ts'

const NONSENSE =
  'false|fake|fiction|fictitious|fabricated|nonsense|rubbish|lies|lie|untrue|baseless|absurd|ridiculous|ludicrous|laughable|preposterous|garbage|hogwash|propaganda|invention|invented|fantasy|slander|misinformation|disinformation|unfounded|groundless|hoax|smear|defamatory|malicious|outrageous|bogus|misleading|wrong|inaccurate|incorrect'
const CALLED =
  'call|calls|called|calling|brand|brands|branded|branding|label|labels|labelled|labeled|labelling|describe|describes|described|describing|dub|dubbed|denounce|denounces|denounced|denouncing|dismiss|dismisses|dismissed|dismissing|slam|slams|slammed|slamming|condemned|condemning|characterised|characterized|derided|deriding'

export const denials = [
  ...groupOf(
    'en',
    { name: 'flat', class: 'denial', tier: 'strong', note: 'Says that it is not so.' },
    [
      ['disputes-that', 'dispute|disputes|disputed|disputing that'],
      [
        'not-believe',
        "not|don't|doesn't|didn't|cannot|can't believe|accept|recognise|recognize|buy|share that|this|it",
      ],
      ['did-not-happen', 'did not happen|occur|exist|take'],

      ['untrue', 'untrue|untruthful'],
      ['took-place', "never|not|didn't ever? take|took|taken place"],
      ['deny', 'deny|denies|denied|denying'],
      ['denial', 'denial|denials'],
      ['refute', 'refute|refutes|refuted|refuting|rebut|rebuts|rebutted|rebutting'],
      ['debunk', 'debunk|debunks|debunked|debunking|disprove|disproves|disproved'],
      ['repudiate', 'repudiate|repudiates|repudiated|disavow|disavows|disavowed'],
      [
        'not-true',
        "not|isn't|wasn't|aren't|neither|hardly simply|even|at|remotely|just? all? true|correct|accurate",
      ],
      ['not-case', "not|isn't|wasn't the case"],
      [
        'no-truth',
        'no|not|nor|any|little truth|substance|foundation|basis|merit|validity|factual whatsoever|basis? in|to|behind|for|whatsoever',
      ],
      [
        'no-truth-a',
        'no|not|any|a|one shred|grain|word|iota|ounce|scrap|kernel of|is truth|fact|true',
      ],
      [
        'without-basis',
        'without|lack|lacks|lacked|lacking|devoid any|all|of? any|all? basis|foundation|merit|substance|factual|credibility|truth',
      ],
      [
        'no-such',
        'no such thing|thing|order|deal|payment|meeting|agreement|letter|document|instruction|conversation|plan|contract|transfer|sale|shipment|incident|event|policy|decision|request|call|visit|account|list',
      ],
      ['never-happened', "never|didn't ever? happened|happen|occurred|occur|existed|exist"],
      ['nothing-of-kind', 'nothing|none of the|that kind|sort'],
      ['further', "nothing|could|couldn't be? further|farther from the truth"],
      ['far-from', "far|couldn't|miles from the truth"],
      ['opposite', 'opposite|reverse is|was true|happened'],
      ['no-wrongdoing', 'no|any|nothing wrongdoing|impropriety|misconduct|wrong'],
      ['did-nothing', 'done|did|doing nothing wrong|illegal|improper|unlawful|untoward'],
      ['not-guilty', 'not guilty'],
      [
        'innocence',
        'maintain|maintains|maintained|protest|protests|protested|proclaim|proclaimed|insist|insists|insisted * innocence|innocent',
      ],
      ['am-innocent', "am|is|are|was|were|i'm completely|entirely|totally? innocent"],
      ['set-record', 'set|setting|put|putting the record|facts straight'],
      [
        'contrary',
        'contrary to what|claims|reports|rumours|rumors|allegations|suggestions|media|press|popular|some|recent',
      ],
      [
        'categorically',
        'categorically|emphatically|unequivocally|strenuously|vehemently|vigorously|flatly deny|denies|denied|denying|reject|rejects|rejected|rejecting|refute|refuted|refutes|dispute|disputes|disputed|false|untrue|not|no',
      ],
      [
        'plain-lie',
        'this|that|these|it|those|all is|are|was|were|are a|an|all|pure|total|complete|utter|absolute|just|simply|plain? lie|lies|nonsense|fabrication|fabrications|invention|rubbish|fiction|slander|hoax|falsehood|falsehoods|fantasy',
      ],
      ['pack-of-lies', 'pack|web|string|tissue|bunch of lies'],
      [
        'deny-outright',
        'outright|blatant|complete|utter|pure|total|absolute|sheer|downright lie|lies|fabrication|fiction|nonsense|invention|falsehood|falsehoods|rubbish|fantasy',
      ],
      ['fake-news', 'fake news|story|document|video|letter'],
      ['fabrication', 'fabrication|fabrications|falsehood|falsehoods'],
      [
        'shoot-down',
        'shoot|shoots|shot|shooting|swat|swats|swatted|bat|bats|batted|knock|knocks|knocked|slap|slaps|slapped down|away|aside',
      ],
      ['cold-water', 'pour|pours|poured|pouring|throw|threw cold water|scorn'],
      ['rubbish', 'rubbished|rubbishes|rubbishing|pooh|scotched|scotches|quash|quashes|quashing'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'rejects',
      class: 'denial',
      tier: 'strong',
      requires: 'claim-noun',
      note: 'Turns away what is said to be a claim.',
    },
    [
      [
        'invented',
        'fabricated|bogus|fake|invented|fictitious|concocted|spurious|trumped|lie|lies|fiction|fantasy|fairytale|tale|invention|fabrication|forged|doctored|staged',
      ],
      ['abjure', 'rubbish|nix|nixed|scorn|scorned|belittled|waved|decry|spurn'],
      ['issue', 'take|takes|took|taking issue with'],
      ['refuse', 'refuse|refuses|refused'],
      [
        'reject',
        'reject|rejects|rejected|rejecting|rejection|rebuff|rebuffs|rebuffed|rebuffing|repel|spurned',
      ],
      [
        'dismiss',
        'dismiss|dismisses|dismissed|dismissing|dismissal|discount|discounts|discounted|downplay|downplays|downplayed|downplaying',
      ],
      [
        'dispute',
        'dispute|disputes|disputed|disputing|challenge|challenges|challenged|challenging|contest|contests|contested|contesting|contradict|contradicts|contradicted|contradicting',
      ],
      [
        'brush-off',
        'brush|brushes|brushed|brushing|shrug|shrugs|shrugged|shrugging|wave|waves|waved|waving|laugh|laughs|laughed|laughing aside|off|away',
      ],
      [
        'scoff',
        'scoff|scoffs|scoffed|laugh|laughed|bristle|bristled|balk|balked|mock|mocks|mocked|ridicule|ridicules|ridiculed at?',
      ],
      ['object', 'object|objects|objected to'],
      ['throw-out', 'throw|throws|threw|thrown out'],
      ['trash', 'trash|trashes|trashed|demolish|demolished'],
      ['play-down', 'play|plays|played|playing down'],
      ['defend-against', 'defend|defends|defended|defending * against'],
      [
        'falsely',
        'false|falsely|baseless|unfounded|groundless|untrue|unsubstantiated|malicious|slanderous|defamatory|absurd|ridiculous|ludicrous|preposterous|laughable|outrageous|nonsensical|outlandish|baselessly|libellous|unsupported|wrong|inaccurate|incorrect|erroneous|nonsense|rubbish',
      ],
      ['made-up', 'made|make|making|cooked|dreamt|dreamed up'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'retorts',
      class: 'denial',
      tier: 'weak',
      requires: 'claim-noun',
      note: 'Answers a claim with anger; what it rejects stands beside it.',
    },
    [
      [
        'slam',
        'slam|slams|slammed|slamming|blast|blasts|blasted|blasting|lambast|lambasts|lambasted|lash|lashes|lashed|railed|attack|attacks|attacked|condemn|condemns|condemned|denounce|denounces|denounced|decry|decries|decried|bristles out? at|over|against?',
      ],
      [
        'hit-back',
        'hit|hits|hitting|hitting|fire|fires|fired|firing|strike|struck|push|pushes|pushed|pushing|fight|fights|fought|fighting|clap|claps|clapped|snap|snapped back',
      ],
      ['counter', 'counter|counters|countered|countering|answer|answers|answered|answering'],
      ['fend', 'fend|fends|fended|fending|face|faced|beat off|down'],
      ['distance', 'distance|distances|distanced|distancing * from'],
      ['anger', 'fury|anger|outrage|angry|furious over|at|about'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'hit-back',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Answers somebody; that it rejects anything is for the context to show.',
    },
    [['back', 'hit|hits|hitting|fire|fires|fired|push|pushes|pushed back|out at']],
  ),
  ...groupOf(
    'en',
    {
      name: 'first',
      class: 'denial',
      tier: 'weak',
      note: 'Whoever speaks says that they did not do it.',
    },
    [
      [
        'did-not',
        "i|we|i've|we've|i'm|we're did|do|have|had|was|were|am|are? not|never|nothing|no ever|personally|knowingly|a|an? know|knew|known|do|done|take|taken|took|receive|received|accept|accepted|steal|stolen|stole|sell|sold|pay|paid|hide|hid|hidden|lie|lied|touch|touched|order|ordered|meet|met|sign|signed|send|sent|give|gave|given|use|used|involved|responsible|make|made|break|broke|broken|cheat|cheated|mislead|misled|harm|harmed|hurt|kill|killed|threaten|threatened|leak|leaked|ask|asked|promise|promised|bribe|bribed|authorise|authorised|approve|approved|instruct|instructed|own|owned|write|wrote|written|say|said|tell|told|guilty|ashamed|thief|liar|crook",
      ],
      [
        'didnt',
        "i|we didn't|don't|haven't|hadn't|wasn't|weren't|aren't|couldn't|wouldn't ever|even|personally|knowingly? know|knew|known|do|done|take|taken|took|receive|received|accept|accepted|steal|stolen|stole|sell|sold|pay|paid|hide|hid|hidden|lie|lied|touch|touched|order|ordered|meet|met|sign|signed|send|sent|give|gave|given|use|used|involved|responsible|make|made|break|broke|broken|cheat|cheated|mislead|misled|harm|harmed|hurt|kill|killed|threaten|threatened|leak|leaked|ask|asked|promise|promised|bribe|bribed|authorise|authorised|approve|approved|instruct|instructed|own|owned|write|wrote|written|say|said|tell|told|guilty|ashamed|thief|liar|crook",
      ],
      ['nobody-here', 'nobody|none|no at|in|of|one our|this|us|here|my'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'implied',
      class: 'denial',
      tier: 'weak',
      note: 'Says that what the claim is about does not exist or was invented.',
    },
    [
      ['half-truths', 'half truths|truth'],
      [
        'full-of',
        'full|riddled|packed|littered|peppered|strewn of|with half|errors|lies|mistakes|inaccuracies|untruths|falsehoods|holes|distortions|exaggerations|contradictions',
      ],
      ['called', `${CALLED} * ${NONSENSE}`],
      [
        'invented',
        'invented|concocted|fabricated|doctored|forged|forgery|forgeries|fictitious|fabricate|invent|manufactured|falsified|photoshopped|staged',
      ],
      ['made-up', 'made|making|cooked|dreamt|dreamed up'],
      ['tale', 'fairy|tall|old tale|tales|story|stories|wives'],
      [
        'fiction',
        'fiction|fairytale|fantasy|myth|figment|hoax|nonsense|rubbish|balderdash|claptrap|baloney|poppycock|tosh|hogwash|bunkum|fantasist|fantasists|tripe|codswallop|drivel',
      ],
      ['lies', 'lie|lies|lying|liar|liars|untruth|untruths|untrue|disinformation|misinformation'],
      [
        'false',
        'baseless|groundless|unfounded|false|bogus|spurious|untruthful|ludicrous|preposterous|laughable|absurd|ridiculous|slanderous|libellous|defamatory',
      ],
      [
        'wrong',
        'completely|entirely|totally|utterly|plainly|simply|factually|wholly|patently|demonstrably|just|quite|flat false|wrong|incorrect|inaccurate|untrue|mistaken|misleading|baseless|unfounded|groundless|fabricated|invented|fictitious',
      ],
      [
        'old-footage',
        'old|ancient|archive|unrelated|doctored footage|pictures|picture|images|clips|video|photos|photographs|recording|material',
      ],
      ['out-of-context', 'out of context'],
      ['no-exist', "doesn't|don't|didn't|not|never|nor exist|existed|exists"],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'brands',
      class: 'denial',
      tier: 'weak',
      scope: 'outside',
      note: 'Gives what was put forward another name, in marks.',
    },
    [
      [
        'called',
        'call|calls|called|calling|brand|brands|branded|branding|label|labels|labelled|labeled|labelling|describe|describes|described|describing|dub|dubs|dubbed|denounce|denounces|denounced|deride|derides|derided|name|named|naming|term|termed|depict|depicts|depicted|deem|deemed|liken|likens|likened|characterised|characterized|dismissed|dismiss|dismisses|dismissing|portray|portrayed|brush|brushed|ridiculed|mocked|wrote',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'attacks',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Attacks where a claim comes from, its motive or its tone, and says nothing of it.',
    },
    [
      [
        'grudge',
        'man|woman|people|someone|somebody|those with a|an|scores? grudge|agenda|axe|score|vendetta|settle',
      ],
      [
        'questions',
        'question|questions|questioned|questioning|attack|attacks|attacked|challenge|challenges|challenged * methods|method|methodology|motives|motive|sponsor|credibility|timing|reliability|accuracy|impartiality|sources',
      ],
      ['doubt', 'cast|casts|casting|throw|threw doubt|doubts|aspersions on|over'],
      [
        'smear',
        'smear|smears|slander|slanders|defamation|calumny|vilification|mudslinging|libel|smearing',
      ],
      ['campaign', 'smear|hate|propaganda|disinformation|dirty campaign|campaigns'],
      ['witch-hunt', 'witch hunt|hunts'],
      ['motivated', 'politically|financially|racially|commercially motivated|driven|charged'],
      ['motive', 'motivated|driven by spite|revenge|envy|politics|malice|greed|jealousy|a'],
      [
        'tarnish',
        'tarnish|tarnishing|tarnished|discredit|discrediting|besmirch|sully|defame|blacken|malign|denigrate|undermine|smearing|damage * image|name|reputation|standing|character|us|country|company|party|club',
      ],
      [
        'spread',
        'spread|spreads|spreading|peddle|peddles|peddled|peddling|circulate|circulating|circulated|parrot|parroting|recycle|recycling * lies|rumour|rumours|rumor|rumors|falsehoods|gossip|slander|disinformation|misinformation|propaganda|rhetoric|nonsense|tale|tales|hearsay',
      ],
      [
        'propaganda',
        'propaganda|provocation|sensationalism|clickbait|scaremongering|hysteria|gossip|hearsay|speculation|innuendo|guesswork|conjecture|conspiracy|stunt|distraction|ploy',
      ],
      [
        'desperate',
        'desperate|cynical|cheap|malicious|blatant|shameless|transparent|misguided attempt|attempts|effort|bid|stunt|attack|ploy|attacks|move|distraction',
      ],
      ['axe', 'axe|ax|axes to grind'],
      [
        'disgruntled',
        'disgruntled|embittered|bitter|sacked|anonymous|unnamed former|ex|employee|employees|staff|worker|workers|sources|rivals',
      ],
      [
        'reads-like',
        'read|reads|sound|sounds like a|an|the * novel|film|movie|fairy|thriller|tale|comedy|joke|plot|script',
      ],
      [
        'misread',
        'misread|misreads|misunderstood|misunderstand|misinterpreted|misinterpret|misrepresent|misrepresents|misrepresented|distort|distorts|distorted|twisted|misconstrued|misquoted|cherry',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'evidence',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Asks the accuser for proof.',
    },
    [
      ['not-proof', "is|are|was|were|isn't|hardly not|no|neither? a|any? proof|evidence|finding"],
      [
        'asked-to',
        'ask|asks|asked|challenge|challenges|challenged|dare|dares|dared|invite|invited|defy|defied|urged * to show|produce|prove|name|publish|present|point|provide|publish|bring',
      ],
      [
        'show',
        'show|shows|produce|produces|provide|present|publish|release|bring|put|challenge|challenges|challenged|dare|dares|dared|name|asked|hand * evidence|proof|receipt|receipts|witness|document|invoice|facts|prove|cards',
      ],
      ['prove', 'prove it|so|that|the|their|otherwise|them|his|her'],
      [
        'where',
        "where is|are|where's|were the|their|that|this evidence|proof|receipts|body|victims|witnesses|money",
      ],
      [
        'no-evidence',
        'not|no|without|nor|zero a|an|one|any|single? shred|scrap|bit|piece|of|single? of? evidence|proof',
      ],
      ['unproven', 'unproven|unproved|unverified|uncorroborated|untested|unsubstantiated'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'partial',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Denies a part, a plan or an intent and leaves the rest open.',
    },
    [
      ['knew-nothing', 'know|knows|knew|known nothing|little'],
      ['takes-exception', 'any|no intent|intention|attempt|desire to'],
      [
        'no-plans',
        'no|not|without|any current|immediate|present|such? plan|plans|intention|desire|interest|wish to|of|whatsoever|in',
      ],
      [
        'unaware',
        "not|unaware|wasn't|weren't|never|isn't aware|of|told|informed|knew|known of|about|any|that?",
      ],
      [
        'no-knowledge',
        'no|any|without|little knowledge|idea|recollection|record|memory|awareness of|that|about|who|how',
      ],
      [
        'intent',
        "not|never|didn't|no intend|intended|intent|intentional|intentionally|deliberate|deliberately|knowingly|mean|meant|design",
      ],
      [
        'exaggerated',
        'exaggerated|exaggeration|exaggerates|overstated|overblown|inflated|blown|sensationalised|sensationalized',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'never',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Says no of something; a denial where it answers a claim.',
    },
    [
      ['never', 'never|neither'],
      [
        'not-single',
        'not|nor|never a|one single? one|single|penny|cent|drop|coin|word|gram|kilo|bullet|ship|person',
      ],
      ['not-one', 'not one|once'],
      [
        'no-part',
        'no|any|nor part|role|hand|involvement|say|link|links|connection|connections|ties|contact|dealings|contacts|relationship in|with|to|between|whatsoever',
      ],
      ['nothing-to-do', 'nothing|anything to do|hide|answer with|for?'],
      [
        'not-involved',
        "not|wasn't|weren't|never|isn't|aren't been? involved|responsible|liable|complicit|connected|linked|implicated|behind|party",
      ],
      ['at-no-point', 'at|in no point|time|stage|way'],
      ['nobody', 'nobody|none'],
      ['under-no', 'under|on no circumstances|account'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'upholds',
      class: 'denial',
      tier: 'weak',
      requires: 'case-claim',
      note: 'Holds on to what the claim attacks.',
    },
    [
      ['contradict', 'contradict|contradicts|contradicted|contradicting'],
      ['stand-by', 'stand|stands|stood|standing firmly|fully|squarely? by|behind'],
      [
        'correct',
        'insist|insists|insisted|insisting|maintain|maintains|maintained|maintaining|say|says|said * correct|accurate|proper|lawful|legal|sound|genuine|authentic|safe|true',
      ],
      [
        'in-order',
        'entirely|perfectly|fully|completely|strictly|wholly|always above|legal|lawful|legitimate|proper|properly|safe|accurate|correct|compliant|complied|transparent',
      ],
      ['by-book', 'by the book|rules'],
      [
        'cleared',
        'clear|cleared|clears|exonerate|exonerated|vindicate|vindicated * name|him|her|them|us|wrongdoing|me',
      ],
    ],
  ),
]
