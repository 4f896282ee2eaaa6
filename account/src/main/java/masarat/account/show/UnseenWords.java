package masarat.account.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import masarat.account.unseen.Caution;
import masarat.account.unseen.Method;

/** The words around estimates of those on no list, in one language. */
public final class UnseenWords {
  private final Phrasebook book;

  private UnseenWords(String language) {
    this.book = Phrasebook.of("unseen", language);
  }

  /** The words of {@code en} or {@code ar}. */
  public static UnseenWords of(String language) {
    return new UnseenWords(language);
  }

  /** What a method is called. */
  public String method(Method method) {
    return book.say("methods." + method.code());
  }

  /** A word of the table. */
  public String heading(String key, String... gaps) {
    return book.say("table." + key, gaps);
  }

  /** A warning as one sentence or two. */
  public String caution(Caution caution) {
    List<String> gaps = new ArrayList<>();
    caution
        .gaps()
        .forEach(
            (name, value) -> {
              gaps.add(name);
              gaps.add(value instanceof Double number ? rounded(number) : value.toString());
            });
    return book.say("cautions." + caution.kind().code(), gaps.toArray(String[]::new));
  }

  /** A number as a person reads it: whole from 100 on, with six decimals below 1. */
  public static String rounded(double number) {
    double size = Math.abs(number);
    return size < 1
        ? BigDecimal.valueOf(number)
            .setScale(6, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        : Words.number(size >= 100 ? Math.rint(number) : number);
  }
}
