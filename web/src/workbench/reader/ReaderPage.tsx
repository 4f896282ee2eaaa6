import { useAddress } from '../shell/addressContext';
import { ReportList } from './ReportList';
import { ReportView } from './ReportView';

/** Reports: all of them, or one with what was read in it. */
export function ReaderPage() {
  const report = useAddress().params.get('report');
  return report ? <ReportView key={report} id={report} /> : <ReportList />;
}
