package masarat.export.dossier;

/** A page being written; whatever is not markup of ours is escaped. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup of ours. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Words, whatever is in them. */
  Html text(String words) {
    out.append(escaped(words));
    return this;
  }

  /** An element around words, which tell their direction themselves. */
  Html element(String name, String words) {
    return raw("<" + name + " dir=\"auto\">").text(words).raw("</" + name + ">");
  }

  /** A cell with the heading of its column. */
  Html cell(String words) {
    return element("td", words);
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
