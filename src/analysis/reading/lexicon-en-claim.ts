// English cues of claims: words that put forward what somebody could dispute, and the nouns for it.

import { groupOf } from './lexicon-rows.ts'

export const claims = [
  ...groupOf(
    'en',
    { name: 'accuses', class: 'claim', tier: 'strong', note: 'Puts the blame on somebody.' },
    [
      ['accuse', 'accuse|accuses|accused|accusing * of'],
      ['accuse-by', 'accused|accuses|accuse|accusing'],
      ['allege', 'allege|alleges|alleged|alleging'],
      ['blame', 'blame|blames|blamed|blaming'],
      [
        'face',
        'face|faces|faced|facing fresh|new|growing|mounting|serious? claims|allegations|accusations|charges|questions',
      ],
      ['under-fire', 'under fire|scrutiny|pressure over|for|after'],
      [
        'amid',
        'amid|after|following|over fresh|new|growing|mounting|serious? claims|allegations|accusations|suspicions|complaints',
      ],
      [
        'claim-that',
        'claims|allegations|accusations|complaints were|was|have|had|has been? made|raised|levelled|leveled|emerged|surfaced',
      ],
      [
        'levelled',
        'level|levels|levelled|leveled|make|makes|made|raise|raised|repeat|repeats|repeated|renewed * allegation|allegations|accusation|accusations|claim|claims|charge|charges',
      ],
      ['point-finger', 'point|points|pointed|pointing the? finger|fingers'],
      [
        'failed',
        'criticise|criticises|criticised|criticising|criticize|criticizes|criticized|condemn|condemned|condemns|slam|slammed|attacked|faulted|rebuked|censured * for failing|ignoring|hiding|covering|misleading|refusing|allowing|using|putting|not|breaking|breaching|having',
      ],
      ['implicate', 'implicate|implicates|implicated|implicating'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'asserts',
      class: 'claim',
      tier: 'strong',
      requires: 'finite-clause',
      note: 'Says something that can be disputed.',
    },
    [
      ['hold-that', 'hold|holds|held|holding|allowed|allows that'],
      ['claim', 'claim|claims|claimed|claiming'],
      ['contend', 'contend|contends|contended|assert|asserts|asserted|asserting|contending'],
      ['argue', 'argue|argues|argued|arguing'],
      ['put-to', 'put|puts it to * that'],
      ['charge', 'charge|charges|charged that'],
      ['complain', 'complain|complains|complained|complaining'],
      ['accusation-that', 'suspect|suspects|suspected|fear|fears|feared'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'judges',
      class: 'claim',
      tier: 'weak',
      requires: 'finite-clause',
      note: 'Estimates, believes, warns or predicts.',
    },
    [
      [
        'said-expert',
        'said|says|explained|argued|added|warned * author|researcher|scientist|analyst|expert|economist|historian|astronomer|professor|biologist|engineer|geologist|chemist|physicist',
      ],
      [
        'expert',
        'researcher|researchers|scientist|scientists|analyst|analysts|expert|experts|economist|economists|historian|historians|engineer|engineers|astronomer|astronomers|scholar|scholars|forecasters|campaigners|critics|study|team * * say|says|said|argue|argues|find|finds|found|think|agree|suggests',
      ],
      ['warn', 'warn|warns|warned|warning|caution|cautions|cautioned'],
      [
        'believe',
        'believe|believes|believed|think|thinks|thought|reckon|reckons|reckoned|assume|assumes|assumed|fear|fears|feared|consider|considers|guess|guesses|presume|presumed|insinuate|insinuated',
      ],
      [
        'estimate',
        'estimate|estimates|estimated|calculate|calculates|calculated|predict|predicts|predicted|forecast|forecasts|expect|expects',
      ],
      [
        'suggest',
        'suggest|suggests|suggested|suggesting|imply|implies|implied|hint|hints|hinted|indicate|indicates|indicated',
      ],
      ['question', 'question|questions|questioned|wonder|wondered whether|why|how|if'],
      ['doubt', 'doubt|doubts|doubted'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'shows',
      class: 'claim',
      tier: 'weak',
      requires: 'finite-clause',
      note: 'A document or a picture is said to show something.',
    },
    [
      ['show', 'show|shows|showed|shown|showing'],
      [
        'reveal',
        'reveal|reveals|revealed|expose|exposes|exposed|uncover|uncovered|disclose|discloses|disclosed',
      ],
      [
        'find',
        'find|finds|found|conclude|concludes|concluded|establish|established|discovered|learned|learnt',
      ],
      [
        'prove',
        'prove|proves|proved|confirm|confirms|confirmed|demonstrate|demonstrates|demonstrated|detail|details|detailed|document|documented|list|lists|listed',
      ],
      [
        'appear',
        'appear|appears|appeared|seem|seems|seemed|purport|purports|purported|purporting to|that',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'evidence',
      class: 'claim',
      tier: 'weak',
      note: 'Evidence for a claim, or the lack of it.',
    },
    [
      [
        'measured',
        'measured|measure|recorded|records|counted|detected|registered|logged|documented|noted',
      ],
      [
        'found-by',
        'inspector|inspectors|investigator|investigators|auditor|auditors|researchers|scientists|experts|inquiry|report|study|audit|analysis|test|tests found|find|finds|showed|shows|revealed',
      ],
      [
        'presents',
        'present|presents|presented|published|publishes|released|releases|posted|showed|shown|obtained|leaked|shared|produced * pictures|picture|photographs|photograph|photos|photo|footage|video|documents|recordings|recording|emails|evidence|images|image|proof|screenshots|invoices',
      ],
      [
        'no-evidence',
        'no|any|little|without|insufficient|not|nor|zero|a|lack * evidence|proof|indication|indications|sign|signs of|that|to|for|whatsoever|the',
      ],
      ['evidence-of', 'evidence|proof|signs|indications that|of'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'hedged',
      class: 'claim',
      tier: 'weak',
      note: 'Somebody says so; the outlet does not vouch for it.',
    },
    [
      ['expects-to', 'expect|expects * to'],
      ['put-at', 'put|puts|putting|place|placed the|his|her|its|this * at|from|in'],
      ['as-per', 'as per|claimed'],
      ['according', 'according to'],
      [
        'allegedly',
        'allegedly|reportedly|purportedly|supposedly|apparently|ostensibly|rumoured|rumored',
      ],
      ['suspected', 'suspected of'],
      [
        'believed-to',
        'is|are|was|were|been|be widely? believed|thought|said|understood|reported|alleged|claimed|rumoured|suspected to',
      ],
      ['view', 'in|to the view|opinion|eyes|words|mind of'],
      [
        'it-says',
        'what|which it|he|she|they says|said|say|calls|called|call|describes|described was|were|is|are|as',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'concludes', class: 'claim', tier: 'weak', note: 'The outlet draws a conclusion.' },
    [
      ['must-have', "must|cannot|can't|could hardly|only? have|be"],
      ['only-mean', 'can|could|may|would only mean|be|have|point'],
      [
        'clearly',
        'clearly|evidently|obviously|plainly|undoubtedly|doubtless|undeniably|unmistakably',
      ],
      ['no-doubt', 'no|little|without|leaves|leave|left a? no? doubt|question'],
      [
        'raises',
        'raise|raises|raised|raising questions|doubts|suspicion|suspicions|concerns|fears',
      ],
      ['cover-up', 'cover|covered|covering|hushed|hush up|ups'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'admits',
      class: 'claim',
      tier: 'weak',
      note: 'Grants a part of what was put forward.',
    },
    [
      ['allow', 'allow|allows|allowed|granted|grants|agrees|agreed|accept|accepts|accepted that'],
      ['admit', 'admit|admits|admitted|admitting|confess|confesses|confessed'],
      [
        'concede',
        'concede|concedes|conceded|conceding|acknowledge|acknowledges|acknowledged|acknowledging',
      ],
      ['mistakes', 'mistake|mistakes|errors|error were|was made|made'],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'justifies',
      class: 'claim',
      tier: 'weak',
      note: 'Claims a right instead of saying yes or no.',
    },
    [
      ['right', 'right|entitled|free|allowed|permitted to|of'],
      [
        'routine',
        'routine|normal|standard|common|usual practice|procedure|maintenance|business|transaction',
      ],
      ['no-law', 'no|any|not law|rule|rules|regulation|statute|obligation|obliged|requirement'],
      ['sovereign', 'sovereign|internal right|rights|matter|decision|affair|state'],
    ],
  ),
]

export const claimNouns = [
  ...groupOf(
    'en',
    {
      name: 'plain',
      class: 'claim-noun',
      tier: 'strong',
      note: 'What was put forward, as the outlet names it.',
    },
    [
      ['allegation', 'allegation|allegations|accusation|accusations'],
      ['claim', 'claim|claims'],
      ['charge', 'charge|charges'],
      ['blame', 'blame|responsibility|liability'],
      ['report', 'report|reports'],
      ['rumour', 'rumour|rumours|rumor|rumors|gossip|speculation|talk'],
      [
        'suggestion',
        'suggestion|suggestions|insinuation|insinuations|implication|implications|inference',
      ],
      [
        'assertion',
        'assertion|assertions|contention|contentions|complaint|complaints|criticism|criticisms|criticised',
      ],
    ],
  ),
  ...groupOf(
    'en',
    {
      name: 'idea',
      class: 'claim-noun',
      tier: 'strong',
      note: 'A view that is turned away; nobody is said to hold it.',
    },
    [
      [
        'notion',
        'notion|notions|idea|theory|theories|narrative|conclusion|conclusions|finding|findings|timeline|characterisation|characterization|impression',
      ],
    ],
  ),
  ...groupOf(
    'en',
    { name: 'evidence', class: 'claim-noun', tier: 'weak', note: 'What a claim rests on.' },
    [
      [
        'story',
        'story|stories|article|articles|account|accounts|version|coverage|reporting|broadcast|statement|statements|remarks|comments|words',
      ],
      [
        'picture',
        'picture|pictures|image|images|photo|photos|photograph|photographs|footage|video|videos|clip|clips|recording|recordings|tape|tapes|screenshots|screenshot',
      ],
      [
        'document',
        'document|documents|letter|letters|email|emails|memo|memos|dossier|file|files|leak|leaks|evidence|list|invoice|invoices|receipts|analysis|study|survey|audit|data|record|records|figures|numbers|testimony|lawsuit|complaint',
      ],
    ],
  ),
]
