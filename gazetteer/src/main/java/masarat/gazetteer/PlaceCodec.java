package masarat.gazetteer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A place as bytes. */
final class PlaceCodec {
  private static final PlaceKind[] KINDS = PlaceKind.values();

  /** Degrees are kept to about a metre. */
  private static final double PER_DEGREE = 100_000;

  private static final double PER_KM = 1000;

  private PlaceCodec() {}

  static void write(Place place, Bytes out) {
    out.put(place.kind().ordinal());
    out.text(place.id());
    out.text(place.within());
    out.text(place.code() == null ? "" : place.code());
    out.text(place.pcode() == null ? "" : place.pcode());
    Names names = place.names();
    out.text(names.english());
    texts(names.englishVariants(), out);
    out.text(names.arabic() == null ? "" : names.arabic());
    texts(names.arabicVariants(), out);
    out.signed(Math.round(place.lat() * PER_DEGREE));
    out.signed(Math.round(place.lon() * PER_DEGREE));
    out.number(Math.max(1, Math.round(place.radiusKm() * PER_KM)));
    out.number(place.population());
  }

  static Place read(ByteBuffer in) {
    PlaceKind kind = KINDS[in.get()];
    String id = Bytes.text(in);
    String within = Bytes.text(in);
    String code = Bytes.text(in);
    String pcode = Bytes.text(in);
    String english = Bytes.text(in);
    List<String> englishVariants = texts(in);
    String arabic = Bytes.text(in);
    Names names = new Names(english, englishVariants, arabic.isEmpty() ? null : arabic, texts(in));
    double lat = Bytes.signed(in) / PER_DEGREE;
    double lon = Bytes.signed(in) / PER_DEGREE;
    double radius = Bytes.number(in) / PER_KM;
    return new Place(
        id,
        Place.geonames(id),
        kind,
        within,
        code.isEmpty() ? null : code,
        names,
        lat,
        lon,
        radius,
        Bytes.number(in),
        kind.precision(radius),
        pcode.isEmpty() ? null : pcode);
  }

  private static void texts(List<String> texts, Bytes out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  private static List<String> texts(ByteBuffer in) {
    int n = (int) Bytes.number(in);
    if (n == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      texts.add(Bytes.text(in));
    }
    return texts;
  }
}
