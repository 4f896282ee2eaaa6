package masarat.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import masarat.reader.mention.Mention.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * The happenings of one sentence: each trigger with its people, and each counted noun that tells a
 * happening by itself ("12 dead", "three strikes", "four children among them").
 */
final class FrameReader {
  private final Clause clause;
  private final boolean arabic;
  private final Happenings happenings = new Happenings();
  private final Worth worth;
  private final Doers doers;
  private final Triggered triggered;
  private final EnglishLists lists;
  private final Inclusions included;
  private final EnglishRows rows;
  private final EnglishParts some;
  private final CountedNouns nouns;

  FrameReader(Clause clause, boolean arabic, @Nullable PlaceMention placeBefore, Trace trace) {
    this.clause = clause;
    this.arabic = arabic;
    PartReader parts = new PartReader(clause, arabic, placeBefore);
    EnglishOrder english = new EnglishOrder(clause);
    this.worth = new Worth(clause, arabic, english);
    this.doers = new Doers(clause);
    this.triggered = new Triggered(clause, arabic, happenings, parts, english, worth, trace);
    this.lists = new EnglishLists(clause, english, happenings);
    this.included = new Inclusions(clause, happenings, parts);
    this.rows = new EnglishRows(clause, happenings);
    this.some = new EnglishParts(clause, happenings, parts);
    this.nouns = new CountedNouns(clause, arabic, happenings, parts, doers, english);
  }

  /** The drafts in the order of the text. */
  List<Draft> read() {
    for (int i = 0; i < clause.triggers.size(); i++) {
      add(triggered.read(i));
    }
    if (!arabic) {
      lists.read();
      included.read();
      rows.read();
      some.read();
    }
    for (People people : clause.people) {
      if (!happenings.isTaken(people)) {
        add(nouns.read(people));
      }
    }
    if (!arabic) {
      some.read(); // some of those whom a noun told
    }
    List<Draft> drafts = new ArrayList<>(happenings.drafts());
    drafts.sort(Comparator.comparingInt(draft -> draft.start));
    drafts.removeIf(draft -> !worth.holds(draft));
    if (arabic) {
      new JoinedVerbs(clause).share(drafts);
    }
    drafts.forEach(doers::doer);
    return drafts;
  }

  private void add(@Nullable Draft draft) {
    if (draft != null) {
      happenings.add(draft);
    }
  }
}
