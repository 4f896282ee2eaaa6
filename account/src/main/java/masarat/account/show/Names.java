package masarat.account.show;

/** How places and actors are called in a language; a gazetteer and a table of actors know. */
public interface Names {
  /** As the claims have them: places by their English names, actors by their slugs. */
  Names AS_WRITTEN =
      new Names() {
        @Override
        public String place(String name, String language) {
          return name;
        }

        @Override
        public String actor(String slug, String language) {
          return slug;
        }
      };

  /** A place by its usual English name, in {@code en} or {@code ar}. */
  String place(String name, String language);

  /** An actor by its slug, in {@code en} or {@code ar}. */
  String actor(String slug, String language);
}
