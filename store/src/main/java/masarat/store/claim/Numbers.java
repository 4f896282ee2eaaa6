package masarat.store.claim;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Numbers of claims as a table with which a query begins, whatever a planner believes. */
final class Numbers {
  private Numbers() {}

  static CommonTableExpression<Record1<Integer>> table(DSLContext sql, int[] numbers) {
    String list = Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    var select =
        sql.family() == SQLDialect.SQLITE
            ? DSL.select(DSL.field("value", SQLDataType.INTEGER))
                .from(DSL.table("json_each({0})", DSL.val("[" + list + "]")))
            : DSL.select(
                DSL.field(
                    "unnest(cast({0} as integer[]))",
                    SQLDataType.INTEGER, DSL.val("{" + list + "}")));
    return DSL.name("found").fields("claim").asMaterialized(select);
  }
}
