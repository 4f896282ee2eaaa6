package masarat.lexicon;

import java.util.List;

/** A value of a YAML file with the line it stands on, from 1. */
sealed interface Value {
  int line();

  /** A plain value; an empty one is "". */
  record Text(int line, String text) implements Value {}

  /** A list. */
  record Items(int line, List<Value> items) implements Value {}

  /** Named fields in their order; a name may come twice. */
  record Fields(int line, List<Field> fields) implements Value {}

  /** A named field. */
  record Field(Text name, Value value) {}
}
