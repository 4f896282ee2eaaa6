package masarat.bench.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masarat.store.claim.Claims;
import masarat.store.claim.View;
import masarat.store.database.Database;
import masarat.store.database.Session;

/** Writes how a database carries out the statements of every view, as Markdown. */
public final class StorePlans {
  private static final int LIMIT = 50;

  private StorePlans() {}

  /**
   * @param arguments the address of a database with made claims
   */
  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("bench: Give the address of a database.");
      System.exit(2);
    }
    Map<String, String> views = new LinkedHashMap<>();
    Map<String, List<String>> plans = new LinkedHashMap<>();
    try (Session session = Session.open(Database.of(arguments[0], Path.of("")))) {
      for (Map.Entry<String, View> named : Views.all().entrySet()) {
        Session explained =
            session.explained(
                (sql, plan) -> {
                  String shape = sql.replaceAll("\\?(, \\?){2,}", "?, …");
                  if (plans.putIfAbsent(shape, plan) == null) {
                    views.put(shape, named.getKey());
                  }
                });
        Claims claims = new Claims(explained);
        String next = claims.page(named.getValue(), null, LIMIT).next();
        if (next != null) {
          claims.page(named.getValue(), next, LIMIT);
        }
        claims.counts(named.getValue());
      }
    }
    plans.forEach(
        (sql, plan) ->
            System.out.printf(
                "%s:%n%n```sql%n%s%n```%n```text%n%s%n```%n%n",
                views.get(sql), sql, String.join("\n", plan)));
  }
}
