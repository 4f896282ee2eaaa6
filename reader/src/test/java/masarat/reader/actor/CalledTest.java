package masarat.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masarat.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledTest {
  private static final ActorReader ACTORS = ActorReader.bundled();
  private static final ActorData DATA = ActorData.bundled();

  @ParameterizedTest
  @CsvSource({
    "islamic-state, Islamic State, تنظيم الدولة الإسلامية",
    "sdf, Syrian Democratic Forces, قوات سوريا الديمقراطية",
    "iraqi-army, Iraqi army, الجيش العراقي",
    "turkish-police, Turkish police, الشرطة التركية",
    "syrian-government, Syrian government, الحكومة السورية",
    "syrian-border-guard, Syrian border guard, حرس الحدود السوري",
    "russian-government, Russian government, الحكومة الروسية",
    "south-korean-army, South Korean army, الجيش الكوري الجنوبي",
    "south-sudanese-army, South Sudanese army, الجيش الجنوب سوداني",
    "montenegrin-police, Montenegrin police, الشرطة في الجبل الأسود",
    "kurdish-fighters, Kurdish fighters, المقاتلون الأكراد",
    "malian-rebels, Malian rebels, المتمردون الماليون",
    "lebanese-forces, Lebanese Forces, حزب القوات اللبنانية",
    "mosul-police, Mosul police, الشرطة في الموصل",
    "syrian, Syrians, سوريون",
    "turkish, Turks, أتراك",
    "french, French, فرنسيون",
    "german, Germans, ألمان",
    "south-korean, South Koreans, كوريون جنوبيون",
    "the-media-line, The Media Line, The Media Line",
    "some-unknown-group, Some unknown group, Some unknown group"
  })
  void actorsAreCalledAsReadersKnowThem(String slug, String english, String arabic) {
    assertThat(ACTORS.name(slug, Language.ENGLISH)).isEqualTo(english);
    assertThat(ACTORS.name(slug, Language.ARABIC)).isEqualTo(arabic);
  }

  @Test
  void everyBodyHasAnArabicName() {
    List<String> named = new ArrayList<>();
    Table.bundled("bodies.csv", "suffix", "ar", "agrees")
        .forEach(row -> named.add(row.text("suffix")));
    Set<String> bodies = new HashSet<>();
    for (ActorData.Body body : DATA.bodies) {
      bodies.add(body.institution().suffix());
      if (body.institution().peoples() != null) {
        bodies.add(body.institution().peoples());
      }
    }
    assertThat(named).containsExactlyInAnyOrderElementsOf(bodies);
  }

  @Test
  void usualNamesAreOfKnownActors() {
    Set<String> known = new HashSet<>(DATA.actors.keySet());
    DATA.peoples.forEach(people -> known.add(people.nationality().people().slug()));
    assertThat(Table.bundled("called.csv", "slug", "ar"))
        .extracting(row -> row.text("slug"))
        .doesNotHaveDuplicates()
        .isSubsetOf(known);
  }
}
