package masarat.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.ToIntFunction;
import tools.jackson.databind.node.ObjectNode;

/** Lists whose rows have numbers. */
final class Pages {
  private Pages() {}

  /** Says where the list goes on, if this page is full. */
  static <T> void next(ObjectNode tree, Context context, List<T> rows, ToIntFunction<T> number) {
    if (rows.size() == Asked.limit(context)) {
      tree.put("next", String.valueOf(number.applyAsInt(rows.get(rows.size() - 1))));
    }
  }
}
