package masarat.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masarat.model.Role;
import masarat.model.Unit;
import masarat.reader.quantity.Noun;
import masarat.reader.quantity.Noun.Count;
import masarat.reader.word.Match;
import masarat.reader.word.Scan;
import org.junit.jupiter.api.Test;

/** Words for the people of an actor can be counted. */
class CountableTest {
  private static List<Noun> nouns(String text) {
    Scan scan = Reading.scan(text);
    return scan.at(scan.tokens().size() - 1, Noun.class).stream().map(Match::sense).toList();
  }

  private static Noun people(Count count, String actor) {
    return new Noun(Unit.PEOPLE, count, null, actor, null);
  }

  @Test
  void nationalitiesInAllNumbers() {
    assertThat(nouns("40 سوريا")).contains(people(Count.SINGULAR, "syrian"));
    assertThat(nouns("سوريان")).contains(people(Count.DUAL, "syrian"));
    assertThat(nouns("5 إيزيديات")).contains(people(Count.PLURAL, "yazidi"));
    assertThat(nouns("مئات الفلسطينيين")).contains(people(Count.PLURAL, "palestinian"));
    assertThat(nouns("ثلاثة أتراك")).contains(people(Count.PLURAL, "turkish"));
    assertThat(nouns("two Iraqis")).contains(people(Count.PLURAL, "iraqi"));
    assertThat(nouns("a Briton")).contains(people(Count.SINGULAR, "british"));
    assertThat(nouns("three Chinese")).contains(people(Count.PLURAL, "chinese"));
  }

  @Test
  void thoseOfAnArmedGroupAreFighters() {
    Noun houthi = new Noun(Unit.PEOPLE, Count.PLURAL, Role.FIGHTERS, "houthis", null);
    assertThat(nouns("عشرات الحوثيين")).contains(houthi);
    assertThat(nouns("dozens of Houthis")).contains(houthi);
  }

  @Test
  void anAdjectiveCountsNobody() {
    assertThat(nouns("a Syrian")).isEmpty();
    assertThat(nouns("9 ماليين")).isEmpty();
  }
}
