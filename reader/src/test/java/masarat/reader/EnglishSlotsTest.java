package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Happening.Transition;
import masarat.model.Report;
import masarat.model.State;
import masarat.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where, when and by whom, where an English report tells it in another sentence. */
class EnglishSlotsTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 15); // a Wednesday

  @Test
  void whoLeavesSetsOutFromTheScene() {
    assertThat(
            places(
                "Shells hit the town of Manbij on Monday. At least 40 families have fled to"
                    + " Jarabulus."))
        .containsExactly("Manbij");
  }

  @Test
  void aSideOfACityMayBeWrittenSmall() {
    assertThat(places("Nine people were killed in east Aleppo on Monday."))
        .containsExactly("Eastern Aleppo");
  }

  @Test
  void theTollOfAWarIsToldOfTheCountry() {
    assertThat(
            places(
                "Syria has seen six years of war. Three men died in Manbij on Monday."
                    + " Some 300,000 people have been killed since 2011."))
        .containsExactly("Manbij", "Syria");
  }

  @Test
  void whatAPlaceLiesNearIsNoScene() {
    assertThat(
            places(
                "Fighting went on in the town of Harasta, near Damascus. Six civilians were"
                    + " killed."))
        .containsExactly("Harasta");
  }

  @Test
  void aProvinceYieldsToItsVillageThoughItsCityBearsItsName() {
    assertThat(
            places(
                "Eight killed in Idlib\n\n"
                    + "The raid hit the town of Sarmin, in Idlib province, on Monday."))
        .containsExactly("Sarmin");
  }

  @Test
  void theSentenceThatTakesTheAttackUpHasItsDay() {
    List<Claim> claims =
        read("A bomb has killed five people in Manbij. The attack happened on Monday.");
    assertThat(claims).extracting(EnglishSlotsTest::day).containsExactly(TODAY.minusDays(2));
  }

  @Test
  void whatHasHappenedUntilNowHappenedInNoEarlierYear() {
    List<Claim> claims =
        read("A truce collapsed in 2013, and fighting has displaced 900 families from Manbij.");
    assertThat(claims.get(0).when()).isNull();
  }

  @Test
  void anAccountCountsItsDaysFromTheYearOfItsHeading() {
    String text =
        "Battle of Hama (2016)\n\nIn May 2012 the army took Homs. On 4 April 90 rebels surrendered to"
            + " the army in Hama.";
    Report undated = new Report("r", null, text, null, null, null, "en");
    assertThat(READER.read(undated).claims())
        .extracting(EnglishSlotsTest::day)
        .containsExactly(LocalDate.of(2016, 4, 4));
  }

  @Test
  void anAreaBehindACommaIsNoSecondPlace() {
    assertThat(places("Nine people were killed in Bukavu, Democratic Republic of the Congo."))
        .containsExactly("Bukavu");
  }

  @Test
  void whatIsAttackedIsWhereItHappens() {
    assertThat(places("A bomber struck the northern city of Mosul on Monday, killing nine people."))
        .containsExactly("Mosul");
  }

  @Test
  void whoIsAttackedKillsNobody() {
    List<Claim> claims =
        read("A bomber attacked a police checkpoint in the city of Kirkuk, killing three people.");
    assertThat(claims.get(0).by()).isEmpty();
  }

  @Test
  void whereSomebodySpeaksNothingHappens() {
    assertThat(
            places(
                "A spokesman told reporters in Beirut that the village of Chebaa was quiet."
                    + " Two guerrillas were killed."))
        .doesNotContain("Beirut");
  }

  @Test
  void newsOfTodayHasNoSceneOfYesterday() {
    List<Claim> claims =
        read(
            "Shells fall on the town of Manbij.\n"
                + "In Yemen, a court sits.\n"
                + "Nine hostages are freed.");
    assertThat(places(claims)).isEmpty();
  }

  @Test
  void itsWorkersAreThoseOfWhoSpeaks() {
    Claim claim = read("Oxfam said four of its workers were killed in Homs.").get(0);
    assertThat(claim.who()).isNotNull();
    assertThat(claim.who().actors()).containsExactly("oxfam");
  }

  @Test
  void whomACountrySendsAwayLeavesThatCountry() {
    assertThat(places("Turkey has deported 300 migrants.")).containsExactly("Turkey");
  }

  @Test
  void otherViolenceIsElsewhereInTheCountry() {
    assertThat(
            places(
                "Officials in Iraq say a bomb killed two people in Baghdad."
                    + " In other violence, attackers killed nine people."))
        .containsExactly("Baghdad", "Iraq");
  }

  @Test
  void soldiersAreOfTheCountryThatTheyAreFrom() {
    Claim claim = read("Six soldiers from the United Kingdom were killed in Basra.").get(0);
    assertThat(claim.who()).isNotNull();
    assertThat(claim.who().actors()).containsExactly("british-army");
  }

  @Test
  void whoIsAttackedMakesNoAttack() {
    List<Claim> claims = read("An attack on an army post in Kirkuk killed three people.");
    assertThat(claims.get(0).by()).isEmpty();
  }

  @Test
  void theMissilesOfACountryAreItsArmys() {
    List<Claim> claims = read("A Russian missile strike on a house in Poltava kills nine people.");
    assertThat(claims.get(0).by()).containsExactly("russian-army");
  }

  @Test
  void twoCapitalsAreACountry() {
    assertThat(places("Last month the US deported 35 men. They told us nothing."))
        .containsExactly("United States");
  }

  @Test
  void aPlaceThatNobodyKnowsLiesInItsCountry() {
    assertThat(places("Nine people were killed in Sumberia, Ukraine.")).containsExactly("Sumberia");
  }

  @Test
  void whoeverIsToBlameDidIt() {
    List<Claim> claims =
        read(
            "Two people were wounded by a bomb in Ayacucho on Monday."
                + " Police said Shining Path members were responsible for the attack.");
    assertThat(claims.get(0).by()).containsExactly("shining-path");
  }

  @Test
  void whoOnlyTellsOrHelpsDidNothing() {
    assertThat(
            read("The hospital of a charity, Doctors Without Borders, was hit in an air strike;"
                    + " nine patients were killed.")
                .get(0)
                .by())
        .isEmpty();
  }

  private static @Nullable LocalDate day(Claim claim) {
    When when = claim.when();
    return when == null ? null : when.start();
  }

  private static List<String> places(String text) {
    return places(read(text));
  }

  private static List<String> places(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.what() instanceof Transition)
        .flatMap(claim -> ((Transition) claim.what()).from().stream())
        .map(State::place)
        .toList();
  }

  private static List<Claim> read(String text) {
    return READER.read(new Report("r", null, text, TODAY, null, null, "en")).claims();
  }
}
