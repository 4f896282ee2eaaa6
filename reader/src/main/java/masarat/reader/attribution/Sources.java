package masarat.reader.attribution;

import java.util.List;
import masarat.model.Attribution;
import masarat.model.SourceClass;
import masarat.reader.actor.Institution;
import masarat.reader.actor.Institution.Kind;
import masarat.reader.mention.Mention;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.mention.Weight;
import masarat.reader.movement.Preposition;
import masarat.reader.text.Clitic;
import masarat.reader.text.Sentence;
import masarat.reader.text.Tokens;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.jspecify.annotations.Nullable;

/** Who is named as a source within some words: an organisation by name, else a kind of speaker. */
final class Sources {
  /** How many words the name of a speaker has at most, where it is not known. */
  static final int NAME = 4;

  /** How far behind the word that leads to it the name of a newspaper may stand. */
  private static final int LED = 2;

  private final Scan scan;
  private final boolean arabic;
  private final Tokens tokens;
  private final NamedSpeakers names;
  private List<ActorMention> governments = List.of();

  Sources(Scan scan, boolean arabic) {
    this.scan = scan;
    this.arabic = arabic;
    this.tokens = scan.tokens();
    this.names = new NamedSpeakers(scan);
  }

  /** Keeps the governments of the countries that the next sentence names. */
  void enter(List<ActorMention> next) {
    governments = next;
  }

  /** Keeps who speaks for whom in a sentence, for those that follow. */
  void learn(Sentence sentence, List<Mention> mentions) {
    names.learn(
        sentence, mentions, (from, to) -> source(mentions, from, to, Attribution.AUTHOR, false));
  }

  /** Keeps who speaks for a source that is told by kind or name within some tokens. */
  void learn(List<Mention> mentions, int from, int to, Attribution source) {
    names.learn(from, to, mentions, source);
  }

  /** For whom somebody speaks who is told by name only. */
  @Nullable Attribution named(int from, int to) {
    return names.within(from, to);
  }

  /** Whether some tokens name media that something is told to. */
  boolean hears(List<Mention> mentions, int from, int to) {
    return mentions.stream()
        .anyMatch(
            m ->
                m.from() >= from
                    && m.to() <= to
                    && m instanceof ActorMention actor
                    && actor.source() == SourceClass.MEDIA
                    && isTold(m.from()));
  }

  /** Whether a token is only the end of a longer kind of speaker: the last word of "aid agency". */
  boolean isInside(int token) {
    for (int i = Math.max(0, token - NAME); i < token; i++) {
      Match<Speech.Speaker> speaker = scan.longest(i, Speech.Speaker.class);
      if (speaker != null && speaker.to() > token) {
        return true;
      }
    }
    return false;
  }

  /**
   * The speaker within some tokens.
   *
   * @param last who spoke last, for "the source"
   * @param hearers whether whom something is told to may be named there too
   */
  @Nullable Attribution source(
      List<Mention> mentions, int from, int to, Attribution last, boolean hearers) {
    Match<Speech.Speaker> kind = kind(mentions, from, to, hearers);
    ActorMention actor = actor(mentions, from, to, hearers);
    if (kind == null) {
      if (actor != null && !actor.community()) {
        return new Attribution(actor.source(), actor.slug());
      }
      Attribution named = names.within(from, to);
      return named == null ? country(from, to) : named;
    }
    SourceClass told = kind.sense().source();
    boolean people = told == SourceClass.RESIDENTS || told == SourceClass.ACTIVISTS;
    boolean far = actor != null && (actor.from() - kind.to() > NAME || isAnother(kind, actor));
    boolean carrier = actor != null && isCarrier(actor, kind);
    if (actor == null || far || carrier || actor.community() || people) {
      return again(kind, last) ? last : new Attribution(told, null);
    }
    return new Attribution(actor.source(), actor.slug());
  }

  /** "Medical sources and the Observatory": the first of two speaks. */
  private boolean isAnother(Match<Speech.Speaker> kind, ActorMention actor) {
    return actor.from() > kind.to() && tokens.is(kind.to(), "and");
  }

  /** "The ministry, in a statement that the channel carried": the media only pass it on. */
  private static boolean isCarrier(ActorMention actor, Match<Speech.Speaker> kind) {
    return actor.source() == SourceClass.MEDIA
        && kind.sense().source() == SourceClass.OFFICIALS
        && actor.from() >= kind.to();
  }

  /**
   * "Relatives and officials said": of two speakers the first one. Null where nobody is joined to
   * the one at a token.
   */
  @Nullable Attribution joined(
      List<Mention> mentions, Sentence sentence, int token, Attribution last) {
    int and = token - 1;
    while (and >= token - LED && !tokens.is(and, "and")) {
      and--;
    }
    for (int i = and - 1; i >= Math.max(sentence.from(), and - NAME); i--) {
      Match<Speech.Speaker> first = scan.longest(i, Speech.Speaker.class);
      if (first != null && first.to() == and && !isInside(i) && tokens.is(and, "and")) {
        return source(mentions, i, and, last, true);
      }
    }
    return null;
  }

  /** "The source", "the Observatory", "the organisation": the one who spoke before. */
  private boolean again(Match<Speech.Speaker> kind, Attribution last) {
    SourceClass told = kind.sense().source();
    boolean definite = tokens.word(kind.from()).contains("ال") && kind.to() == kind.from() + 1;
    boolean unnamed = told == SourceClass.UNNAMED && last != Attribution.AUTHOR;
    boolean body = told == SourceClass.NGO && last.source() == SourceClass.UN;
    return definite && (unnamed || body || told == last.source());
  }

  /**
   * A country or its capital that speaks is its government; one that stands further from the verb
   * may only say where the officials are. "In Egypt" nobody speaks.
   */
  private @Nullable Attribution country(int from, int to) {
    for (ActorMention government : governments) {
      if (government.from() == from && isState(government) && !isLed(from)) {
        boolean beside = government.to() == to || Speaking.isBehindVerb(scan, from);
        return new Attribution(government.source(), beside ? government.slug() : null);
      }
    }
    return null;
  }

  private boolean isLed(int token) {
    return scan.longest(token - 1, Preposition.class) != null;
  }

  private static boolean isState(ActorMention government) {
    return government.slug().endsWith("-government");
  }

  /** "The Refugee Council" is no refugee. */
  private static boolean isPartOfName(List<Mention> mentions, Match<Speech.Speaker> speaker) {
    return speaker.sense().source() == SourceClass.RESIDENTS
        && mentions.stream()
            .anyMatch(
                m ->
                    m instanceof ActorMention actor
                        && !actor.community()
                        && actor.from() < speaker.from()
                        && speaker.to() <= actor.to());
  }

  private @Nullable Match<Speech.Speaker> kind(
      List<Mention> mentions, int from, int to, boolean hearers) {
    for (int i = from; i < to; i++) {
      Match<Speech.Speaker> speaker = scan.longest(i, Speech.Speaker.class);
      boolean hearer =
          hearers && speaker != null && speaker.sense().source() == SourceClass.MEDIA && isTold(i);
      boolean part = speaker != null && isPartOfName(mentions, speaker);
      if (speaker != null && !hearer && !part) {
        return speaker;
      }
    }
    return null;
  }

  /** "Told the agency": whom it was told to. */
  private boolean isTold(int token) {
    if (scan.at(token).stream().anyMatch(match -> match.has(Clitic.LI))) {
      return true;
    }
    for (int i = Math.max(0, token - LED); i < token; i++) {
      if (tokens.word(i).startsWith("ل")) {
        return true;
      }
    }
    return false;
  }

  /** The first organisation by name; else the first body whose state is only understood. */
  private @Nullable ActorMention actor(List<Mention> mentions, int from, int to, boolean hearers) {
    ActorMention understood = null;
    for (Mention mention : mentions) {
      boolean begun = arabic ? mention.from() >= from : mention.to() > from;
      boolean inside = begun && mention.from() < to;
      if (!inside
          || !(mention instanceof ActorMention actor)
          || actor.community()
          || isDeed(actor)) {
        continue;
      }
      if (hearers && actor.source() == SourceClass.MEDIA && isTold(actor.from())) {
        continue;
      }
      if (actor.weight() > Weight.PLAIN) {
        return actor;
      }
      understood = understood == null ? actor : understood;
    }
    return understood;
  }

  /** "Turkish raids": what a force does says nothing. */
  private boolean isDeed(ActorMention actor) {
    for (int i = Math.max(0, actor.from() - LED); i < actor.from(); i++) {
      Match<Institution> deed = scan.longest(i, Institution.class);
      if (deed != null && deed.sense().kind() == Kind.DEED && deed.to() == actor.from()) {
        return true;
      }
    }
    return false;
  }
}
