package masarat.reader.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into sentences. */
public final class Sentences {
  /** In tokens. Of 160,000 sentences of newspapers a dozen are longer. */
  private static final int LONGEST = 400;

  private final Abbreviations abbreviations;

  /**
   * @param abbreviations those whose full stop ends nothing
   */
  public Sentences(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * Cuts a text at line breaks and at full stops, question and exclamation marks. A full stop after
   * a single Latin letter or an abbreviation, inside a run of glued letters ("U.S.", أ.ف.ب) or
   * between a month and its day ("Jan. 8") ends nothing. What goes on without an end is a list or a
   * table, and is cut at its commas, so that no text takes longer to read than its length deserves.
   * A dateline is a sentence of its own, and so is the day on which the report was printed.
   */
  public List<Sentence> of(Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    PrintedDay printed = PrintedDay.of(tokens, abbreviations);
    int from = printed == null ? 0 : behindDay(printed, sentences);
    boolean headline = printed != null && printed.from() == 0;
    int paragraph = printed == null || headline ? 0 : 1;
    from = behindDateline(tokens, from, paragraph, sentences);
    int comma = 0;
    for (int i = from; i < tokens.size(); i++) {
      boolean newLine = tokens.kind(i) == Tokens.Kind.BREAK;
      boolean endless = !newLine && i + 1 - from == LONGEST;
      comma = tokens.is(i, "،") || tokens.is(i, ",") ? i + 1 : comma;
      if (newLine || endless || ends(tokens, i)) {
        int to = newLine ? i : closing(tokens, i + 1);
        to = endless && comma > from + LONGEST / 2 ? comma : to;
        if (to > from) {
          sentences.add(new Sentence(from, to, paragraph));
        }
        paragraph += newLine || headline ? 1 : 0;
        headline = false;
        from = newLine ? behindDateline(tokens, i + 1, paragraph, sentences) : to;
        i = from - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(new Sentence(from, tokens.size(), paragraph));
    }
    return sentences;
  }

  /** Behind the day on which a report was printed, and the headline before it if there is one. */
  private static int behindDay(PrintedDay day, List<Sentence> sentences) {
    if (day.from() > 0) {
      sentences.add(new Sentence(0, day.from(), 0));
    }
    sentences.add(new Sentence(day.from(), day.to(), 0));
    return day.to();
  }

  private static int behindDateline(
      Tokens tokens, int from, int paragraph, List<Sentence> sentences) {
    int end = Dateline.end(tokens, from);
    if (end > from) {
      sentences.add(new Sentence(from, end, paragraph));
    }
    return end;
  }

  private boolean ends(Tokens tokens, int i) {
    if (tokens.kind(i) != Tokens.Kind.SIGN) {
      return false;
    }
    return switch (tokens.word(i)) {
      case "؟", "!", "?", "؛", ";", "…" -> true;
      case "." -> !abbreviates(tokens, i);
      default -> false;
    };
  }

  private boolean abbreviates(Tokens tokens, int i) {
    if (i == 0 || !tokens.isGlued(i)) {
      return false;
    }
    String before = tokens.word(i - 1);
    boolean latin = before.charAt(0) < 0x0250;
    boolean word = tokens.kind(i - 1) == Tokens.Kind.WORD;
    boolean gluedAfter =
        i + 1 < tokens.size()
            && tokens.isGlued(i + 1)
            && tokens.kind(i + 1) != Tokens.Kind.SIGN
            && tokens.kind(i + 1) != Tokens.Kind.BREAK;
    if (latin && word && (before.length() == 1 || abbreviations.leadsName(before))) {
      return i + 1 < tokens.size() && tokens.kind(i + 1) != Tokens.Kind.BREAK;
    }
    if (latin && word && abbreviations.leadsNumber(before)) {
      return i + 1 < tokens.size() && tokens.kind(i + 1) == Tokens.Kind.NUMBER;
    }
    return word && (latin ? gluedAfter : isArabicInitials(tokens, i, gluedAfter));
  }

  /** أ.ف.ب, أ. ف. ب, سي.إن.إن and the end of an address: الجزيرة.نت. */
  private static boolean isArabicInitials(Tokens tokens, int dot, boolean glued) {
    if (dot + 1 >= tokens.size() || tokens.kind(dot + 1) != Tokens.Kind.WORD) {
      return false;
    }
    int before = tokens.word(dot - 1).length();
    int after = tokens.word(dot + 1).length();
    return glued
        ? before <= 3 && after <= 3 || tokens.is(dot + 1, "نت")
        : before == 1 && after == 1;
  }

  /** A closing quotation mark or bracket belongs to the sentence that it closes. */
  private static int closing(Tokens tokens, int i) {
    int at = i;
    while (at < tokens.size() && tokens.isGlued(at) && "\"»)]'”".contains(tokens.word(at))) {
      at++;
    }
    return at;
  }
}
