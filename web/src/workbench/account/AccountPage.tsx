import { useAddress } from '../shell/addressContext';
import { StudyEditor } from './StudyEditor';
import { StudyList } from './StudyList';
import { StudyView } from './StudyView';

/** All studies, one study's account, or a study being written. */
export default function AccountPage() {
  const { params } = useAddress();
  const study = params.get('study') ?? undefined;
  const editing = params.get('edit') === 'true';
  if (editing) return <StudyEditor key={study} id={study} />;
  return study ? <StudyView key={study} id={study} /> : <StudyList />;
}
