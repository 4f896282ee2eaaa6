package masarat.server;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import masarat.account.Account;
import masarat.account.linear.Progress;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Accounts, at once or tier by tier. */
final class AccountResource implements Resource {
  private static final long EVERY_NANOS = 200_000_000L;

  private final Accounts accounts;
  private final Failures failures;

  AccountResource(Accounts accounts, Failures failures) {
    this.accounts = accounts;
    this.failures = failures;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/studies/{id}/account", this::get),
        Route.get("/api/studies/{id}/account/events", new SseHandler(this::follow)));
  }

  private void get(Context context) {
    Balanced balanced = accounts.of(context);
    Account account =
        Asked.flag(context, "quick") ? balanced.atOnce() : balanced.compared((done, all) -> {});
    context.json(balanced.tree(account));
  }

  private void follow(SseClient client) {
    Balanced balanced = accounts.of(client.ctx());
    Streams.run(client, () -> tell(client, balanced));
  }

  private void tell(SseClient client, Balanced balanced) {
    try {
      tier(client, "at_once", balanced, balanced.atOnce());
      tier(client, "narrowest", balanced, balanced.narrowest(progress(client)));
      if (balanced.isCompared()) {
        tier(client, "compared", balanced, balanced.compared((done, all) -> {}));
      }
      client.sendEvent("end", "{}");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      client.sendEvent("problem", failures.declined(e).tree().toString());
    }
  }

  private static void tier(SseClient client, String name, Balanced balanced, Account account) {
    if (!client.terminated()) {
      ObjectNode tree = JsonNodeFactory.instance.objectNode().put("tier", name);
      tree.set("answer", balanced.tree(account));
      client.sendEvent("tier", tree.toString(), name);
    }
  }

  /** Tells now and then; several threads find bounds. */
  private static Progress progress(SseClient client) {
    AtomicLong told = new AtomicLong(System.nanoTime());
    return (done, all) -> {
      long last = told.get();
      long now = System.nanoTime();
      if (now - last >= EVERY_NANOS && told.compareAndSet(last, now) && !client.terminated()) {
        synchronized (told) {
          client.sendEvent("progress", "{\"done\":" + done + ",\"total\":" + all + "}");
        }
      }
    };
  }
}
