import { bilingual } from './bilingual';

const en = {
  title: 'A tour in a minute',
  next: 'Next',
  back: 'Back',
  end: 'End the tour',
  step: (n: string, of: string) => `${n} of ${of}`,
  /** Each is told over its page. */
  steps: [
    {
      page: 'reader',
      title: 'Reports, as written',
      text: 'Open one: what the program read is marked in the text. Beside it stand the fields: A accepts, X rejects, E edits, N goes to the next unsure claim.',
    },
    {
      page: 'claims',
      title: 'Every claim of every report',
      text: 'Search finds words however they are spelled. Narrow by what happened, who, where and who says it. The address keeps your view, so that a link shows it to others.',
    },
    {
      page: 'events',
      title: 'Reports that tell the same',
      text: 'Claims about the same happening stand together as an event, with the reason. Where their numbers differ you see the sources side by side, and you can join or part them.',
    },
    {
      page: 'map',
      title: 'Where they went',
      text: 'Each way is an arrow: its core is certain, the pale rim is possible. Choose one to see its sentence; the brush below narrows the time.',
    },
    {
      page: 'account',
      title: 'How many, at least and at most',
      text: 'A study asks who was where. Its account gives the least and the most for each figure, with the claims that hold each end, and says what nobody told.',
    },
    {
      page: 'dossier',
      title: 'To print and to pass on',
      text: 'The account as one page, in either language: every figure leads to its sentence, its source and its hash.',
    },
    {
      page: 'start',
      title: 'Everything by keyboard',
      text: 'Press ? anywhere for the keys that work there, and U to take back your last decision.',
    },
  ],
};

const ar: typeof en = {
  title: 'جولة في دقيقة',
  next: 'التالي',
  back: 'السابق',
  end: 'إنهاء الجولة',
  step: (n, of) => `${n} من ${of}`,
  steps: [
    {
      page: 'reader',
      title: 'التقارير كما كُتبت',
      text: 'افتح واحدًا: ما استخرجه البرنامج معلَّم في النص، وبجانبه حقوله: A للقبول وX للرفض وE للتعديل وN للانتقال إلى القول التالي غير المتيقَّن منه.',
    },
    {
      page: 'claims',
      title: 'كل قول في كل تقرير',
      text: 'يجد البحث الكلمة بأي رسم كُتبت. ضيّق بما حدث ومن وأين ومن القائل. والعنوان يحفظ ما تراه، فالرابط يُريه لغيرك.',
    },
    {
      page: 'events',
      title: 'تقارير تروي الشيء نفسه',
      text: 'الأقوال عن حدث واحد تجتمع مع ذكر السبب. وحيث تختلف الأرقام ترى المصادر جنبًا إلى جنب، ولك أن تجمع أو تفرّق.',
    },
    {
      page: 'map',
      title: 'إلى أين ذهبوا',
      text: 'كل طريق سهم: لبّه مؤكد وحافته الباهتة ممكنة. اختر سهمًا لترى جملته، والشريط في الأسفل يضيّق المدة.',
    },
    {
      page: 'account',
      title: 'كم كانوا على الأقل وعلى الأكثر',
      text: 'الدراسة تسأل من كان أين. وحسابها يعطي أقل ما يمكن وأكثر ما يمكن لكل رقم، ومعه الأقوال التي تسند كل طرف، ويقول ما لم يروه أحد.',
    },
    {
      page: 'dossier',
      title: 'للطباعة والمشاركة',
      text: 'الحساب في صفحة واحدة بأي من اللغتين: كل رقم يقود إلى جملته ومصدره وبصمته.',
    },
    {
      page: 'start',
      title: 'كل شيء من لوحة المفاتيح',
      text: 'اضغط ؟ في أي مكان لترى المفاتيح العاملة فيه، وU للتراجع عن قرارك الأخير.',
    },
  ],
};

/** The words of the tour. */
export const tour = bilingual(en, ar);
