import { bilingual } from './bilingual';

const en = {
  filters: 'Narrowed by',
  without: (value: string) => `without ${value}`,
  choose: 'Choose filters with the claims',
  oneByOne: 'See these claims one by one',
};

const ar: typeof en = {
  filters: 'مضيَّقة بـ',
  without: (value) => `من دون ${value}`,
  choose: 'اختر المرشِّحات في صفحة الأقوال',
  oneByOne: 'اعرض هذه الأقوال واحدًا واحدًا',
};

export const filterWords = bilingual(en, ar);
