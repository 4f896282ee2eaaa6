package masarat.store.audit;

import java.time.Instant;

/**
 * One link of the chain.
 *
 * @param number counted from 1 without a gap
 * @param who a person or a program, as it named itself
 * @param act what was done: {@code report}, {@code reading}, {@code accept} and so on
 * @param subject the id of the thing it was done to
 * @param why the reason given, empty where none was
 * @param content SHA-256 of what was written
 * @param before hash of the entry before, empty for the first
 * @param hash of all this
 */
public record Entry(
    int number,
    Instant at,
    String who,
    String act,
    String subject,
    String why,
    String content,
    String before,
    String hash) {
  static Entry after(
      int number,
      Instant at,
      String who,
      String act,
      String subject,
      String why,
      String content,
      String before) {
    String hash = hash(number, at.toString(), who, act, subject, why, content, before);
    return new Entry(number, at, who, act, subject, why, content, before, hash);
  }

  /** The hash of an entry from its columns as they are kept. */
  static String hash(
      int number,
      String at,
      String who,
      String act,
      String subject,
      String why,
      String content,
      String before) {
    return Digest.of(String.valueOf(number), at, who, act, subject, why, content, before);
  }
}
