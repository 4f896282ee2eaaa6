package masarat.cli;

import java.util.Iterator;
import java.util.Locale;
import masarat.account.convention.Convention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The conventions by name. */
final class ConventionName implements Iterable<String>, ITypeConverter<Convention> {
  @Override
  public Iterator<String> iterator() {
    return Convention.names().iterator();
  }

  @Override
  public Convention convert(String name) {
    return Convention.named(name.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new TypeConversionException("there is no such convention"));
  }
}
