package masarat.documents;

/**
 * The bytes of a file, or of an entry in an archive.
 *
 * @param id its path relative to the argument it was found under; an entry's follows its archive's
 *     after {@code /}
 * @param place where a person finds it: the path, and an entry's behind {@code !}
 */
record Content(String id, String place, byte[] bytes) {
  /** What this archive holds under a name. */
  Content entry(String name, byte[] bytes) {
    return new Content(id + "/" + name, place + "!" + name, bytes);
  }
}
