package masarat.documents;

import java.nio.file.Path;

/**
 * A file that may hold reports.
 *
 * @param id its path relative to the argument it was found under, with {@code /} between folders;
 *     its own name where it was the argument
 */
record Found(Path path, String id) {}
