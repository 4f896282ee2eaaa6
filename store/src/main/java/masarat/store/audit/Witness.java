package masarat.store.audit;

import java.util.Optional;
import java.util.Set;

/** Knows what stands behind entries of some acts; asked in the order of the chain. */
public interface Witness {
  /** The acts whose entries it can check. */
  Set<String> acts();

  /** What is wrong behind an entry, empty where all is as it was written. */
  Optional<String> check(Entry entry);

  /** What is wrong beyond the last entry: things that no entry tells of. */
  Optional<String> end();
}
