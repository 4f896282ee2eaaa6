package masarat.reader.actor;

import static masarat.model.SourceClass.OFFICIALS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masarat.model.SourceClass;
import masarat.reader.mention.Mention.ActorMention;
import masarat.reader.text.Abbreviations;
import masarat.reader.text.Sentence;
import masarat.reader.text.Sentences;
import masarat.reader.word.Scan;
import org.junit.jupiter.api.Test;

class ReportActorsTest {
  private static final Sentences SENTENCES = new Sentences(Abbreviations.bundled());

  private static String words(String text) {
    Reading reading = Reading.of(text);
    return reading.words(reading.chosen().get(0));
  }

  @Test
  void aMentionBeginsAfterTheParticlesAndBeforeTheArticle() {
    assertThat(words("اشتبكوا مع داعش")).isEqualTo("داعش");
    assertThat(words("قتال بالجيش السوداني هناك")).isEqualTo("الجيش السوداني");
    assertThat(words("وصلت تعزيزات للحشد الشعبي")).endsWith("حشد الشعبي").doesNotStartWith("لل");
    assertThat(words("وقوات الأمن العراقية")).isEqualTo("قوات الأمن العراقية");
    assertThat(words("In the Syrian Democratic Forces' hands"))
        .isEqualTo("Syrian Democratic Forces");
  }

  @Test
  void anotherSentenceOfTheReportExplainsAShortName() {
    Scan scan = Reading.scan("قالت حركة الشباب إنها انسحبت.\nوعادت الحركة إلى القرية.");
    ReportActors actors = Reading.READER.read(scan);
    List<Sentence> sentences = SENTENCES.of(scan.tokens());
    Sentence second = sentences.get(1);
    List<ActorMention> found = actors.find(second.from(), second.to()).mentions();
    assertThat(found).extracting(ActorMention::slug).containsExactly("al-shabaab");
  }

  @Test
  void anArticleFreeHeadOrADescribedOneRefersToNobody() {
    assertThat(Reading.of("قالت حركة الشباب إن الحركة السياحية توقفت").slugs())
        .containsExactly("al-shabaab");
    assertThat(Reading.of("قالت حركة الشباب إن حركة السير توقفت").slugs())
        .containsExactly("al-shabaab");
  }

  @Test
  void ofSharedNamesTheCountryDecides() {
    assertThat(Reading.of("في اليمن قصفت قوات التحالف صنعاء").slugs()).contains("arab-coalition");
    assertThat(Reading.of("في العراق قصفت قوات التحالف الموصل").slugs())
        .contains("international-coalition");
    assertThat(Reading.of("قصفت قوات التحالف المدينة").slugs()).isEmpty();
  }

  @Test
  void aMentionKnowsAsWhatItSpeaks() {
    assertThat(Reading.of("قال المرصد السوري لحقوق الإنسان").chosen().get(0))
        .extracting(ActorMention::source, ActorMention::community)
        .containsExactly(SourceClass.OBSERVERS, false);
    assertThat(Reading.of("three Yazidis").chosen().get(0).community()).isTrue();
  }

  @Test
  void anOpenInstitutionResolvesByACountry() {
    Reading reading = Reading.of("اعتقلت الشرطة عشرة");
    assertThat(reading.open()).containsExactly("police");
    Institution police = reading.found().institutions().get(0).institution();
    Nationality french = Reading.READER.nationality("FR");
    assertThat(french).isNotNull();
    assertThat(Reading.READER.resolve(police, french).slug()).isEqualTo("french-police");
  }

  @Test
  void anInstitutionOfAPlaceResolvesByThePlace() {
    OpenInstitution police = Reading.of("قال قائد شرطة بغلان ذلك").found().institutions().get(0);
    assertThat(police.definite()).isFalse();
    assertThat(Reading.READER.resolve(police.institution(), "Deir ez-Zor"))
        .isEqualTo(new Actor("deir-ez-zor-police", "Deir ez-Zor police", OFFICIALS, false));
    OpenInstitution town = Reading.of("نفت بلدية سبها ذلك").found().institutions().get(0);
    assertThat(Reading.READER.resolve(town.institution(), "Sabha").slug())
        .isEqualTo("sabha-municipality");
  }
}
