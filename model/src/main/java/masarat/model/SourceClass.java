package masarat.model;

/** Who says a claim. */
public enum SourceClass implements Coded {
  /** Nobody is named. */
  AUTHOR,
  OFFICIALS,
  ARMED_GROUP,
  MEDIA,
  OBSERVERS,
  ACTIVISTS,
  RESIDENTS,
  NGO,
  UN,
  UNNAMED
}
