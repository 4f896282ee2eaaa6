package masarat.reader.actor;

/**
 * An institution whose state the words do not name: "the army". Offsets are of the folded text.
 *
 * @param from first token
 * @param to one past the last token
 * @param start where it begins, after particles written onto the first word
 * @param end past its end
 * @param definite whether it can be meant by itself; else it says something only with a place right
 *     after it, as in "police of Baghlan"
 */
public record OpenInstitution(
    int from, int to, int start, int end, Institution institution, boolean definite) {}
