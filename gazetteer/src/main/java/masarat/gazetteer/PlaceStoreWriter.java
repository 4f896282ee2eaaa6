package masarat.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Writes places as the file that {@link PlaceStore} reads: the places, where each begins, then the
 * tables of names, of their first words, of ids and codes, and of sounds; at the end where each
 * part begins.
 */
final class PlaceStoreWriter implements AutoCloseable {
  private final OutputStream out;
  private final NameMarks marks;
  private final Bytes record = new Bytes();
  private final KeyTableWriter names = new KeyTableWriter();
  private final KeyTableWriter beginnings = new KeyTableWriter();
  private final KeyTableWriter ids = new KeyTableWriter();
  private final KeyTableWriter sounds = new KeyTableWriter();
  private int[] starts = new int[1 << 10];
  private int count;
  private long written;

  /**
   * @param out closed with this
   * @param common folded names that are common words too
   */
  PlaceStoreWriter(OutputStream out, Set<String> common) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.marks = new NameMarks(common);
  }

  int size() {
    return count;
  }

  /**
   * Adds a place.
   *
   * @param isRare whether its name alone rather means something else
   */
  void add(Place place, boolean isRare) throws IOException {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count] = Math.toIntExact(written);
    record.clear();
    PlaceCodec.write(place, record);
    out.write(record.array(), 0, record.size());
    written += record.size();
    index(place);
    marks.add(place, isRare);
    count++;
  }

  private void index(Place place) {
    ids.add(place.id(), count);
    for (String code : new String[] {place.code(), place.pcode()}) {
      ids.add(code == null ? "" : PlaceStore.CODE + code, count);
    }
    for (String name : CoreBuild.lookedUp(place)) {
      for (String form : Spellings.of(name, place)) {
        names.add(form, count);
      }
    }
    hear(place);
  }

  /** Arabic names are to be found by romanisations; Latin ones by Arabic spellings. */
  private void hear(Place place) {
    Set<String> heard = new LinkedHashSet<>();
    for (String name : CoreBuild.lookedUp(place)) {
      for (Sounds.Ear ear : Sounds.Ear.values()) {
        Sounds.of(name, ear).forEach(sound -> heard.add(Sounds.lookup(name, ear, sound)));
      }
    }
    for (String sound : heard) {
      sounds.add(sound.length() <= PlaceStore.SHORTEST_SOUND ? "" : sound, count);
    }
  }

  /** Keeps a name that readers look for under its first word. */
  private void begin(int position, String name, int bits) {
    if ((bits & NameMarks.RARE) == 0) {
      beginnings.add(PlaceStore.firstWord(name), position);
    }
  }

  private long write(KeyTableWriter table) throws IOException {
    return table.write(out, (key, found) -> 0, (position, key, bits) -> {});
  }

  /** Writes what belongs behind the places. */
  @Override
  public void close() throws IOException {
    try (out) {
      long[] parts = new long[5];
      parts[0] = written;
      ByteBuffer places = ByteBuffer.allocate(Integer.BYTES * (count + 1));
      for (int i = 0; i < count; i++) {
        places.putInt(starts[i]);
      }
      places.putInt(Math.toIntExact(written));
      out.write(places.array());
      parts[1] = parts[0] + places.capacity();
      parts[2] = parts[1] + names.write(out, marks, this::begin);
      parts[3] = parts[2] + write(beginnings);
      parts[4] = parts[3] + write(ids);
      write(sounds);
      ByteBuffer end = ByteBuffer.allocate(PlaceStore.END);
      for (long part : parts) {
        end.putInt(Math.toIntExact(part));
      }
      end.putInt(count);
      end.putInt(PlaceStore.MAGIC);
      out.write(end.array());
    }
  }
}
