package masarat.store.audit;

import java.util.Optional;

/**
 * What a check of the whole store found.
 *
 * @param entries how many entries hold, up to the first that does not
 * @param head hash of the last of them: whoever wrote it down elsewhere can tell later whether the
 *     chain was cut
 * @param fault the first thing that is wrong
 */
public record Verification(int entries, String head, Optional<Fault> fault) {
  public boolean isWhole() {
    return fault.isEmpty();
  }
}
