package masarat.reader.claim;

import java.util.Locale;
import java.util.Map;
import masarat.lexicon.Entry;
import masarat.reader.text.Clitic;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import masarat.reader.word.Sense;
import masarat.reader.word.Vocabulary;

/** Small words that hold a report together. */
public enum Discourse implements Sense {
  /** A part of those just told follows. */
  AMONG,
  /** Those before it count those behind it among them: "included". */
  INCLUDES,
  /** Those before it are on a vehicle: "aboard". */
  ABOARD,
  /** Says how many those before it are: "number", "total". */
  NUMBERS,
  /** How many there are with those just told follows: "the total to". */
  TOTAL,
  /** A number of another time follows, to compare with: "up from". */
  COMPARED,
  /** Stands for the group told before. */
  THEM,
  /** Stands for others who fared like those told before, without a number. */
  OTHERS,
  /** Stands for one more who fared like those told before. */
  ANOTHER,
  /** One man is told of next, who is none of those before: "that he". */
  THAT_HE,
  /** Some of those just told did it to others of them: "one another". */
  ONE_ANOTHER,
  /** Stands for the place told before. */
  THERE,
  /** Where people live: the place told before. */
  DWELLING,
  /** The people before, the verb after. */
  RELATIVE,
  /** Points back from a relative clause to a place, so that its people stand in the clause. */
  BACK,
  /** The same, where it is where they go: "to which". */
  THITHER,
  /** The same, where it is where they come from: "from which". */
  THENCE,
  /** A body of armed people, of which a number counts no people: "three battalions". */
  BODY,
  /** The noun for a government, which may have been driven out. */
  GOVERNMENT,
  /** How many a group has follows: "made up of". */
  CONSISTS,
  /** A verb that tells nothing but with the verbal noun behind it: "managed to". */
  LIGHT,
  /** Another clause begins. */
  CLAUSE,
  /** The day that follows is that to which was counted: "by Friday". */
  UNTIL,
  /** Stands before the noun of people: "the first", "the rest". */
  HEAD,
  /** For what people are tried follows: "on charges of". */
  CHARGE,
  /** Compares what is told with what was before: "the worst since". */
  SUPERLATIVE,
  /** What follows came before what was told: "in the aftermath of". */
  AFTERMATH,
  /** At the time told just before: "then". */
  AT_THAT_TIME,
  /** The same again. */
  SAME,
  /** Something else happens, elsewhere: "on the other hand". */
  MEANWHILE,
  /** A verbal noun follows that is carried out. */
  CARRIED_OUT,
  /** Those who came to harm follow: "the fall of", "there are". */
  FALLS,
  /** A body that somebody found follows. */
  FINDS,
  /** All of those just told follow, by number: "namely nine soldiers and five civilians". */
  NAMELY,
  /** Behind people who came to harm: they are somewhere now, and were counted before. */
  STILL,
  /** An outcome follows. */
  LEADS_TO,
  /** Where people come from who are told; no move. */
  ORIGIN,
  /** The next leg of a way follows. */
  THEN,
  /** A more exact place follows. */
  ESPECIALLY,
  /** How many there are of those that follow is told later. */
  TOLL,
  /** Those who attack blow themselves up. */
  SUICIDE,
  /** What follows was kept from happening. */
  DEFUSED,
  /** Before the actor whose enemies those are that it describes. */
  AGAINST,
  /** A group without a name, which acts by itself. */
  STRANGERS,
  /** Says of an attack told around it when or where it happened. */
  OCCURS,
  /** What does harm; who stands behind it did it. */
  CAUSE,
  /** What does harm from the air. */
  AERIAL,
  /** What blows up. */
  EXPLOSIVE,
  /** Takes up what was told before, or who did it: "the incident", "the bomber". */
  EVENT,
  /** Both sides do harm. */
  CLASH,
  /** Those before it are of all who fought: "of both sides". */
  BOTH_SIDES,
  /** Who follows does it. */
  DOES,
  /** Who stands before it attacks. */
  ATTACKS,
  /** Owns to an attack that was told. */
  OWNS,
  /** Owns to an attack, behind who does. */
  CLAIMS,
  /** Others go with those just told. */
  ALONG,
  /** Behind one who is not counted: those who shared what befell him follow. */
  WITH_HIM,
  /** Where displaced people and refugees live together. */
  CAMP,
  /** Their own country. */
  HOME,
  /** A line about the page follows, not of the report. */
  ASIDE,
  /** Both sides let people go. */
  EXCHANGE,
  /** An adjective that says how it happens: "mass", "gradual". */
  HOW,
  /** An adjective that says nothing of the people it follows: "other", "new". */
  OTHER,
  /** A noun whose first part the word before it is: "rescue operation". */
  COMPOUND,
  /** The place that follows is attacked. */
  HITS,
  /** Puts a happening before another one: "after their release". */
  AFTER,
  /** The place behind it only measures how far another lies. */
  MEASURED,
  /** The place behind it lies across a border. */
  BORDERING,
  /** People only meet and speak at the place behind it. */
  MEETING,
  /** Says which of several, or how many of them: "these", "most of". */
  WHICH,
  /** Whose it is holds those in it, who are not his own. */
  PRISON,
  /** A place without a name, which a preposition makes an end of a way: "to the front". */
  GROUND,
  /** What lies within the place behind it: "the streets of". */
  INNER,
  /** In many parts of the place behind it: "scattered areas of". */
  SCATTERED,
  /** A body of the armed that is no state's. */
  BAND,
  /** A side of the place behind it, which needs no preposition: "north of". */
  SIDE,
  /** What carries people to where they go: "planes moved the wounded". */
  CARRIER,
  /** Says that people are of another country than the one they are in. */
  FOREIGN;

  /**
   * Adds all words of {@code discourse.yaml}.
   *
   * @throws masarat.lexicon.BadData if an entry cannot be used
   */
  public static void register(Entry data, Vocabulary.Builder vocabulary) {
    for (Map.Entry<String, Entry> list : data.fields().entrySet()) {
      Discourse sense = sense(list.getKey(), list.getValue());
      list.getValue().list().forEach(word -> vocabulary.add(word.text(), sense));
    }
  }

  /** Whether a word of a list stands at a token. */
  static boolean at(Scan scan, int token, Discourse sense) {
    for (Match<?> match : scan.at(token)) {
      if (match.sense() == sense && !isArticled(match)) {
        return true;
      }
    }
    return false;
  }

  /** No clause begins with an article: الآن is "now", not ال and أن. */
  private static boolean isArticled(Match<?> match) {
    return match.sense() == CLAUSE && match.has(Clitic.AL);
  }

  private static Discourse sense(String name, Entry entry) {
    for (Discourse sense : values()) {
      if (sense.name().toLowerCase(Locale.ROOT).equals(name)) {
        return sense;
      }
    }
    throw entry.bad("is no known list", null);
  }
}
