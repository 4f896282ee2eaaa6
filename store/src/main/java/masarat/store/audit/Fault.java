package masarat.store.audit;

/**
 * Where the store is not what the chain says.
 *
 * @param entry number of the first entry that does not hold
 * @param subject what it is about
 * @param what what is wrong, a phrase without a full stop
 */
public record Fault(int entry, String subject, String what) {
  @Override
  public String toString() {
    return "entry " + entry + (subject.isEmpty() ? "" : " (" + subject + ")") + ": " + what + ".";
  }
}
