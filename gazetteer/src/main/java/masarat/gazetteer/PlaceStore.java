package masarat.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places in one block of bytes, of the program or a file mapped into memory: nothing is loaded
 * before it is asked for. Safe for several threads.
 */
final class PlaceStore {
  static final int MAGIC = 0x4D534732;
  static final int END = 7 * Integer.BYTES;

  /** Stands before codes in the table of ids. */
  static final String CODE = "#";

  /** A name of fewer consonants is not looked up by its sound. */
  static final int SHORTEST_SOUND = 2;

  private final String label;
  private final ByteBuffer all;
  private final int starts;
  private final KeyTable names;
  private final KeyTable beginnings;
  private final KeyTable ids;
  private final KeyTable sounds;
  private final @Nullable Place @Nullable [] known;

  private PlaceStore(String label, ByteBuffer all, boolean keeps) {
    this.label = label;
    this.all = all;
    int end = all.limit() - END;
    if (end < 0 || all.getInt(all.limit() - Integer.BYTES) != MAGIC) {
      throw new IllegalArgumentException(label + " is no file of places.");
    }
    this.starts = all.getInt(end);
    int namesFrom = all.getInt(end + Integer.BYTES);
    int beginningsFrom = all.getInt(end + 2 * Integer.BYTES);
    int idsFrom = all.getInt(end + 3 * Integer.BYTES);
    int soundsFrom = all.getInt(end + 4 * Integer.BYTES);
    this.names = new KeyTable(slice(namesFrom, beginningsFrom));
    this.beginnings = new KeyTable(slice(beginningsFrom, idsFrom));
    this.ids = new KeyTable(slice(idsFrom, soundsFrom));
    this.sounds = new KeyTable(slice(soundsFrom, end));
    this.known = keeps ? new @Nullable Place[size()] : null;
  }

  private ByteBuffer slice(int from, int to) {
    return all.slice(from, to - from);
  }

  /** Reads a bundled file whole; its places are kept once asked for. */
  static PlaceStore bundled(String file) {
    try (InputStream in = Bundle.open(file)) {
      return new PlaceStore(file, ByteBuffer.wrap(in.readAllBytes()), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Maps a file into memory.
   *
   * @throws IllegalArgumentException if it is no file of places
   */
  static PlaceStore map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return new PlaceStore(String.valueOf(file.getFileName()), all, false);
    }
  }

  String label() {
    return label;
  }

  long bytes() {
    return all.limit();
  }

  int size() {
    return all.getInt(all.limit() - 2 * Integer.BYTES);
  }

  Place place(int number) {
    Place kept = known == null ? null : known[number];
    if (kept != null) {
      return kept;
    }
    ByteBuffer in = all.duplicate();
    in.position(all.getInt(starts + Integer.BYTES * number));
    Place place = PlaceCodec.read(in);
    if (known != null) {
      known[number] = place;
    }
    return place;
  }

  KeyTable.@Nullable Entry name(String folded) {
    return names.get(folded);
  }

  /** The names for readers that begin with a word, see {@link #firstWord}. */
  List<KeyTable.Entry> beginning(String word) {
    KeyTable.Entry entry = beginnings.get(word);
    if (entry == null) {
      return List.of();
    }
    List<KeyTable.Entry> found = new ArrayList<>(entry.places().length);
    for (int position : entry.places()) {
      found.add(names.entry(position));
    }
    return found;
  }

  /** The letters that a folded name begins with. */
  static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  /** The place of an id, or of a code behind {@link #CODE}; null where there is none. */
  @Nullable Place byId(String id) {
    KeyTable.Entry entry = ids.get(id);
    return entry == null ? null : place(entry.places()[0]);
  }

  /** Numbers of the places that sound so. */
  int[] sounding(String sound) {
    KeyTable.Entry entry = sounds.get(sound);
    return entry == null ? new int[0] : entry.places();
  }
}
