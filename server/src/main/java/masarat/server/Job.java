package masarat.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masarat.desk.Tally;
import masarat.model.Problem;
import masarat.store.Receipt;
import masarat.store.Receipt.Fate;
import masarat.store.audit.Verification;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A long work and how far it is; any thread may look. */
final class Job {
  enum Kind {
    READING,
    DEMO,
    EVENTS,
    VERIFICATION
  }

  private enum State {
    RUNNING,
    DONE,
    FAILED
  }

  /** Of refusals, ids and the like so many are told. */
  private static final int SHOWN = 200;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String id;
  private final Kind kind;
  private final long begun = System.nanoTime();
  private final ObjectNode tree = NODES.objectNode();
  private final List<ObjectNode> refused = new ArrayList<>();
  private final ArrayNode reports = NODES.arrayNode();
  private final ArrayNode alike = NODES.arrayNode();
  private int refusals;
  private long done;
  private State state = State.RUNNING;
  private int changes;

  Job(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
    tree.put("started", Instant.now().toString());
  }

  String id() {
    return id;
  }

  /** How much there is to do. */
  synchronized void expect(long total) {
    tree.put("total", total);
    changed();
  }

  synchronized void reached(long count) {
    done = count;
    changed();
  }

  /** Something could not be taken. */
  synchronized void refuse(Problem problem) {
    refusals++;
    if (refused.size() < SHOWN) {
      ObjectNode one = NODES.objectNode().put("what", problem.file());
      if (problem.line() > 0) {
        one.put("line", problem.line());
      }
      one.put("reason", problem.message());
      if (problem.maybe() != null) {
        one.put("way_out", problem.maybe());
      }
      refused.add(one);
    }
    changed();
  }

  /** A report is in the store. */
  synchronized void taken(Receipt receipt) {
    if (reports.size() < SHOWN) {
      reports.add(receipt.report());
    }
    if (receipt.alike() != null && receipt.fate() == Fate.NEW && alike.size() < SHOWN) {
      alike.addObject().put("report", receipt.report()).put("repeats", receipt.alike());
    }
  }

  /** What came of the reports so far. */
  synchronized void tally(Tally tally) {
    ObjectNode taken = NODES.objectNode();
    for (Fate fate : Fate.values()) {
      taken.put(fate.name().toLowerCase(Locale.ROOT), tally.of(fate));
    }
    taken.put("failed", tally.failed()).put("claims", tally.claims());
    taken.put("kept", tally.kept()).put("left", tally.left());
    taken.set("alike", alike.deepCopy());
    taken.set("reports", reports.deepCopy());
    tree.set("taken", taken);
    reached(tally.taken() + tally.failed());
  }

  synchronized void verified(Verification verification) {
    ObjectNode node =
        tree.putObject("verification")
            .put("whole", verification.isWhole())
            .put("entries", verification.entries())
            .put("head", verification.head());
    verification
        .fault()
        .ifPresent(
            fault ->
                node.putObject("fault")
                    .put("entry", fault.entry())
                    .put("subject", fault.subject())
                    .put("what", fault.what()));
  }

  /** Names the study that came with the reports. */
  synchronized void study(String name) {
    tree.put("study", name);
  }

  /**
   * It is over.
   *
   * @param why it broke off, null if it did not
   */
  synchronized void end(@Nullable Declined why) {
    state = why == null ? State.DONE : State.FAILED;
    if (why != null) {
      tree.set("problem", why.tree());
    }
    tree.put("rate", rate());
    tree.put("ended", Instant.now().toString());
    changed();
  }

  private void changed() {
    changes++;
    notifyAll();
  }

  /** How often it changed so far. */
  synchronized int changes() {
    return changes;
  }

  synchronized boolean isOver() {
    return state != State.RUNNING;
  }

  /** Waits until it has changed more often, or for some milliseconds. */
  synchronized boolean await(int seen, long millis) throws InterruptedException {
    long end = System.currentTimeMillis() + millis;
    for (long left = millis; changes <= seen && left > 0; left = end - System.currentTimeMillis()) {
      wait(left);
    }
    return changes > seen;
  }

  /** As the contract has it. */
  synchronized ObjectNode tree() {
    ObjectNode node = NODES.objectNode().put("id", id);
    node.put("kind", kind.name().toLowerCase(Locale.ROOT));
    node.put("state", state.name().toLowerCase(Locale.ROOT));
    node.put("done", done).put("rate", rate());
    node.setAll(tree);
    node.put("refused_count", refusals);
    ArrayNode shown = node.putArray("refused");
    refused.forEach(shown::add);
    return node;
  }

  private double rate() {
    double seconds = (System.nanoTime() - begun) / 1e9;
    return Math.round(10 * done / Math.max(seconds, 0.001)) / 10.0;
  }
}
