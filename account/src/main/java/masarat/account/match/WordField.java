package masarat.account.match;

import java.util.List;
import java.util.function.Function;
import masarat.account.coded.CodedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words of two vocabularies: shared, or this one with that one. Data sets that have no word in
 * common still go together in a way (one names who flew, the other who fought on the ground), and
 * which words go together is learnt like any other level.
 */
final class WordField implements Field {
  /** Between the words of a level that is to be learnt. */
  static final String WITH = " with ";

  private static final double SHARED = 0.9;

  private final String name;
  private final Names names;
  private final Function<CodedEvent, List<String>> words;

  WordField(String name, Names names, Function<CodedEvent, List<String>> words) {
    this.name = name;
    this.names = names;
    this.words = words;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable String level(CodedEvent a, CodedEvent b) {
    List<String> ones = words.apply(a);
    List<String> others = words.apply(b);
    if (ones.isEmpty() || others.isEmpty()) {
      return null;
    }
    boolean shared =
        ones.stream()
            .anyMatch(
                one -> others.stream().anyMatch(other -> names.likeness(one, other) > SHARED));
    return shared ? "shared" : String.join(", ", ones) + WITH + String.join(", ", others);
  }
}
