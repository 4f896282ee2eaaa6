package masarat.account;

import java.util.List;

/**
 * All flows between two of the account's states. Its low end can be less than the sum of theirs,
 * because people told of in general may be told of again in particular.
 *
 * @param flows their ids
 */
public record Sum(String from, String to, Figure figure, List<String> flows) {
  public Sum {
    flows = List.copyOf(flows);
  }
}
