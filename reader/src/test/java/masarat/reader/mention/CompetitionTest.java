package masarat.reader.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import org.junit.jupiter.api.Test;

class CompetitionTest {
  private static Mention mention(int start, int end, double weight) {
    return new ActorMention(
        start, end, start, end, weight, "a" + start, "A", SourceClass.MEDIA, false);
  }

  @Test
  void heavierOfTwoRivalsWins() {
    Mention year = mention(0, 4, 1);
    Mention quantity = mention(0, 10, 2);
    assertThat(Competition.choose(List.of(year, quantity))).containsExactly(quantity);
  }

  @Test
  void twoLightOnesTogetherBeatOne() {
    Mention left = mention(0, 4, 1.5);
    Mention right = mention(4, 9, 1.5);
    Mention both = mention(0, 9, 2);
    assertThat(Competition.choose(List.of(both, right, left))).containsExactly(left, right);
  }

  @Test
  void noOtherChoiceWeighsMore() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Mention> candidates = new ArrayList<>();
      for (int i = random.nextInt(9); i >= 0; i--) {
        int start = random.nextInt(20);
        candidates.add(mention(start, start + 1 + random.nextInt(6), 0.1 + random.nextDouble()));
      }
      double chosen = weight(Competition.choose(candidates));
      assertThat(chosen).isEqualTo(best(candidates, 0, new ArrayList<>()), withinTiny());
    }
  }

  private static org.assertj.core.data.Offset<Double> withinTiny() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static double weight(List<Mention> mentions) {
    return mentions.stream().mapToDouble(Mention::weight).sum();
  }

  private static double best(List<Mention> all, int next, List<Mention> taken) {
    if (next == all.size()) {
      return weight(taken);
    }
    double without = best(all, next + 1, taken);
    Mention candidate = all.get(next);
    boolean free =
        taken.stream().allMatch(t -> t.end() <= candidate.start() || t.start() >= candidate.end());
    if (!free) {
      return without;
    }
    taken.add(candidate);
    double with = best(all, next + 1, taken);
    taken.remove(taken.size() - 1);
    return Math.max(with, without);
  }
}
