package masarat.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import masarat.lexicon.Value.Field;
import masarat.lexicon.Value.Fields;
import masarat.lexicon.Value.Items;
import masarat.lexicon.Value.Text;

/** A value as bytes: bundled files are kept so, since YAML takes ten times as long to read. */
final class Values {
  private static final byte TEXT = 0;
  private static final byte ITEMS = 1;
  private static final byte FIELDS = 2;

  private Values() {}

  static byte[] write(Value value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(value, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static void write(Value value, DataOutputStream out) throws IOException {
    if (value instanceof Text text) {
      byte[] letters = text.text().getBytes(StandardCharsets.UTF_8);
      head(TEXT, text.line(), letters.length, out);
      out.write(letters);
    } else if (value instanceof Items list) {
      head(ITEMS, list.line(), list.items().size(), out);
      for (Value item : list.items()) {
        write(item, out);
      }
    } else if (value instanceof Fields named) {
      head(FIELDS, named.line(), named.fields().size(), out);
      for (Field field : named.fields()) {
        write(field.name(), out);
        write(field.value(), out);
      }
    }
  }

  private static void head(byte kind, int line, int size, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    out.writeInt(line);
    out.writeInt(size);
  }

  static Value read(byte[] bytes) {
    return read(ByteBuffer.wrap(bytes));
  }

  private static Value read(ByteBuffer in) {
    byte kind = in.get();
    int line = in.getInt();
    int size = in.getInt();
    if (kind == TEXT) {
      return text(line, size, in);
    }
    if (kind == ITEMS) {
      List<Value> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(read(in));
      }
      return new Items(line, items);
    }
    List<Field> fields = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      in.get();
      Text name = text(in.getInt(), in.getInt(), in);
      fields.add(new Field(name, read(in)));
    }
    return new Fields(line, fields);
  }

  private static Text text(int line, int length, ByteBuffer in) {
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return new Text(line, text);
  }
}
