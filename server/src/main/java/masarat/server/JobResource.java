package masarat.server;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Long work and how far it is. */
final class JobResource implements Resource {
  /** Often enough for an eye, seldom enough for a line. */
  private static final long EVERY_MILLIS = 150;

  /** A sign of life, by which a stream that nobody reads is noticed. */
  private static final long SILENCE_MILLIS = 10_000;

  private final Jobs jobs;

  JobResource(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/jobs", this::list),
        Route.get("/api/jobs/{id}", context -> context.json(job(context).tree())),
        Route.get("/api/jobs/{id}/events", new SseHandler(this::follow)));
  }

  /** Answers that a work has begun. */
  static void accepted(Context context, Job job) {
    context.status(202).header("Location", "/api/jobs/" + job.id()).json(job.tree());
  }

  private void list(Context context) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode items = tree.putArray("items");
    jobs.all().forEach(job -> items.add(job.tree()));
    context.json(tree);
  }

  private Job job(Context context) {
    String id = context.pathParam("id");
    return jobs.find(id)
        .orElseThrow(
            () ->
                Declined.notFound(
                    "job '" + id + "'",
                    "Jobs are forgotten when the server ends; see the reports."));
  }

  private void follow(SseClient client) {
    Job job = job(client.ctx());
    int seen = seen(client.ctx().header("Last-Event-ID"));
    Streams.run(client, () -> follow(client, job, seen));
  }

  private static int seen(@Nullable String last) {
    try {
      return last == null ? -1 : Integer.parseInt(last);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static void follow(SseClient client, Job job, int from) throws InterruptedException {
    int seen = from;
    while (!client.terminated()) {
      boolean over = job.isOver();
      int changes = job.changes();
      if (changes > seen || over) {
        String event = over ? "end" : "progress";
        client.sendEvent(event, job.tree().toString(), String.valueOf(changes));
        seen = changes;
      } else {
        client.sendComment("still running");
      }
      if (over) {
        return;
      }
      Thread.sleep(EVERY_MILLIS);
      job.await(seen, SILENCE_MILLIS);
    }
  }
}
