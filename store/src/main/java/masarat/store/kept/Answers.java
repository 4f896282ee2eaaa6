package masarat.store.kept;

import static masarat.store.database.Tables.ANSWER;
import static masarat.store.database.Tables.ANSWER_BASIS;
import static masarat.store.database.Tables.ANSWER_BODY;
import static masarat.store.database.Tables.ANSWER_NUMBER;
import static masarat.store.database.Tables.ANSWER_QUESTION;

import java.util.Optional;
import masarat.store.database.Session;
import org.jooq.impl.DSL;

/**
 * Answers that take long to work out, kept with what they were made of. An answer holds as long as
 * that is the same; it can be made again, and is no part of the chain.
 */
public final class Answers {
  /** So many are kept, the newest. */
  private static final int MOST = 30;

  private final Session session;

  public Answers(Session session) {
    this.session = session;
  }

  /**
   * The answer to a question.
   *
   * @param basis a fingerprint of all that it is made of
   * @return empty if it is not kept, or was made of something else
   */
  public Optional<String> find(String question, String basis) {
    return session
        .sql()
        .select(ANSWER_BODY)
        .from(ANSWER)
        .where(ANSWER_QUESTION.eq(question), ANSWER_BASIS.eq(basis))
        .orderBy(ANSWER_NUMBER.desc())
        .limit(1)
        .fetchOptional(ANSWER_BODY);
  }

  /** Keeps an answer in the place of an older one to this question. */
  public void keep(String question, String basis, String body) {
    session.write(
        sql -> {
          Integer last = sql.select(DSL.max(ANSWER_NUMBER)).from(ANSWER).fetchOne(0, Integer.class);
          int number = last == null ? 1 : last + 1;
          sql.deleteFrom(ANSWER)
              .where(ANSWER_QUESTION.eq(question).or(ANSWER_NUMBER.le(number - MOST)))
              .execute();
          return sql.insertInto(ANSWER, ANSWER_NUMBER, ANSWER_QUESTION, ANSWER_BASIS, ANSWER_BODY)
              .values(number, question, basis, body)
              .execute();
        });
  }
}
