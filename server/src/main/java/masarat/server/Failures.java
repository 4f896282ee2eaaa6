package masarat.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.Consumer;
import masarat.lexicon.BadData;
import masarat.store.database.StoreProblem;
import tools.jackson.core.JacksonException;

/** Turns whatever breaks a request off into a problem that says what to do now. */
final class Failures {
  private final Consumer<Throwable> log;

  /**
   * @param log told of faults of ours, which the one who asks sees nothing of
   */
  Failures(Consumer<Throwable> log) {
    this.log = log;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(Declined.class, (e, context) -> answer(context, e));
    routes.exception(Exception.class, (e, context) -> answer(context, declined(e)));
    routes.error(404, context -> unknown(context));
  }

  static void answer(Context context, Declined declined) {
    context.status(declined.status());
    context.json(declined.tree()).contentType("application/problem+json");
  }

  /** What to tell of a failure. */
  Declined declined(Throwable e) {
    if (e instanceof Declined declined) {
      return declined;
    }
    if (e instanceof StoreProblem) {
      return Declined.ofLine(422, "store", String.valueOf(e.getMessage()));
    }
    if (e instanceof BadData bad) {
      return Declined.of(422, "bad-data", bad.problem());
    }
    if (e instanceof JacksonException json) {
      return Declined.badRequest(
          "The JSON cannot be read (" + json.getOriginalMessage() + ").",
          "Mend it and send again.");
    }
    if (e instanceof HttpResponseException http) {
      return Declined.of(
          http.getStatus(),
          http.getStatus() == 413 ? "too-large" : "bad-request",
          String.valueOf(http.getMessage()),
          "Send less at a time, or see the contract.");
    }
    log.accept(e);
    return Declined.of(
        500,
        "fault",
        "Something went wrong inside Masarat.",
        "Try again; what the server printed says more. Nothing that was kept is lost.");
  }

  private static void unknown(Context context) {
    if (context.path().startsWith("/api") && !isAnswered(context)) {
      answer(
          context,
          Declined.notFound(
              context.method() + " " + context.path(),
              "See contract/openapi.yaml for all there is."));
    }
  }

  private static boolean isAnswered(Context context) {
    String type = context.res().getContentType();
    return type != null && type.startsWith("application/problem+json");
  }
}
