package masarat.reader.word;

/** What a word or phrase means to one part of the reader; each part has its own senses. */
public interface Sense {}
