import { bilingual } from './bilingual';

const en = {
  title: 'Dossier',
  lead: 'The account as a page to print or to keep as PDF: each figure has a footnote with its sentence, its source and the hash of the report.',
  study: 'Study',
  language: 'Language',
  languages: { ar: 'العربية', en: 'English' },
  convention: 'Words for numbers',
  ofStudy: 'as the study says',
  withoutQuotes: 'Keep the words of the reports back (they may be under copyright)',
  print: 'Print',
  save: 'Save the page',
  preview: 'Dossier as it will be printed',
  making: 'Making the dossier …',
  toAccount: 'See the account',
  keys: { print: 'print' },
};

const ar: typeof en = {
  title: 'الملف',
  lead: 'الحساب صفحةً تُطبع أو تُحفظ PDF: لكل رقم حاشية فيها جملته ومصدرها وبصمة التقرير.',
  study: 'الدراسة',
  language: 'اللغة',
  languages: { ar: 'العربية', en: 'English' },
  convention: 'ألفاظ العدد',
  ofStudy: 'كما في الدراسة',
  withoutQuotes: 'احجب ألفاظ التقارير (فقد تكون محفوظة الحقوق)',
  print: 'اطبع',
  save: 'احفظ الصفحة',
  preview: 'الملف كما سيُطبع',
  making: 'يُعَدّ الملف …',
  toAccount: 'انظر الحساب',
  keys: { print: 'طباعة' },
};

export const dossierWords = bilingual(en, ar);
