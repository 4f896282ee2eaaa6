package masarat.reader.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import masarat.reader.text.Cut;
import masarat.reader.text.Tokens;
import masarat.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * All words and phrases of one language: those that were added, and those of lists too long to be
 * added, which are looked up when a text has their first word. A phrase is found by its first word,
 * with or without particles before it, and by its further words as they are written.
 */
public final class Vocabulary {
  private static final Reached[] NOTHING = {};

  private final Map<String, Node> roots;
  private final Function<String, Map<String, ? extends Sense>> list;
  private final Map<String, Node> listed = new ConcurrentHashMap<>();
  private final FunctionWords functionWords;

  private final Remembered remembered = new Remembered();

  private Vocabulary(Builder builder) {
    this.roots = builder.roots;
    this.list = builder.list;
    this.functionWords = builder.functionWords;
  }

  /** A place in the tree of phrases: the senses that end here and the words that may follow. */
  static final class Node {
    private static final Sense[] NONE = {};

    Sense[] senses = NONE;
    @Nullable Map<String, Node> next;

    void add(Sense sense) {
      for (Sense known : senses) {
        if (known.getClass() == sense.getClass() && known.equals(sense)) {
          return;
        }
      }
      senses = Arrays.copyOf(senses, senses.length + 1);
      senses[senses.length - 1] = sense;
    }

    Node child(String word) {
      if (next == null) {
        next = new HashMap<>(4);
      }
      return next.computeIfAbsent(word, w -> new Node());
    }
  }

  /**
   * The phrases that begin with a word whose particles are cut off.
   *
   * @param start where they begin, from the beginning of the word
   */
  record Reached(int start, int clitics, Sense[] senses, @Nullable Map<String, Node> next) {}

  /** Collects phrases. */
  public static final class Builder {
    private final Map<String, Node> roots = new HashMap<>();
    private Function<String, Map<String, ? extends Sense>> list = word -> Map.of();
    private FunctionWords functionWords = FunctionWords.NONE;

    /**
     * Adds a phrase as people write it; the same phrase may have several senses.
     *
     * @throws IllegalArgumentException if it has no word
     */
    public Builder add(String phrase, Sense sense) {
      List<String> words = Tokens.words(Fold.fold(phrase));
      if (words.isEmpty()) {
        throw new IllegalArgumentException("The phrase '" + phrase + "' has no word.");
      }
      Node node = roots.computeIfAbsent(words.get(0), word -> new Node());
      for (int i = 1; i < words.size(); i++) {
        node = node.child(words.get(i));
      }
      node.add(sense);
      return this;
    }

    /**
     * Sets the list of phrases that are looked up.
     *
     * @param list all phrases that begin with a word, with their senses; asked by many threads
     */
    public Builder list(Function<String, Map<String, ? extends Sense>> list) {
      this.list = list;
      return this;
    }

    /** Sets the function words, which are no phrases and have no sense. */
    public Builder functionWords(FunctionWords words) {
      this.functionWords = words;
      return this;
    }

    public Vocabulary build() {
      return new Vocabulary(this);
    }
  }

  FunctionWords functionWords() {
    return functionWords;
  }

  /** Adds every match that begins at a token to {@code found}. */
  void match(Tokens tokens, int token, List<Match<?>> found) {
    String word = tokens.word(token);
    long letters = Remembered.letters(word);
    Reached[] all = remembered.get(word, letters);
    if (all == null) {
      all = reached(tokens, token);
      remembered.put(word, letters, all);
    }
    for (Reached reached : all) {
      follow(tokens, token, reached, found);
    }
  }

  private Reached[] reached(Tokens tokens, int token) {
    List<Reached> reached = new ArrayList<>();
    for (Cut cut : tokens.cuts(token)) {
      int start = cut.start() - tokens.start(token);
      for (@Nullable Node root : new @Nullable Node[] {roots.get(cut.word()), listed(cut.word())}) {
        if (root != null) {
          reached.add(new Reached(start, cut.clitics(), root.senses, root.next));
        }
      }
    }
    return reached.isEmpty() ? NOTHING : reached.toArray(NOTHING);
  }

  /** The phrases of the list that begin with a word, null where none does. */
  private @Nullable Node listed(String word) {
    Node known = listed.get(word);
    if (known != null) {
      return known;
    }
    Map<String, ? extends Sense> phrases = list.apply(word);
    if (phrases.isEmpty()) {
      return null;
    }
    Builder tree = new Builder();
    phrases.forEach(tree::add);
    Node root = tree.roots.get(word);
    if (root != null) {
      listed.put(word, root);
    }
    return root;
  }

  private static void follow(Tokens tokens, int first, Reached reached, List<Match<?>> found) {
    int start = tokens.start(first) + reached.start;
    Sense[] senses = reached.senses;
    Map<String, Node> next = reached.next;
    int to = first + 1;
    while (true) {
      for (Sense sense : senses) {
        found.add(new Match<>(first, to, start, reached.clitics, sense));
      }
      Node node = next == null || to == tokens.size() ? null : next.get(tokens.word(to));
      if (node == null) {
        return;
      }
      senses = node.senses;
      next = node.next;
      to++;
    }
  }
}
