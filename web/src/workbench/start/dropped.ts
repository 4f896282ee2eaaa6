/** A file with its path below what was dropped or chosen, which tells reports of a folder apart. */
export interface NamedFile {
  name: string;
  file: File;
}

/** What a file or folder input was given; hidden files of the system are none. */
export function listedFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ file }) => isReport(file.name));
}

/** What was dropped, folders with all that is in them. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  // The entries must be taken before anything is waited for: afterwards the list is empty.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return listedFiles(data.files);
  const found = await Promise.all(entries.map((entry) => filesOf(entry, '')));
  return found.flat().filter(({ file }) => isReport(file.name));
}

function isReport(name: string): boolean {
  return !name.startsWith('.') && name !== 'Thumbs.db';
}

async function filesOf(entry: FileSystemEntry, path: string): Promise<NamedFile[]> {
  const name = `${path}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name, file }];
  }
  const inside = await allEntries((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inside.map((one) => filesOf(one, `${name}/`)))).flat();
}

/** A reader hands out some entries at a time, and none when it is done. */
async function allEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
