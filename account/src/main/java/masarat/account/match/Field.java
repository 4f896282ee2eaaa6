package masarat.account.match;

import java.util.List;
import java.util.stream.Stream;
import masarat.account.coded.CodedEvent;
import org.jspecify.annotations.Nullable;

/** One way to compare two events. */
interface Field {
  /** All fields that are compared. */
  static List<Field> all() {
    Names names = new Names();
    return List.of(
        new PlaceField(names),
        new NameField(names),
        new DayField(),
        new NumberField(),
        new WordField("actors", names, CodedEvent::actors),
        new WordField("type", names, event -> Stream.ofNullable(event.type()).toList()),
        new WordingField(),
        new WordField("source", names, event -> Stream.ofNullable(event.source()).toList()));
  }

  /** As the weights have it. */
  String name();

  /** How far the two agree, or null where one of them says nothing. */
  @Nullable String level(CodedEvent a, CodedEvent b);
}
