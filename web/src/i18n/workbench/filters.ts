import { bilingual } from './bilingual';

const en = {
  filters: 'Narrowed by',
  without: (value: string) => `without ${value}`,
  choose: 'Choose filters with the claims',
};

const ar: typeof en = {
  filters: 'مضيَّقة بـ',
  without: (value) => `من دون ${value}`,
  choose: 'اختر المرشِّحات في صفحة الأقوال',
};

export const filterWords = bilingual(en, ar);
