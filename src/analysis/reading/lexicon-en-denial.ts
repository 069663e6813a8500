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
      [
        'disputes-that',
        'dispute|disputes|disputed|disputing that',
        'The trust disputes that the ward was shut.',
      ],
      [
        'not-believe',
        "not|don't|doesn't|didn't|cannot|can't believe|accept|recognise|recognize|buy|share that|this|it",
        'The family do not accept that.',
      ],
      ['did-not-happen', 'did not happen|occur|exist|take', 'It did not happen, he said.'],

      ['untrue', 'untrue|untruthful', 'The report is simply untrue, she said.'],
      [
        'took-place',
        "never|not|didn't ever? take|took|taken place",
        'The meeting never took place, he said.',
      ],
      ['deny', 'deny|denies|denied|denying', 'The ministry denied the report.'],
      ['denial', 'denial|denials', 'The harbour office issued a firm denial.'],
      [
        'refute',
        'refute|refutes|refuted|refuting|rebut|rebuts|rebutted|rebutting',
        'Dunmere refuted the account.',
      ],
      [
        'debunk',
        'debunk|debunks|debunked|debunking|disprove|disproves|disproved',
        'The bank debunked the rumour.',
      ],
      [
        'repudiate',
        'repudiate|repudiates|repudiated|disavow|disavows|disavowed',
        'The party repudiated the account.',
      ],
      [
        'not-true',
        "not|isn't|wasn't|aren't|neither|hardly simply|even|at|remotely|just? all? true|correct|accurate",
        'The mayor said the story was simply not true.',
      ],
      ['not-case', "not|isn't|wasn't the case", 'The bank said that was not the case.'],
      [
        'no-truth',
        'no|not|nor|any|little truth|substance|foundation|basis|merit|validity|factual whatsoever|basis? in|to|behind|for|whatsoever',
        'There is no truth in the story, the club said.',
      ],
      [
        'no-truth-a',
        'no|not|any|a|one shred|grain|word|iota|ounce|scrap|kernel of|is truth|fact|true',
        'There is not a grain of truth in it, she said.',
      ],
      [
        'without-basis',
        'without|lack|lacks|lacked|lacking|devoid any|all|of? any|all? basis|foundation|merit|substance|factual|credibility|truth',
        'The ministry said the story was without any foundation.',
      ],
      [
        'no-such',
        'no such thing|thing|order|deal|payment|meeting|agreement|letter|document|instruction|conversation|plan|contract|transfer|sale|shipment|incident|event|policy|decision|request|call|visit|account|list',
        'The colonel said no such order existed.',
      ],
      [
        'never-happened',
        "never|didn't ever? happened|happen|occurred|occur|existed|exist",
        'The meeting never happened, he said.',
      ],
      [
        'nothing-of-kind',
        'nothing|none of the|that kind|sort',
        'The aide said she had done nothing of the kind.',
      ],
      [
        'further',
        "nothing|could|couldn't be? further|farther from the truth",
        'That is nothing further from the truth.',
      ],
      [
        'far-from',
        "far|couldn't|miles from the truth",
        'The account is far from the truth, the union said.',
      ],
      ['opposite', 'opposite|reverse is|was true|happened', 'The dean said the opposite is true.'],
      [
        'no-wrongdoing',
        'no|any|nothing wrongdoing|impropriety|misconduct|wrong',
        'The firm said there had been no wrongdoing.',
      ],
      [
        'did-nothing',
        'done|did|doing nothing wrong|illegal|improper|unlawful|untoward',
        'The trader said he had done nothing wrong.',
      ],
      ['not-guilty', 'not guilty', 'Both men pleaded not guilty.'],
      [
        'innocence',
        'maintain|maintains|maintained|protest|protests|protested|proclaim|proclaimed|insist|insists|insisted * innocence|innocent',
        'The captain has always maintained his innocence.',
      ],
      [
        'am-innocent',
        "am|is|are|was|were|i'm completely|entirely|totally? innocent",
        'The nurse said she was innocent.',
      ],
      [
        'set-record',
        'set|setting|put|putting the record|facts straight',
        'The airline wrote to set the record straight.',
      ],
      [
        'contrary',
        'contrary to what|claims|reports|rumours|rumors|allegations|suggestions|media|press|popular|some|recent',
        'Contrary to reports, the gates were open, the firm said.',
      ],
      [
        'categorically',
        'categorically|emphatically|unequivocally|strenuously|vehemently|vigorously|flatly deny|denies|denied|denying|reject|rejects|rejected|rejecting|refute|refuted|refutes|dispute|disputes|disputed|false|untrue|not|no',
        'We categorically reject this, the school said.',
      ],
      [
        'plain-lie',
        'this|that|these|it|those|all is|are|was|were|are a|an|all|pure|total|complete|utter|absolute|just|simply|plain? lie|lies|nonsense|fabrication|fabrications|invention|rubbish|fiction|slander|hoax|falsehood|falsehoods|fantasy',
        '"This is a lie," the treasurer said.',
      ],
      [
        'pack-of-lies',
        'pack|web|string|tissue|bunch of lies',
        'She called the book a pack of lies.',
      ],
      [
        'deny-outright',
        'outright|blatant|complete|utter|pure|total|absolute|sheer|downright lie|lies|fabrication|fiction|nonsense|invention|falsehood|falsehoods|rubbish|fantasy',
        'The report was pure fiction, the general said.',
      ],
      ['fake-news', 'fake news|story|document|video|letter', 'The palace spoke of fake news.'],
      [
        'fabrication',
        'fabrication|fabrications|falsehood|falsehoods',
        'The whole account is a fabrication, he said.',
      ],
      [
        'shoot-down',
        'shoot|shoots|shot|shooting|swat|swats|swatted|bat|bats|batted|knock|knocks|knocked|slap|slaps|slapped down|away|aside',
        'The coach shot down the rumour.',
      ],
      [
        'cold-water',
        'pour|pours|poured|pouring|throw|threw cold water|scorn',
        'The bank poured cold water on the takeover story.',
      ],
      [
        'rubbish',
        'rubbished|rubbishes|rubbishing|pooh|scotched|scotches|quash|quashes|quashing',
        'The palace rubbished the account.',
      ],
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
        'The ministry said the allegations were invented.',
      ],
      [
        'abjure',
        'rubbish|nix|nixed|scorn|scorned|belittled|waved|decry|spurn',
        'The guild scorned the allegation.',
      ],
      ['issue', 'take|takes|took|taking issue with', 'The district takes issue with the report.'],
      ['refuse', 'refuse|refuses|refused', 'Ferry owner refuses accusation of dumping oil.'],
      [
        'reject',
        'reject|rejects|rejected|rejecting|rejection|rebuff|rebuffs|rebuffed|rebuffing|repel|spurned',
        'The union rejected the allegation.',
      ],
      [
        'dismiss',
        'dismiss|dismisses|dismissed|dismissing|dismissal|discount|discounts|discounted|downplay|downplays|downplayed|downplaying',
        'Ostrelle dismissed the charge.',
      ],
      [
        'dispute',
        'dispute|disputes|disputed|disputing|challenge|challenges|challenged|challenging|contest|contests|contested|contesting|contradict|contradicts|contradicted|contradicting',
        'The firm disputes the claim.',
      ],
      [
        'brush-off',
        'brush|brushes|brushed|brushing|shrug|shrugs|shrugged|shrugging|wave|waves|waved|waving|laugh|laughs|laughed|laughing aside|off|away',
        'The senator shrugged off the rumours.',
      ],
      [
        'scoff',
        'scoff|scoffs|scoffed|laugh|laughed|bristle|bristled|balk|balked|mock|mocks|mocked|ridicule|ridicules|ridiculed at?',
        'Her aide scoffed at the suggestion.',
      ],
      ['object', 'object|objects|objected to', 'The guild objected to the claim.'],
      ['throw-out', 'throw|throws|threw|thrown out', 'The board threw out the accusation.'],
      ['trash', 'trash|trashes|trashed|demolish|demolished', 'The editor trashed the story.'],
      ['play-down', 'play|plays|played|playing down', 'The club played down the reports.'],
      [
        'defend-against',
        'defend|defends|defended|defending * against',
        'The firm defended itself against the charge.',
      ],
      [
        'falsely',
        'false|falsely|baseless|unfounded|groundless|untrue|unsubstantiated|malicious|slanderous|defamatory|absurd|ridiculous|ludicrous|preposterous|laughable|outrageous|nonsensical|outlandish|baselessly|libellous|unsupported|wrong|inaccurate|incorrect|erroneous|nonsense|rubbish',
        'The ministry said the allegations were baseless.',
      ],
      [
        'made-up',
        'made|make|making|cooked|dreamt|dreamed up',
        'The claims were made up, the bank said.',
      ],
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
        'Karsovia slammed the paper over the claims.',
      ],
      [
        'hit-back',
        'hit|hits|hitting|hitting|fire|fires|fired|firing|strike|struck|push|pushes|pushed|pushing|fight|fights|fought|fighting|clap|claps|clapped|snap|snapped back',
        'The mayor hit back at claims of waste.',
      ],
      [
        'counter',
        'counter|counters|countered|countering|answer|answers|answered|answering',
        'The firm countered the allegations.',
      ],
      [
        'fend',
        'fend|fends|fended|fending|face|faced|beat off|down',
        'The minister fended off the accusations.',
      ],
      [
        'distance',
        'distance|distances|distanced|distancing * from',
        'The coach distanced himself from the claims.',
      ],
      [
        'anger',
        'fury|anger|outrage|angry|furious over|at|about',
        'Fury over the claims, says the guild.',
      ],
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
    [
      [
        'back',
        'hit|hits|hitting|fire|fires|fired|push|pushes|pushed back|out at',
        'The clinic hit back at its critics.',
      ],
    ],
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
        '"I did not take the money," the clerk said.',
      ],
      [
        'didnt',
        "i|we didn't|don't|haven't|hadn't|wasn't|weren't|aren't|couldn't|wouldn't ever|even|personally|knowingly? know|knew|known|do|done|take|taken|took|receive|received|accept|accepted|steal|stolen|stole|sell|sold|pay|paid|hide|hid|hidden|lie|lied|touch|touched|order|ordered|meet|met|sign|signed|send|sent|give|gave|given|use|used|involved|responsible|make|made|break|broke|broken|cheat|cheated|mislead|misled|harm|harmed|hurt|kill|killed|threaten|threatened|leak|leaked|ask|asked|promise|promised|bribe|bribed|authorise|authorised|approve|approved|instruct|instructed|own|owned|write|wrote|written|say|said|tell|told|guilty|ashamed|thief|liar|crook",
        '"We didn’t hide a thing," she said.',
      ],
      [
        'nobody-here',
        'nobody|none|no at|in|of|one our|this|us|here|my',
        '"Nobody at our office was told," she said.',
      ],
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
      ['half-truths', 'half truths|truth', 'The letter is a half truth, he said.'],
      [
        'full-of',
        'full|riddled|packed|littered|peppered|strewn of|with half|errors|lies|mistakes|inaccuracies|untruths|falsehoods|holes|distortions|exaggerations|contradictions',
        'The letter was riddled with errors, her lawyer said.',
      ],
      ['called', `${CALLED} * ${NONSENSE}`, 'The general called the letter fake.'],
      [
        'invented',
        'invented|concocted|fabricated|doctored|forged|forgery|forgeries|fictitious|fabricate|invent|manufactured|falsified|photoshopped|staged',
        '"This tale was invented in an office," he said.',
      ],
      [
        'made-up',
        'made|making|cooked|dreamt|dreamed up',
        'It was made up from start to finish, she said.',
      ],
      ['tale', 'fairy|tall|old tale|tales|story|stories|wives', 'She spoke of a fairy tale.'],
      [
        'fiction',
        'fiction|fairytale|fantasy|myth|figment|hoax|nonsense|rubbish|balderdash|claptrap|baloney|poppycock|tosh|hogwash|bunkum|fantasist|fantasists|tripe|codswallop|drivel',
        '"That is a myth," the warden said.',
      ],
      [
        'lies',
        'lie|lies|lying|liar|liars|untruth|untruths|untrue|disinformation|misinformation',
        'The bishop spoke of lies.',
      ],
      [
        'false',
        'baseless|groundless|unfounded|false|bogus|spurious|untruthful|ludicrous|preposterous|laughable|absurd|ridiculous|slanderous|libellous|defamatory',
        'It is absurd, the firm said.',
      ],
      [
        'wrong',
        'completely|entirely|totally|utterly|plainly|simply|factually|wholly|patently|demonstrably|just|quite|flat false|wrong|incorrect|inaccurate|untrue|mistaken|misleading|baseless|unfounded|groundless|fabricated|invented|fictitious',
        'The guild said that was plainly wrong.',
      ],
      [
        'old-footage',
        'old|ancient|archive|unrelated|doctored footage|pictures|picture|images|clips|video|photos|photographs|recording|material',
        'The army called it old footage.',
      ],
      ['out-of-context', 'out of context', 'His words were taken out of context, he said.'],
      [
        'no-exist',
        "doesn't|don't|didn't|not|never|nor exist|existed|exists",
        'Such a list does not exist, the clerk said.',
      ],
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
        'Lind called the pictures "clips from a fish market".',
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
        'It is a tale by a man with a grudge, he said.',
      ],
      [
        'questions',
        'question|questions|questioned|questioning|attack|attacks|attacked|challenge|challenges|challenged * methods|method|methodology|motives|motive|sponsor|credibility|timing|reliability|accuracy|impartiality|sources',
        'The firm questioned the methods of the study.',
      ],
      [
        'doubt',
        'cast|casts|casting|throw|threw doubt|doubts|aspersions on|over',
        'The line cast doubt on the memory of the crew.',
      ],
      [
        'smear',
        'smear|smears|slander|slanders|defamation|calumny|vilification|mudslinging|libel|smearing',
        'It is a smear, the deputy said.',
      ],
      [
        'campaign',
        'smear|hate|propaganda|disinformation|dirty campaign|campaigns',
        'The party spoke of a smear campaign.',
      ],
      ['witch-hunt', 'witch hunt|hunts', 'The trader called the inquiry a witch hunt.'],
      [
        'motivated',
        'politically|financially|racially|commercially motivated|driven|charged',
        'The charge was politically motivated, he said.',
      ],
      [
        'motive',
        'motivated|driven by spite|revenge|envy|politics|malice|greed|jealousy|a',
        'The firm said the report was motivated by spite.',
      ],
      [
        'tarnish',
        'tarnish|tarnishing|tarnished|discredit|discrediting|besmirch|sully|defame|blacken|malign|denigrate|undermine|smearing|damage * image|name|reputation|standing|character|us|country|company|party|club',
        'It was meant to tarnish the image of the port, he said.',
      ],
      [
        'spread',
        'spread|spreads|spreading|peddle|peddles|peddled|peddling|circulate|circulating|circulated|parrot|parroting|recycle|recycling * lies|rumour|rumours|rumor|rumors|falsehoods|gossip|slander|disinformation|misinformation|propaganda|rhetoric|nonsense|tale|tales|hearsay',
        'Alveria keeps spreading a rumour, the envoy said.',
      ],
      [
        'propaganda',
        'propaganda|provocation|sensationalism|clickbait|scaremongering|hysteria|gossip|hearsay|speculation|innuendo|guesswork|conjecture|conspiracy|stunt|distraction|ploy',
        'The army called the broadcast propaganda.',
      ],
      [
        'desperate',
        'desperate|cynical|cheap|malicious|blatant|shameless|transparent|misguided attempt|attempts|effort|bid|stunt|attack|ploy|attacks|move|distraction',
        'It is a desperate attempt to win votes, she said.',
      ],
      ['axe', 'axe|ax|axes to grind', 'The guild said the witness had an axe to grind.'],
      [
        'disgruntled',
        'disgruntled|embittered|bitter|sacked|anonymous|unnamed former|ex|employee|employees|staff|worker|workers|sources|rivals',
        'The firm blamed a disgruntled former clerk.',
      ],
      [
        'reads-like',
        'read|reads|sound|sounds like a|an|the * novel|film|movie|fairy|thriller|tale|comedy|joke|plot|script',
        'The dossier reads like a bad novel, he said.',
      ],
      [
        'misread',
        'misread|misreads|misunderstood|misunderstand|misinterpreted|misinterpret|misrepresent|misrepresents|misrepresented|distort|distorts|distorted|twisted|misconstrued|misquoted|cherry',
        'The paper had distorted the figures, the board said.',
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
      [
        'not-proof',
        "is|are|was|were|isn't|hardly not|no|neither? a|any? proof|evidence|finding",
        'One letter is not proof, she said.',
      ],
      [
        'asked-to',
        'ask|asks|asked|challenge|challenges|challenged|dare|dares|dared|invite|invited|defy|defied|urged * to show|produce|prove|name|publish|present|point|provide|publish|bring',
        'The general asked them to show a single crater.',
      ],
      [
        'show',
        'show|shows|produce|produces|provide|present|publish|release|bring|put|challenge|challenges|challenged|dare|dares|dared|name|asked|hand * evidence|proof|receipt|receipts|witness|document|invoice|facts|prove|cards',
        '"Show us one receipt," the agent said.',
      ],
      [
        'prove',
        'prove it|so|that|the|their|otherwise|them|his|her',
        '"Let them prove it," he said.',
      ],
      [
        'where',
        "where is|are|where's|were the|their|that|this evidence|proof|receipts|body|victims|witnesses|money",
        '"Where is the evidence?" she asked.',
      ],
      [
        'no-evidence',
        'not|no|without|nor|zero a|an|one|any|single? shred|scrap|bit|piece|of|single? of? evidence|proof',
        'There is not a shred of evidence, the captain said.',
      ],
      [
        'unproven',
        'unproven|unproved|unverified|uncorroborated|untested|unsubstantiated',
        'The charge is unproven, her lawyer said.',
      ],
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
      [
        'knew-nothing',
        'know|knows|knew|known nothing|little',
        'She said she had known nothing of the loan.',
      ],
      [
        'takes-exception',
        'any|no intent|intention|attempt|desire to',
        'The ministry disavowed any intent to harm them.',
      ],
      [
        'no-plans',
        'no|not|without|any current|immediate|present|such? plan|plans|intention|desire|interest|wish to|of|whatsoever|in',
        'The port said it had no plans to sell the pier.',
      ],
      [
        'unaware',
        "not|unaware|wasn't|weren't|never|isn't aware|of|told|informed|knew|known of|about|any|that?",
        'The governor said he was not aware of the letter.',
      ],
      [
        'no-knowledge',
        'no|any|without|little knowledge|idea|recollection|record|memory|awareness of|that|about|who|how',
        'The trustee said she had no knowledge of the fund.',
      ],
      [
        'intent',
        "not|never|didn't|no intend|intended|intent|intentional|intentionally|deliberate|deliberately|knowingly|mean|meant|design",
        'The cook said it was not deliberate.',
      ],
      [
        'exaggerated',
        'exaggerated|exaggeration|exaggerates|overstated|overblown|inflated|blown|sensationalised|sensationalized',
        'The harbour master said the figures were exaggerated.',
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
      ['never', 'never|neither', 'We have never sold a boat, the firm said.'],
      [
        'not-single',
        'not|nor|never a|one single? one|single|penny|cent|drop|coin|word|gram|kilo|bullet|ship|person',
        'Not a single crate was moved, he said.',
      ],
      ['not-one', 'not one|once', 'Not one tin was opened, she said.'],
      [
        'no-part',
        'no|any|nor part|role|hand|involvement|say|link|links|connection|connections|ties|contact|dealings|contacts|relationship in|with|to|between|whatsoever',
        'The guild said it had no part in the sale.',
      ],
      [
        'nothing-to-do',
        'nothing|anything to do|hide|answer with|for?',
        'The bank said it had nothing to do with the fund.',
      ],
      [
        'not-involved',
        "not|wasn't|weren't|never|isn't|aren't been? involved|responsible|liable|complicit|connected|linked|implicated|behind|party",
        'The pilot was not involved, his lawyer said.',
      ],
      [
        'at-no-point',
        'at|in no point|time|stage|way',
        'At no point was the valve open, the firm said.',
      ],
      ['nobody', 'nobody|none', 'Nobody was paid, the agent said.'],
      [
        'under-no',
        'under|on no circumstances|account',
        'Under no circumstances was the door locked, she said.',
      ],
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
      [
        'contradict',
        'contradict|contradicts|contradicted|contradicting',
        'His deputy contradicted the witness.',
      ],
      [
        'stand-by',
        'stand|stands|stood|standing firmly|fully|squarely? by|behind',
        'The clinic stands by its figures.',
      ],
      [
        'correct',
        'insist|insists|insisted|insisting|maintain|maintains|maintained|maintaining|say|says|said * correct|accurate|proper|lawful|legal|sound|genuine|authentic|safe|true',
        'The treasurer insists the figures are correct.',
      ],
      [
        'in-order',
        'entirely|perfectly|fully|completely|strictly|wholly|always above|legal|lawful|legitimate|proper|properly|safe|accurate|correct|compliant|complied|transparent',
        'The sale was entirely legal, the broker said.',
      ],
      ['by-book', 'by the book|rules', 'Everything was done by the book, he said.'],
      [
        'cleared',
        'clear|cleared|clears|exonerate|exonerated|vindicate|vindicated * name|him|her|them|us|wrongdoing|me',
        'She said the papers would clear her name.',
      ],
    ],
  ),
]
