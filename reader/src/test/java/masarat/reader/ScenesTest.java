package masarat.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import masarat.model.Claim;
import masarat.model.Happening.Incident;
import masarat.model.Happening.Transition;
import masarat.model.Report;
import masarat.model.State;
import org.junit.jupiter.api.Test;

/** Where the whole of an Arabic report lets one understand that something happened. */
class ScenesTest {
  private static final Reader READER = Reader.bundled();
  private static final LocalDate TODAY = LocalDate.of(2017, 3, 9);

  @Test
  void aWidePlaceYieldsToTheTownToldNext() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة الحسكة."
                    + " وأوضح المصدر أن الهجوم وقع في مدينة القامشلي."))
        .containsExactly("Al Qamishli");
  }

  @Test
  void whatATownLiesNearIsNotWhereItHappened() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة الحسكة."
                    + " وأوضح المصدر أن الهجوم وقع في بلدة الدرباسية القريبة من القامشلي."))
        .containsExactly("Al-Darbasiyah");
  }

  @Test
  void whatATownLiesFarFromIsNoCloserPlace() {
    assertThat(
            places(
                "قتل ستة عمال بقذيفة في بلدة سروج."
                    + " وتقع البلدة التي أصيبت على بعد عشرة كيلومترات من كوباني."))
        .containsExactly("Suruc");
  }

  @Test
  void forWhatPeopleAreTriedIsNotWhereTheyAreHeld() {
    String text = "قضت محكمة في القاهرة بالسجن المؤبد على ستة متشددين بتهمة القتال في سوريا.";
    List<Claim> claims = READER.read(new Report("r", null, text, TODAY, null, null, "ar")).claims();
    assertThat(((Transition) claims.get(0).what()).to())
        .extracting(State::place)
        .containsExactly("Cairo");
  }

  @Test
  void whoTriesToCrossFromALandIsThere() {
    assertThat(claims("حاول 300 مهاجر أمس العبور من ليبيا إلى إيطاليا."))
        .extracting(Claim::what)
        .extracting(what -> ((Incident) what).at().get(0).place())
        .containsExactly("Libya");
  }

  @Test
  void theDayOfWhatIsSaidNextIsNotThatOfWhatWasToldBefore() {
    String text = "قتل تسعة جنود في هجوم، وأعلنت السلطات في 4 مارس مد حالة الطوارئ في سيناء.";
    assertThat(claims(text)).isNotEmpty().allMatch(claim -> claim.when() == null);
  }

  @Test
  void theDayOfAnAttackIsThatOfItsToll() {
    String text = "ووقع الانفجار مساء السبت قرب السوق. وقال مسعفون إن تسعة أشخاص قتلوا فيه.";
    Report report = new Report("r", null, text, TODAY, null, null, null);
    assertThat(READER.read(report).claims().get(0).when().start())
        .isEqualTo(LocalDate.of(2017, 3, 4));
  }

  @Test
  void scatteredPartsAreNoOneTown() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في مواجهات بمناطق متفرقة من محافظة الحسكة."
                    + " وما زالت المعارك مستمرة في مدينة القامشلي."))
        .containsExactly("Al Hasakah Governorate");
  }

  @Test
  void aSeriesOfAttacksIsInNoOneTown() {
    assertThat(claims("شنت الطائرات سلسلة غارات في محافظة الحسكة. وشوهد الدخان في مدينة القامشلي."))
        .extracting(Claim::what)
        .extracting(what -> ((Incident) what).at().get(0).place())
        .containsExactly("Al Hasakah Governorate");
  }

  @Test
  void whatIsCalledACityIsNoProvince() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في اشتباكات شهدتها مدينة مأرب."
                    + " واندلعت مواجهات في جبهة الجفينة قبل يومين."))
        .containsExactly("Marib");
  }

  @Test
  void aQuarterToldLaterIsToldByItsCity() {
    assertThat(places("قتل ثلاثة أشخاص أمس في بغداد. ووقع التفجير في حي الشعب قرب سوق مزدحم."))
        .containsExactly("Baghdad");
  }

  @Test
  void attacksOfACountryAreNotInIt() {
    assertThat(attacked("شنت طائرات التحالف الذي تقوده السعودية سلسلة غارات في محافظة صعدة."))
        .containsExactly("Saada Governorate");
    assertThat(attacked("نفذت الولايات المتحدة 18 غارة جوية على التنظيم.")).isEmpty();
  }

  @Test
  void attacksInAListOfPlacesAreInAllOfThem() {
    assertThat(attacked("نفذ التحالف 41 ضربة جوية على مواقع للتنظيم في سوريا والعراق."))
        .containsExactly("Syria", "Iraq");
    assertThat(attacked("شن الطيران سلسلة غارات على مواقع المتمردين في محافظات مأرب وعمران وحجة."))
        .containsExactly("Marib Governorate", "Amran", "Hajjah");
  }

  @Test
  void aLineOfWhoWroteAndWhereIsNoScene() {
    assertThat(places("مقتل جنديين\n\nصحيفة المدى – القاهرة\nقتل جنديان في هجوم على حاجز."))
        .isEmpty();
  }

  @Test
  void thePoliceArrestInTheirCountry() {
    String raids = "شنت طائرات تركية غارات على حلب في سوريا. قتل ثلاثة مسلحين في حلب. ";
    assertThat(places(raids + "وأعلنت تركيا أن الشرطة التركية أوقفت 250 شخصا يوم الجمعة."))
        .containsExactly("Aleppo", "Turkey");
    assertThat(places("وصل جنود إسرائيل إلى جنين. اعتقلت الشرطة الإسرائيلية شابا في جنين."))
        .containsExactly("Jenin");
  }

  @Test
  void aTownThatIsHitNeedsNoPreposition() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة الحسكة."
                    + " واستهدف القصف بلدة الدرباسية وأحرق منازل عدة."))
        .containsExactly("Al-Darbasiyah");
  }

  @Test
  void aTownThatAnotherLiesSouthOfIsNoScene() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة الحسكة."
                    + " ودخلت القوات بلدة الدرباسية غربي مدينة القامشلي."))
        .containsExactly("Al-Darbasiyah");
  }

  @Test
  void whereATownLiesIsNotWhereItHappened() {
    assertThat(
            places(
                "قتل ستة أشخاص أمس في شمال العراق."
                    + " ووقعت الغارة في قرية زركلي في منطقة راوندوز شرق أربيل."))
        .containsExactly("Zergele");
  }

  @Test
  void aTownWithoutANameIsSomewhereInItsCountry() {
    assertThat(places("قتل ستة أشخاص أمس في تفجير وقع في بلدة تركية قرب الحدود السورية."))
        .containsExactly("Turkey");
  }

  @Test
  void theNorthOfTheCountryIsThatOfTheCountryToldOf() {
    assertThat(places("تشهد نيجيريا هجمات. قتل تسعة جنود في كمين في شمال شرق البلاد."))
        .containsExactly("Northeastern Nigeria");
  }

  @Test
  void whoFleesSetsOutFromTheTownToldBefore() {
    assertThat(places("قتل ستة مسلحين في مدينة عدن. وفر العشرات من المسلحين باتجاه محافظة لحج."))
        .containsExactly("Aden", "Aden");
    assertThat(places("قتل ستة مسلحين في مدينة عدن. وفر 5000 شخص من القتال."))
        .containsExactly("Aden");
  }

  @Test
  void aCityLiesInNoOtherProvince() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة ديالى."
                    + " ونقل الجرحى إلى مستشفى في مدينة بغداد على عجل."))
        .containsExactly("Diyala");
  }

  @Test
  void whatElseHappenedIsElsewhere() {
    assertThat(
            places(
                "قتل ثلاثة جنود أمس في محافظة الحسكة."
                    + " من جهة أخرى، عقد اجتماع في مدينة القامشلي."))
        .containsExactly("Al Hasakah Governorate");
  }

  @Test
  void othersWhoFaredAlikeAreElsewhere() {
    assertThat(
            places("قتل ثلاثة جنود أمس في محافظة الحسكة." + " وقتل خمسة مدنيين في مدينة القامشلي."))
        .containsExactly("Al Hasakah Governorate", "Al Qamishli");
  }

  @Test
  void theTollOfMonthsIsToldOfTheCountry() {
    assertThat(
            places(
                "تشهد سوريا حربا طويلة. قتل ثلاثة جنود أمس في مدينة القامشلي."
                    + " وقتل أربعة آلاف شخص منذ مطلع العام."))
        .containsExactly("Al Qamishli", "Syria");
  }

  @Test
  void theHeadlineTellsWhatTheTextLeavesOpen() {
    assertThat(
            places("مقتل 14 مسلحا في القامشلي\n\nقال مصدر عسكري إن 14 مسلحا قتلوا في غارة جوية."))
        .containsExactly("Al Qamishli");
  }

  @Test
  void aQuarterIsToldByItsCity() {
    assertThat(
            places("شهدت بغداد يوما داميا. وقتل ثلاثة مدنيين أمس في انفجار في منطقة الزعفرانية."))
        .containsExactly("Baghdad");
  }

  @Test
  void theWarsThatPeopleFleeAreAList() {
    assertThat(places("فر نحو ألفي لاجئ من النزاع في سوريا والعراق إلى تركيا."))
        .containsExactly("Syria", "Iraq");
  }

  @Test
  void aCourtSendsToPrisonWhereItSits() {
    Claim claim = claims("قضت محكمة في النمسا بالسجن خمس سنوات على سبعة متشددين.").get(0);
    Transition told = (Transition) claim.what();
    assertThat(told.from()).isEmpty();
    assertThat(told.to()).extracting(State::place).containsExactly("Austria");
  }

  @Test
  void theSameTollIsToldOfTheSamePlace() {
    assertThat(
            places(
                "قتل ضابط وثلاثة جنود وأصيب سبعة آخرون أمس في محافظة الحسكة."
                    + " وقتل في الهجوم في مدينة القامشلي أربعة عسكريين وأصيب سبعة آخرون."))
        .doesNotContain("Al Hasakah Governorate");
  }

  @Test
  void whatAPlaceLiesInIsNoPlaceOfItsOwn() {
    assertThat(places("وقع هجوم في مدينة القامشلي، كبرى مدن محافظة الحسكة، وقتل ثلاثة جنود."))
        .containsExactly("Al Qamishli");
  }

  @Test
  void placesInAListAreToldTogether() {
    assertThat(places("في هجمات شهدتها مدن في سوريا والعراق ولبنان قتل أربعون شخصا."))
        .containsExactly("Syria", "Iraq", "Lebanon");
  }

  @Test
  void aCountryThatNothingLeadsToActs() {
    assertThat(places("قتل سبعة جنود أمس في مدينة القامشلي. تقول تركيا إن تسعة مدنيين قتلوا."))
        .containsExactly("Al Qamishli", "Al Qamishli");
  }

  @Test
  void migrantsDieAtSea() {
    assertThat(
            places("يعبر مهاجرون البحر المتوسط إلى إيطاليا. وغرق أربعون مهاجرا قبالة مدينة زوارة."))
        .containsExactly("Mediterranean Sea");
  }

  @Test
  void crowdsFleeFromTheCountryOfTheReport() {
    assertThat(places("تشهد سوريا حربا في حلب وإدلب. وفر نحو أربعة ملايين شخص إلى الخارج."))
        .containsExactly("Syria");
  }

  @Test
  void whereItHappenedMayBeToldLater() {
    assertThat(places("قتل ثلاثة جنود أمس. ووقع الهجوم في مدينة القامشلي."))
        .containsExactly("Al Qamishli");
  }

  @Test
  void soldiersAreThoseOfTheCountryWhereTheyFell() {
    Claim claim =
        claims("تشهد سوريا حربا طويلة في حلب وإدلب. وقتل سبعة جنود أمس في ديار بكر.").get(0);
    assertThat(claim.who()).isNotNull();
    assertThat(claim.who().actors()).containsExactly("turkish-army");
  }

  private static List<String> places(String text) {
    List<Claim> claims = READER.read(new Report("r", null, text, TODAY, null, null, "ar")).claims();
    return claims.stream()
        .filter(claim -> claim.what() instanceof Transition)
        .flatMap(claim -> ((Transition) claim.what()).from().stream())
        .map(State::place)
        .toList();
  }

  private static List<String> attacked(String text) {
    return claims(text).stream()
        .flatMap(claim -> ((Incident) claim.what()).at().stream())
        .map(State::place)
        .toList();
  }

  private static List<Claim> claims(String text) {
    return READER.read(new Report("r", null, text, TODAY, null, null, "ar")).claims();
  }
}
