package masarat.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import masarat.model.Attribution;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.FunctionWord;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where in a report. A verb of saying hands over to its speaker what follows it;
 * "according to" hands over its whole sentence; "he added" and an open quotation go on with the
 * speaker before.
 */
public final class Speakers {
  /** How far from its verb a speaker is looked for, in tokens. */
  private static final int REACH = 14;

  private final Scan scan;
  private final Tokens tokens;
  private final Sources sources;
  private final ArabicSaying arabicSaying;
  private final EnglishSaying englishSaying;
  private final boolean arabic;
  private List<Turn> turns = List.of();
  private Attribution last = Attribution.AUTHOR;
  private boolean quoteOpen;

  /** Who speaks in the paragraphs behind "said:", until somebody else does. */
  private @Nullable Attribution statement;

  /** Who speaks where nobody is named: who issued a statement, else the author. */
  private Attribution author = Attribution.AUTHOR;

  private boolean begun;

  /** The paragraph of who spoke last. */
  private int paragraph = -1;

  public Speakers(Scan scan, boolean arabic) {
    this.scan = scan;
    this.arabic = arabic;
    this.tokens = scan.tokens();
    this.sources = new Sources(scan, arabic);
    this.arabicSaying = new ArabicSaying(scan, sources);
    this.englishSaying = new EnglishSaying(scan, sources);
  }

  /**
   * Moves on to the next sentence; sentences must come in order.
   *
   * @param governments of the countries that it names, for which a country speaks
   */
  public void read(Sentence sentence, List<Mention> mentions, List<ActorMention> governments) {
    turns = new ArrayList<>();
    sources.enter(governments);
    if (!arabic) {
      sources.learn(sentence, mentions);
      issued(sentence, mentions);
    }
    if (arabic && !quoteOpen) {
      last = arabicSaying.named(sentence, mentions, last);
    }
    boolean goesOn = quoteOpen || continues(sentence);
    Attribution ahead = arabic || quoteOpen ? null : englishSaying.ahead(sentence, last);
    if (ahead != null) {
      turns.add(new Turn(sentence.from(), sentence.to(), ahead));
    } else if (goesOn && last != Attribution.AUTHOR) {
      turns.add(new Turn(sentence.from(), sentence.to(), last));
    }
    if (arabic) {
      add(arabicSaying.headline(sentence, mentions));
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int behind = behindAccording(i);
      Match<Speech.Narrates> narrates = scan.longest(i, Speech.Narrates.class);
      if (narrates != null && (i == sentence.from() || i == sentence.from() + 1)) {
        turns.add(new Turn(i, sentence.to(), Attribution.AUTHOR));
        i = narrates.to() - 1;
        continue;
      }
      if (arabic && !quoteOpen && arabicSaying.isBeside(i)) {
        turns.add(new Turn(i, sentence.to(), Attribution.AUTHOR));
      }
      if (behind > i) {
        according(sentence, mentions, i, behind);
        i = behind - 1;
      } else if (arabic) {
        arabic(sentence, mentions, i);
      } else if (scan.longest(i, Speech.Says.class) != null) {
        add(englishSaying.says(sentence, mentions, i, last));
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (tokens.word(i)) {
        case "«" -> quoteOpen = true;
        case "»" -> quoteOpen = false;
        case "\"" -> quoteOpen = !quoteOpen;
        default -> {}
      }
    }
    if (!turns.isEmpty()) {
      last = lastTurn(sentence).source();
      paragraph = sentence.paragraph();
      statement = !arabic && tokens.is(sentence.to() - 1, ":") ? last : null;
    } else if (statement != null) {
      turns.add(new Turn(sentence.from(), sentence.to(), statement));
    }
  }

  private void arabic(Sentence sentence, List<Mention> mentions, int token) {
    if (Speech.Asks.at(scan, token) && token - sentence.from() <= Sources.NAME) {
      add(arabicSaying.asks(sentence, mentions, token, last));
    } else if (scan.longest(token, Speech.Issues.class) != null) {
      add(arabicSaying.issues(sentence, mentions, token, last));
    } else if (arabicSaying.speaks(token, sentence.to())) {
      turns.addAll(arabicSaying.says(sentence, mentions, token, last, at(token)));
    } else if (at(token) == Attribution.AUTHOR) {
      add(arabicSaying.adds(sentence, mentions, token, spokeLast()));
    }
  }

  /** Who spoke last, in this sentence or before it. */
  private Attribution spokeLast() {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (turns.get(i).source() != Attribution.AUTHOR) {
        return turns.get(i).source();
      }
    }
    return last;
  }

  private void add(@Nullable Turn turn) {
    if (turn != null) {
      turns.add(turn);
    }
  }

  /** The turn that later sentences go on with: not what the author adds beside it. */
  private Turn lastTurn(Sentence sentence) {
    int i = turns.size() - 1;
    while (i > 0
        && turns.get(i).source() == Attribution.AUTHOR
        && turns.get(i).from() > sentence.from() + 1) {
      i--;
    }
    return turns.get(i);
  }

  /** A new paragraph closes a quotation that was never closed. */
  public void newParagraph() {
    quoteOpen = false;
  }

  /** Who speaks at a token of the sentence read last: the last turn that holds it. */
  public Attribution at(int token) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (token >= turn.from() && token < turn.to()) {
        return turn.source();
      }
    }
    return author;
  }

  /** "Press statement by the ministry": a headline that says whose words the report is. */
  private void issued(Sentence sentence, List<Mention> mentions) {
    for (int i = sentence.from(); i < sentence.to() && !begun; i++) {
      Match<Speech.Document> document = scan.longest(i, Speech.Document.class);
      if (document != null) {
        Attribution source =
            sources.source(mentions, document.to(), sentence.to(), Attribution.AUTHOR, false);
        author = source == null ? author : source;
      }
    }
    begun = true;
  }

  /** Where the turn begins that holds a token; the token itself where nobody is named. */
  public int turnStart(int token) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (token >= turn.from() && token < turn.to()) {
        return turn.from();
      }
    }
    return token;
  }

  private boolean continues(Sentence sentence) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 4); i++) {
      Match<Speech.Continues> continues = scan.longest(i, Speech.Continues.class);
      if (continues != null && (arabic || !tokens.is(continues.to(), "to"))) {
        return true; // but not "residents continue to flee"
      }
    }
    if (!arabic && tokens.is(sentence.from(), "\"") && sentence.paragraph() - paragraph <= 1) {
      return true; // who is quoted goes on
    }
    Match<Speech.Also> also = scan.longest(sentence.from(), Speech.Also.class);
    return also != null
        && sentence.paragraph() == paragraph
        && behindAccording(sentence.from()) == sentence.from();
  }

  /** Where "according to" or "as said" ends that begins at a token; the token if none does. */
  private int behindAccording(int token) {
    Match<Speech.According> according = scan.longest(token, Speech.According.class);
    int end = according == null ? token : according.to();
    boolean also = arabic && scan.longest(token, Speech.Also.class) != null;
    for (Match<Speech.As> as : scan.at(token, Speech.As.class)) {
      for (Match<Speech.Says> says : scan.at(as.to(), Speech.Says.class)) {
        if (scan.is(says.to(), FunctionWord.QUOTED_FROM)) {
          return token; // "as the agency quoted him": who spoke before speaks on
        }
        if (also && arabicSaying.isThat(says.to())) {
          return token; // "also said that", not "as he said"
        }
        end = says.clitics() == 0 ? Math.max(end, says.to()) : end;
      }
    }
    return end;
  }

  private void according(Sentence sentence, List<Mention> mentions, int at, int behind) {
    int limit = accordingEnd(sentence, behind + 1);
    Attribution source = sources.source(mentions, behind, limit, last, false);
    if (source != null) {
      boolean leads = at - sentence.from() <= 3;
      int from = leads ? sentence.from() : previousTurnEnd(sentence);
      turns.add(new Turn(from, sentence.to(), source));
    }
  }

  /**
   * How far the words behind "according to" name a source: in English up to a comma, in Arabic to
   * the word with which begins what the source says.
   */
  private int accordingEnd(Sentence sentence, int from) {
    int limit = Math.min(sentence.to(), from - 1 + REACH);
    for (int i = from; i < limit; i++) {
      if (arabic ? scan.is(i, FunctionWord.APODOSIS) : tokens.is(i, ",")) {
        return i;
      }
    }
    return limit;
  }

  private int previousTurnEnd(Sentence sentence) {
    for (Turn turn : turns) {
      if (turn.to() < sentence.to()) {
        return turn.to();
      }
    }
    return sentence.from();
  }
}
