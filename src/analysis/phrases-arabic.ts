// The same families in Arabic: what is printed most; who owns the page also in Persian, Hebrew and Russian.

import type { Phrases } from './phrases.ts'

export const ARABIC: readonly Phrases[] = [
  {
    id: 'page-link',
    kind: 'navigation',
    scope: 'whole',
    because: 'is a link of the page',
    patterns: `
      الرئيسية|الصفحة الرئيسية?
      القائمة|بحث|البحث|تسجيل|دخول|اشتراك
      تسجيل الدخول|الخروج
      انتقل|تخطي|تخطى إلى المحتوى ...
      من نحن
      اتصل|تواصل بنا|معنا
      سياسة الخصوصية ...
      شروط الاستخدام|الخدمة ...
      العودة إلى الأعلى|الرئيسية|أعلى ...`,
  },
  {
    id: 'label-line',
    kind: 'navigation',
    scope: 'label',
    because: 'lists the sections or tags of the page',
    patterns: `
      الوسوم|وسوم|الكلمات|كلمات|تصنيفات|التصنيف|القسم الدلالية|المفتاحية|مفتاحية|دلالية?`,
  },
  {
    id: 'share',
    kind: 'share',
    scope: 'whole',
    because: 'belongs to the buttons that share or save the page',
    patterns: `
      شارك|شاركها|مشاركة|طباعة|نسخ|حفظ|إرسال|استمع
      شارك|شاركوا|مشاركة هذا? الخبر|المقال|المقالة|القصة|الصفحة|على|عبر ...
      نسخ الرابط
      شارك على|عبر ...
      فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|إكس فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|إكس? ...
      تابعنا|تابعونا على|عبر ...
      تابعنا|تابعونا`,
  },
  {
    id: 'related-heading',
    kind: 'related',
    scope: 'whole',
    opens: 'section',
    because: 'begins a list of other articles',
    patterns: `
      اقرأ|اقرؤوا|إقرأ|شاهد أيضا|أيضًا|ايضا|أيضاً|المزيد
      أخبار|مقالات|مواضيع|موضوعات|مواد ذات صلة|علاقة
      مقالات|أخبار مشابهة|متعلقة|مرتبطة
      ذات صلة
      قد يعجبك|يهمك أيضا|أيضًا|ايضا|أيضاً?
      الأكثر قراءة|مشاهدة|شيوعا|تداولا
      آخر|أحدث الأخبار
      المزيد من|عن|حول *`,
  },
  {
    id: 'related-label',
    kind: 'related',
    scope: 'label',
    because: 'leads to another article',
    patterns: `
      اقرأ|إقرأ|شاهد أيضا|أيضًا|ايضا|أيضاً
      للمزيد
      ذات صلة`,
  },
  {
    id: 'newsletter',
    kind: 'newsletter',
    scope: 'whole',
    opens: 'section',
    because: 'belongs to the sign-up of a newsletter',
    patterns: `
      اشترك|اشتركوا|سجل في|بـ|ب|الآن ...
      النشرة البريدية|الإخبارية|الإلكترونية|اليومية
      نشرتنا البريدية|الإخبارية|اليومية
      البريد الإلكتروني
      أدخل بريدك ...`,
  },
  {
    id: 'newsletter-sentence',
    kind: 'newsletter',
    scope: 'sentence',
    because: 'asks to subscribe',
    patterns: `
      اشترك في نشرتنا|النشرة|القناة|قناتنا
      اشتركوا في نشرتنا|النشرة|القناة|قناتنا`,
  },
  {
    id: 'comment-form',
    kind: 'comments',
    scope: 'whole',
    opens: 'end',
    because: 'begins a comment form',
    patterns: `
      اترك|أضف|اكتب تعليقا|تعليقًا|تعليقاً|تعليق|تعليقك|ردا ...
      شاركنا رأيك ...`,
  },
  {
    id: 'comments-heading',
    kind: 'comments',
    scope: 'whole',
    opens: 'section',
    because: 'belongs to the comments of readers',
    patterns: `
      التعليقات|تعليقات #?
      # تعليق|تعليقا|تعليقات
      لا توجد تعليقات`,
  },
  {
    id: 'cookie',
    kind: 'cookie',
    scope: 'sentence',
    because: 'belongs to a cookie notice',
    patterns: `
      نستخدم|يستخدم|تستخدم * ملفات|الكوكيز
      باستخدامك|بمتابعة|باستمرارك هذا|لهذا|تصفح|الموقع|في
      قبول|رفض جميع|كل|ملفات الكل|ملفات|الكوكيز?`,
  },
  {
    id: 'copyright-sentence',
    kind: 'copyright',
    scope: 'sentence',
    because: 'states who owns the page',
    patterns: `
      جميع|كافة|كل الحقوق محفوظة
      تمامی|کلیه|تمام|همه حقوق
      כל הזכויות שמורות
      все|усі права защищены|захищені
      حقوق النشر|الطبع محفوظة`,
  },
  {
    id: 'advertisement',
    kind: 'advertisement',
    scope: 'whole',
    because: 'announces an advertisement',
    patterns: `
      إعلان|إعلانات|اعلان
      محتوى مدفوع|ممول|برعاية`,
  },
]
