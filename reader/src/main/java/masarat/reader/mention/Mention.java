package masarat.reader.mention;

import java.util.List;
import masarat.gazetteer.Place;
import masarat.gazetteer.Ranked;
import masarat.gazetteer.Resolution;
import masarat.model.Location;
import masarat.model.Quantity;
import masarat.model.SourceClass;
import masarat.model.When;
import org.jspecify.annotations.Nullable;

/** A span of a sentence with a meaning. Offsets are of the folded text. */
public sealed interface Mention {
  /** First token. */
  int from();

  /** One past the last token. */
  int to();

  /** Folded offset where it begins, after particles written onto the first word. */
  int start();

  /** Folded offset past its end. */
  int end();

  /** How well the words support it; larger is better, comparable between kinds. */
  double weight();

  /** The same, with signs around it taken in: what it means and where it is shown stay. */
  default Mention spanning(int first, int past) {
    return this;
  }

  /**
   * A number, number word, vague word or share.
   *
   * @param noun token of the noun it counts, or -1 where none follows
   */
  record QuantityMention(
      int from, int to, int start, int end, double weight, Quantity quantity, int noun)
      implements Mention {}

  /** A day, month, year or other span of time. */
  record TimeMention(int from, int to, int start, int end, double weight, When when)
      implements Mention {}

  /**
   * A place.
   *
   * @param name its usual English name
   * @param location absent where it could not be resolved
   * @param place the likeliest one of the gazetteer, absent where it knows none
   * @param ranked all that its name can mean, the likelier first; empty where it was not weighed
   * @param reason why it was resolved so, in words
   */
  record PlaceMention(
      int from,
      int to,
      int start,
      int end,
      double weight,
      String name,
      @Nullable Location location,
      @Nullable Place place,
      List<Ranked> ranked,
      String reason)
      implements Mention {
    public PlaceMention {
      ranked = List.copyOf(ranked);
    }

    /** The same words, weighed anew. */
    public PlaceMention resolved(Resolution resolution) {
      Ranked first = resolution.likeliest().orElseThrow();
      boolean sure = resolution instanceof Resolution.Resolved;
      return new PlaceMention(
          from,
          to,
          start,
          end,
          weight,
          first.place().name(),
          sure ? first.place().location() : null,
          first.place(),
          resolution.all(),
          resolution.why());
    }

    @Override
    public PlaceMention spanning(int first, int past) {
      return new PlaceMention(
          first, past, start, end, weight, name, location, place, ranked, reason);
    }

    /** The same by another name. */
    public PlaceMention called(String other) {
      return new PlaceMention(from, to, start, end, weight, other, location, place, ranked, reason);
    }
  }

  /**
   * An organisation, a force, a nationality or a community; never a person.
   *
   * @param slug its name in the data, for example {@code islamic-state}
   * @param name its usual English name
   * @param source as what it speaks when it is the source of a claim
   * @param community whether it is a nationality or community, which cannot speak or act by itself
   */
  record ActorMention(
      int from,
      int to,
      int start,
      int end,
      double weight,
      String slug,
      String name,
      SourceClass source,
      boolean community)
      implements Mention {

    @Override
    public ActorMention spanning(int first, int past) {
      return new ActorMention(first, past, start, end, weight, slug, name, source, community);
    }
  }
}
