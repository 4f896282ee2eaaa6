package masarat.bench.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import masarat.store.claim.Facet;
import masarat.store.claim.Sort;
import masarat.store.claim.View;

/** Views of made claims: every order with every kind of filter and search. */
final class Views {
  private Views() {}

  /** Under a name each. */
  static Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    for (Sort sort : Sort.values()) {
      views.putAll(sorted(sort));
    }
    return views;
  }

  /** Those of one order. */
  static Map<String, View> sorted(Sort sort) {
    Map<String, View> views = new LinkedHashMap<>();
    String by = ", " + sort.code();
    View all = View.ALL.sorted(sort);
    View year = all.between(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31));
    views.put("all" + by, all);
    views.put("a manner" + by, all.with(Facet.MANNER, "left"));
    views.put("a rare manner" + by, all.with(Facet.MANNER, "missing"));
    views.put("a province" + by, all.with(Facet.PLACE, "Province 3"));
    views.put("a village" + by, all.with(Facet.PLACE, "Place 1500"));
    views.put("an actor of some years" + by, all.with(Facet.ACTOR, "actor-1"));
    views.put("a word, frequent" + by, all.search("غادر"));
    views.put("a word, rare" + by, all.search("بلدة"));
    views.put("two words" + by, all.search("النازحون مخيم"));
    views.put("exact words" + by, all.searchExactly("النازحون"));
    views.put("a beginning" + by, all.search("ناز*"));
    views.put("two letters" + by, all.search("نا*"));
    views.put("two letters exactly" + by, all.searchExactly("ال*"));
    views.put(
        "four facets" + by,
        all.with(Facet.MANNER, "left")
            .with(Facet.ACTOR, "actor-0")
            .with(Facet.PLACE, "Country")
            .with(Facet.SOURCE, "author"));
    views.put("a year" + by, year);
    views.put(
        "a year and two facets" + by,
        year.with(Facet.ACTOR, "actor-0").with(Facet.STANCE, "denied"));
    views.put("a year and a word" + by, year.search("غادر"));
    views.put("nothing" + by, all.search("طائرةمفقودة"));
    return views;
  }
}
