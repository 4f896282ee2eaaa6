package masarat.reader.text;

/**
 * A sentence as a run of tokens.
 *
 * @param from its first token
 * @param to one past its last
 * @param paragraph counted from 0; a headline is a paragraph of its own
 */
public record Sentence(int from, int to, int paragraph) {}
