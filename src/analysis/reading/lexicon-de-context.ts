// German cues of context: silence, procedure, promises, feelings, demands, threats, law. A longer one that begins at the
// word of a denial takes its place: `bestritt das Spiel`.

import { groupOf } from './lexicon-rows.ts'

export const contextsDe = [
  ...groupOf(
    'de',
    { name: 'silence', class: 'context', tier: 'strong', note: 'A party says nothing.' },
    [
      [
        'reagierte-nicht',
        'reagierte|reagierten|reagiert|reagieren|antwortete|antworteten|antwortet|äußerte|äußerten|äußert * * nicht',
      ],
      [
        'nicht-reagiert',
        'nicht|nie reagiert|geantwortet|geäußert|beantwortet|zurückgemeldet|erreichbar|erreichen',
      ],
      [
        'keine-antwort',
        'keine|keinerlei|ohne offizielle? antwort|reaktion|stellungnahme|rückmeldung|auskunft',
      ],
      ['unbeantwortet', 'unbeantwortet'],
      ['schweigen', 'schweigt|schwieg|schwiegen|schweigen|geschwiegen'],
      ['um-stellungnahme', 'um|für stellungnahme|kommentar|auskunft gebeten|angefragt|erreichbar'],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'refusal', class: 'context', tier: 'strong', note: 'A party will not say anything.' },
    [
      [
        'lehnt-ab',
        'lehnt|lehnte|lehnten|lehnen * stellungnahme|kommentar|auskunft|interview|angaben * ab',
      ],
      [
        'wollte-nicht',
        'wollte|wollten|will|wollen|mochte|mochten * nicht * äußern|kommentieren|sagen|bestätigen|beantworten|nehmen|mitteilen|nennen|preisgeben|verraten',
      ],
      ['kein-kommentar', 'kein|keinen|ohne weiteren? kommentar|kommentare'],
      ['weder-noch', 'weder bestätig*|bestätigen noch|dementieren'],
      [
        'nicht-bestritten',
        'nicht dementiert|dementieren|bestritten|bestreiten|abgestritten|abstreiten|geleugnet|widersprochen|widersprechen',
      ],
      [
        'bestritt-nicht',
        'dementierte|dementiert|bestritt|bestreitet|bestreiten|bestritten|widersprach|widerspricht|leugnete|leugnet * nicht',
      ],
      [
        'nicht-pruefen',
        'nicht|kaum unabhängig? überprüfen|überprüft|verifizieren|verifiziert|bestätigen',
      ],
      ['laufendes', 'laufenden|laufendes|laufende|schwebenden verfahren|ermittlungen|untersuchung'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'denied-thing',
      class: 'context',
      tier: 'listed',
      note: 'The verb means something else here.',
    },
    [
      [
        'spiel',
        'bestreitet|bestritt|bestreiten|bestritten * spiel|spiele|partie|partien|rennen|wettkampf|turnier|lebensunterhalt|auftritt|länderspiel|finale|saison',
      ],
      ['weist-hin', 'weist|wies|wiesen|weisen * * hin'],
      ['zeigt-sich', 'zeigt|zeigte|zeigten|zeigen sich'],
      [
        'antrag',
        'weist|wies|wiesen|weisen * klage|antrag|anträge|berufung|beschwerde|einspruch|vorschlag|angebot|eilantrag * zurück|ab',
      ],
      [
        'abgewiesen',
        'klage|antrag|anträge|berufung|beschwerde|einspruch|vorschlag|angebot|eilantrag|gesuch * zurückgewiesen|abgewiesen|abgelehnt',
      ],
      ['stimmt-zu', 'stimmt|stimmte|stimmten|stimmen * nicht zu'],
      ['unbestritten', 'unbestritten|unbestreitbar'],
      ['nicht-zu-bestreiten', 'nicht zu bestreiten|leugnen'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'threat',
      class: 'context',
      tier: 'weak',
      note: 'Threatens or scolds without saying what is false.',
    },
    [
      ['drohen', 'droht|drohte|drohten|drohen|gedroht|drohung|drohungen|angedroht'],
      ['warnen-vor', 'warnt|warnte|warnten|warnen * vor|davor'],
      [
        'folgen',
        'ernste|ernsten|ernster|ernsthafte|ernsthaften|schwere|schweren|gravierende|gravierenden|rechtliche|rechtlichen|juristische|juristischen konsequenzen|folgen|schritte|schritten|mittel|reaktion',
      ],
      [
        'klage',
        'klage|anzeige|strafanzeige|anwalt|anwälte * einreichen|eingereicht|erstatten|erstattet|eingeschaltet|prüfen|angekündigt',
      ],
      ['vorbehalten', 'behält|behalten|behielt|behielten sich * vor'],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'demand', class: 'context', tier: 'weak', note: 'Asks for something to be done.' },
    [
      [
        'fordern',
        'fordert|forderte|forderten|fordern|gefordert|verlangt|verlangte|verlangten|verlangen|aufgefordert',
      ],
      ['aufrufen', 'ruft|rief|riefen|rufen * auf'],
      [
        'appellieren',
        'appelliert|appellierte|appellierten|mahnt|mahnte|mahnten|bittet|bat|baten|bitten|drängt|drängte|drängten|plädiert|plädierte',
      ],
      ['ruecktritt', 'zurücktreten|rücktritt|aufklärung|aufklären|entschuldigen'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'promise',
      class: 'context',
      tier: 'weak',
      note: 'Announces or promises something off the issue.',
    },
    [
      [
        'versprechen',
        'verspricht|versprach|versprachen|versprechen|versprochen|gelobt|gelobte|gelobten|zugesagt|zusichert|zugesichert|verpflichtet',
      ],
      ['ankuendigen', 'kündigt|kündigte|kündigten|kündigen * an'],
      ['angekuendigt', 'angekündigt|ankündigte|ankündigt'],
      [
        'kooperieren',
        'kooperiert|kooperieren|kooperiere|zusammenarbeiten|zusammenarbeite|zusammenarbeit|unterstützt|unterstützen',
      ],
      ['ernst', 'nimmt|nehmen|nehme|nahm|nahmen * ernst'],
      [
        'pruefen',
        'prüft|prüfe|prüfen|prüfte|überprüft|überprüfe|überprüfen|untersucht|untersuche|untersuchen|auswerten|ausgewertet',
      ],
      [
        'wird-tun',
        'wird|werde|werden|will|wolle|wollen * veröffentlichen|beraten|fortsetzen|informieren|antworten|einsetzen|entscheiden|vorstellen|reparieren|entschädigen',
      ],
      ['zuversicht', 'zuversichtlich|hofft|hoffte|hoffen|hofften|optimistisch'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'feeling',
      class: 'context',
      tier: 'weak',
      note: 'Says what somebody feels, thanks or wishes.',
    },
    [
      [
        'bedauern',
        'bedauert|bedauerte|bedauerten|bedauern|entschuldigt|entschuldigte|entschuldigten|entschuldigung',
      ],
      ['beileid', 'beileid|mitgefühl|anteilnahme|trauer|trauert|trauern|gedanken'],
      [
        'danken',
        'dankt|dankte|dankten|bedankt|bedankte|lobt|lobte|lobten|begrüßt|begrüßte|begrüßten|würdigt|würdigte',
      ],
      [
        'schock',
        'schockiert|überrascht|enttäuscht|entsetzt|bestürzt|erleichtert|besorgt|fassungslos',
      ],
      [
        'verurteilen',
        'verurteilt|verurteilte|verurteilten|kritisiert|kritisierte|kritisierten|kritisieren|rügt|rügte|attackierte',
      ],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'legal', class: 'context', tier: 'weak', note: 'What law, courts and inquiries do.' },
    [
      ['ermitteln', 'ermittelt|ermitteln|ermittelte|ermittlung|ermittlungen|ermittlungsverfahren'],
      [
        'verfahren',
        'verfahren|prozess|verhandlung|anhörung|untersuchung * läuft|begann|beginnt|eröffnet|eingeleitet|eingestellt|fortgesetzt|dauert',
      ],
      [
        'urteil',
        'festgenommen|verhaftet|verurteilt|angeklagt|freigesprochen|inhaftiert|vernommen|durchsucht|beschlagnahmt',
      ],
      [
        'gericht',
        'gericht|landgericht|amtsgericht|richter|richterin|kammer|staatsanwaltschaft * vertagt|vertagte|entschied|entschieden|urteilte|ordnete|fror|ließ|sprach',
      ],
      [
        'gesetz',
        'gesetz|vertrag|abkommen|embargo|waffenembargo|verordnung|sanktionen|resolution|verfassung|richtlinie|konvention',
      ],
      [
        'erwartet',
        'urteil|entscheidung|ergebnis|bericht * erwartet|fallen|geplant|angesetzt|verkündet',
      ],
    ],
  ),
  ...groupOf(
    'de',
    { name: 'identity', class: 'context', tier: 'weak', note: 'Says who or what a source is.' },
    [
      ['namen', 'nicht|ohne|namentlich namentlich|beim? genannt|nennen|namen|nannte'],
      ['nannte-nicht', 'nannte|nannten|nennt|nennen * namen * nicht'],
      ['anonym', 'anonym|anonyme|anonymen|ungenannt|ungenannte|ungenannter|anonymität'],
      ['gegruendet', 'gegründet|gründete|beschäftigt|betreibt|ansässig|angehört|gehört|besteht'],
    ],
  ),
  ...groupOf(
    'de',
    {
      name: 'first-told',
      class: 'context',
      tier: 'weak',
      note: 'Says through which channel and when something came out.',
    },
    [
      ['zuerst', 'zuerst|erstmals * berichtet|gemeldet|veröffentlicht|erschienen|bekannt'],
      ['erschienen', 'erschien|erschienen|ausgestrahlt'],
      [
        'begann',
        'streit|affäre|skandal|kontroverse|debatte|erklärung|mitteilung|konflikt * begann|folgte|entbrannte|kam|dreht|geht',
      ],
    ],
  ),
]
