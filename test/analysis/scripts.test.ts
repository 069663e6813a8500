// Texts in scripts for which there are few phrases: what shapes alone say, and the Arabic families.

import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { isBoilerplate } from '../../src/core/article.ts'

type Sample = {
  readonly above: string
  readonly title: string
  readonly body: string
  readonly behind: string
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  Arabic: {
    above: 'الميناء اليوم\nأخبار محلية\nاقتصاد\n٣٤٢',
    title: 'رافعة جديدة في ميناء بلمار',
    body: 'افتتحت مدينة بلمار يوم الاثنين رافعة جديدة في الميناء بعد ثلاث سنوات من العمل، وقال رئيس البلدية إن الرافعة ستخدم السفن كلها.\n\nمتى تعمل الرافعة الجديدة؟\n\nويبلغ ارتفاع الرافعة أربعين مترا، وقد كلف بناؤها أحد عشر مليون كرونة بحسب إدارة الميناء في بلمار.',
    behind:
      'صيد السمك يعود إلى البحيرة\nسوق الخضار ينتقل إلى الضفة\nطقس الغد\n١٢\nnews@port.example\n© 2031 الميناء اليوم',
  },
  Hebrew: {
    above: 'עיתון הנמל\nחדשות\nכלכלה',
    title: 'עגורן חדש בנמל בלמאר',
    body: 'נמל בלמאר יקבל בסתיו עגורן שני, כך הודיעה רשות הנמל ביום שישי לאחר שלוש שנים של עבודה. הוא יעמוד ליד העגורן הישן.\n\nמתי יגיע העגורן?\n\nהעגורן החדש בנמל ירים ארבעים טונות, פי שניים מן העגורן הישן שעומד על הרציף.',
    behind: 'הדגים חזרו לאגם\nשוק הירקות עובר\nמזג האוויר\n17\nwww.port.example',
  },
  Russian: {
    above: 'Портовая газета\nНовости\nЭкономика\n1 204',
    title: 'Порт Бельмара получит второй кран',
    body: 'Порт Бельмара получит осенью второй кран, сообщило в пятницу управление порта. Он будет стоять рядом со старым краном на набережной.\n\nКогда придёт кран?\n\nНовый кран порта поднимает сорок тонн, вдвое больше старого, который стоит на набережной с шестидесятых годов.',
    behind: 'Рыба вернулась в озеро\nРынок переезжает\nПогода\nРеклама\n344\ninfo@port.example',
  },
  Japanese: {
    above: '港新聞\nニュース\n経済',
    title: 'ベルマル港に二台目のクレーン',
    body: 'ベルマル港は秋に二台目のクレーンを設置すると、港湾局が金曜日に発表した。古いクレーンの隣に立つ予定である。\n\n新しいクレーンはいつ来るのか。\n\n新しいクレーンは四十トンを持ち上げることができ、古いクレーンの二倍の力がある。',
    behind: '湖に魚が戻る\n市場が移転へ\n明日の天気\n128\n© 2031 港新聞',
  },
}

const setAside = (text: string): readonly string[] => {
  const regions = proposalOf(text).regions?.filter(isBoilerplate) ?? []
  return regions.flatMap(({ start, end }) => text.slice(start, end).split('\n').filter(Boolean))
}
const linesOf = (part: string): readonly string[] => part.split('\n').filter(Boolean)

describe('[BP22] where a script has no phrases the shape of lines tells the page from the text', () => {
  test.each(Object.entries(SAMPLES))('%s', (_, { above, title, body, behind }) => {
    const text = `${above}\n\n${title}\n\n${body}\n\n${behind}\n`
    const found = proposalOf(text).title
    expect(found?.state === 'stated' ? found.stated : null).toBe(title)
    expect(setAside(text)).toEqual([...linesOf(above), ...linesOf(behind)])
  })

  test.each(Object.entries(SAMPLES))(
    'the text alone, a subheading and two lines behind it stay: %s',
    (_, { title, body, behind }) => {
      expect(setAside(`${title}\n\n${body}\n`)).toEqual([])
      const [first = '', second = ''] = linesOf(behind)
      expect(setAside(`${title}\n\n${body}\n\n${first}\n\n${body.split('\n')[0] ?? ''}\n`)).toEqual(
        [],
      )
      expect(setAside(`${title}\n\n${body}\n\n• ${first}\n• ${second}\n• ${title}\n`)).toEqual([])
    },
  )
})

describe('[BP23] families of phrases in Arabic', () => {
  const { title, body } = SAMPLES['Arabic']!
  const kindOf = (line: string): string | null => {
    const text = `${title}\n\n${body}\n\n${line}\n\n${body.split('\n')[4] ?? ''}\n`
    const at = text.indexOf(line, title.length)
    const region = proposalOf(text).regions?.find(({ start, end }) => start <= at && at < end)
    return region && isBoilerplate(region) ? region.kind : null
  }
  test.each([
    ['شارك هذا الخبر', 'share'],
    ['تابعونا على فيسبوك', 'share'],
    ['اقرأ أيضا: سوق السمك يعود', 'related'],
    ['الأكثر قراءة', 'related'],
    ['اشترك في نشرتنا البريدية', 'newsletter'],
    ['أضف تعليقا', 'comments'],
    ['نستخدم ملفات تعريف الارتباط لتحسين الخدمة.', 'cookie'],
    ['جميع الحقوق محفوظة', 'copyright'],
    ['إعلان', 'advertisement'],
  ])('%s', (line, kind) => expect(kindOf(line)).toBe(kind))

  test.each([
    'شارك في الاحتفال مئة من عمال الميناء، وقال أحدهم إن الرافعة جميلة.',
    'اقرأ الرئيس رسالة طويلة على العمال في ميناء بلمار يوم الاثنين.',
    'جميع العمال حضروا إلى الميناء في الصباح ليروا الرافعة الجديدة.',
    'إعلان النتائج سيكون في الخريف بحسب إدارة الميناء.',
  ])('text: %s', (line) => expect(kindOf(line)).toBeNull())
})
