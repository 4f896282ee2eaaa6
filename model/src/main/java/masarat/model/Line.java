package masarat.model;

/**
 * Something that stood on a line of a file.
 *
 * @param number counted from 1
 */
public record Line<T>(int number, T item) {}
