package masarat.bench.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.Delivery;
import masarat.store.Intake;
import masarat.store.Store;
import masarat.store.claim.Units;
import masarat.store.database.Database;
import masarat.store.decision.Act;
import masarat.store.decision.Answer;
import masarat.store.report.Capture;

/** Writes into a store until it is killed, and says what was acknowledged. */
final class Victim {
  private static final int BATCH = 25;

  private Victim() {}

  /**
   * @param arguments the address of a database, and a seed for its claims
   */
  public static void main(String[] arguments) {
    Database database = Database.of(arguments[0], Path.of(""));
    String run = arguments[1];
    MadeClaims made = new MadeClaims(Long.parseLong(run));
    try (Store store = Store.open(database, Units.NONE)) {
      Intake intake = store.intake("victim", "made");
      for (int round = 0; ; round++) {
        String id = "run-" + run + "-" + round;
        List<Claim> claims = made.next(BATCH);
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
          deliveries.add(delivery(id + "-" + i, claims.get(i)));
        }
        intake.take(deliveries);
        String last = id + "-" + (BATCH - 1);
        say("report " + last);
        Answer answer = store.decisions().take(new Act.Accept(last + "#1"), "victim", "", null);
        if (answer instanceof Answer.Done done) {
          say("decision " + done.decision().number());
        }
      }
    }
  }

  /** A made claim with a report of its own. */
  private static Delivery delivery(String id, Claim claim) {
    String quote = claim.evidence().quote();
    String text = "0123456789" + quote;
    Claim own =
        new Claim(
            id + "#1",
            id,
            claim.evidence(),
            claim.what(),
            claim.who(),
            claim.quantity(),
            claim.by(),
            claim.when(),
            claim.attribution(),
            claim.stance(),
            null,
            null,
            claim.rule(),
            claim.score());
    return Delivery.of(
        new Report(id, null, text, null, null, null, null),
        new Capture(text.getBytes(StandardCharsets.UTF_8), "made", Instant.EPOCH),
        List.of(own));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
