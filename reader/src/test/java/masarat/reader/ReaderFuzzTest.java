package masarat.reader;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import masarat.model.Claim;
import masarat.model.Report;

/**
 * Whatever the text, the reader reads it, and every quote is cut from it. A normal run replays the
 * seeds; docs/speed.md says how to search for more.
 */
class ReaderFuzzTest {
  private static final Reader READER = Reader.bundled();

  /** Words that lead deep into the reader; the fuzzer puts them between its own characters. */
  private static final String[] WORDS = {
    " غادر ",
    " مقاتلين ",
    " قتل ",
    " وأصيب ",
    " الرقة ",
    " إلى ",
    " من ",
    " أمس ",
    " نحو ",
    " عشرات ",
    " مئة و",
    "500",
    " قال ",
    "«",
    "»",
    " إن ",
    " المدينة ",
    " بينهم ",
    " و",
    "،",
    ". ",
    "\n",
    " left ",
    " fighters ",
    " killed ",
    " from ",
    " Aleppo ",
    " on Friday ",
    " said ",
    " of ",
    " the ",
    " and ",
    ", ",
    " two ",
    " hundred ",
    " dead ",
    " among them ",
    "12,5",
    "14/10/2017",
    "ـ ـ",
    "األ",
    "\u200F",
    "\uFEFB",
    "ط§",
    " in exchange for ",
    " مقابل ",
    " منذ ",
    " between "
  };

  @FuzzTest(maxDuration = "10m")
  void readsAnything(FuzzedDataProvider data) {
    LocalDate published = data.consumeBoolean() ? LocalDate.of(2017, 10, 15) : null;
    String language = data.consumeBoolean() ? "ar" : "en";
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < 4000) {
      if (data.consumeBoolean()) {
        text.append(WORDS[data.consumeInt(0, WORDS.length - 1)]);
      } else {
        text.append(data.consumeString(6));
      }
    }
    check(new Report("r", null, text.toString(), published, null, null, language));
  }

  private static void check(Report report) {
    String text = report.text();
    for (Claim claim : READER.read(report).claims()) {
      int from = text.offsetByCodePoints(0, claim.evidence().start());
      int to = text.offsetByCodePoints(0, claim.evidence().end());
      if (!text.substring(from, to).equals(claim.evidence().quote())) {
        throw new IllegalStateException("The quote of " + claim + " is not what stands there.");
      }
    }
    READER.explain(report);
  }
}
