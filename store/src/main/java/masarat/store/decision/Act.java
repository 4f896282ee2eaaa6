package masarat.store.decision;

import java.util.List;
import masarat.model.Claim;
import masarat.model.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One thing that an analyst can decide. Claims are named by their public ids. */
public sealed interface Act {
  /** The word for it in the audit chain and in JSON. */
  String kind();

  /** The claims that are named; none where an act is about places. */
  List<String> claims();

  /** It is so. */
  record Accept(String claim) implements Act {
    @Override
    public String kind() {
      return "accept";
    }

    @Override
    public List<String> claims() {
      return List.of(claim);
    }
  }

  /** It is not what the report says: no account counts it. */
  record Reject(String claim) implements Act {
    @Override
    public String kind() {
      return "reject";
    }

    @Override
    public List<String> claims() {
      return List.of(claim);
    }
  }

  /**
   * It says something else.
   *
   * @param changes new values of fields of its JSON, null for what it lacks (RFC 7396, of whole
   *     fields), so that a newer reading keeps what nobody changed
   */
  record Edit(String claim, ObjectNode changes) implements Act {
    /** What leads from a claim as it stands to what it should be. */
    public static Edit of(Claim before, Claim after) {
      return new Edit(String.valueOf(before.id()), Changes.between(before, after));
    }

    @Override
    public String kind() {
      return "edit";
    }

    @Override
    public List<String> claims() {
      return List.of(claim);
    }
  }

  /** A remark; it changes nothing. */
  record Comment(String claim, String text) implements Act {
    @Override
    public String kind() {
      return "comment";
    }

    @Override
    public List<String> claims() {
      return List.of(claim);
    }
  }

  /**
   * A place name means this place.
   *
   * @param report where it does, null for everywhere
   * @param place the name as claims have it
   */
  record Pin(@Nullable String report, String place, Location location) implements Act {
    @Override
    public String kind() {
      return "pin";
    }

    @Override
    public List<String> claims() {
      return List.of();
    }
  }

  /** These tell the same happening. */
  record Merge(List<String> claims) implements Act {
    public Merge {
      claims = List.copyOf(claims);
      requireTwo(claims);
    }

    @Override
    public String kind() {
      return "merge";
    }
  }

  /** No two of these tell the same happening. */
  record Split(List<String> claims) implements Act {
    public Split {
      claims = List.copyOf(claims);
      requireTwo(claims);
    }

    @Override
    public String kind() {
      return "split";
    }
  }

  private static void requireTwo(List<String> claims) {
    if (claims.stream().distinct().count() < 2) {
      throw new IllegalArgumentException(
          "Only two claims or more can be merged or split, but these are " + claims + ".");
    }
  }
}
