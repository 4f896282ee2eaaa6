package masarat.account.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import masarat.account.Account;
import masarat.account.balance.Balance;
import masarat.account.balance.Example;
import masarat.account.study.Containment;
import masarat.lexicon.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AccountShownTest {
  private final Account account =
      Balance.of(Example.foundingStudy(), Example.foundingClaims(), Containment.SAME_NAME);
  private final ObjectNode tree = AccountJson.tree(account);

  private JsonNode flowTo(String state) {
    List<JsonNode> flows = new ArrayList<>();
    for (JsonNode flow : tree.get("flows")) {
      if (flow.get("to").stringValue().equals(state)) {
        flows.add(flow);
      }
    }
    assertThat(flows).hasSize(1);
    return flows.get(0);
  }

  @Test
  void anOpenEndIsNull() {
    JsonNode europe = flowTo("europe");
    assertThat(europe.get("low").intValue()).isEqualTo(545);
    assertThat(europe.get("high").isNull()).isTrue();
    assertThat(europe.get("holds").get("low").get(0).stringValue())
        .isEqualTo("where-did-they-go#23");
    assertThat(europe.get("unit").stringValue()).isEqualTo("people");
  }

  @Test
  void aContestedFlowShowsItsSides() {
    JsonNode joined = flowTo("with-sdf");
    assertThat(joined.get("contested").booleanValue()).isTrue();
    assertThat(joined.get("sides")).hasSize(3);
    assertThat(joined.get("explanation").get("en").stringValue())
        .contains(
            "Contested: at least 1,001 according to observers; at most 1,000 in a denial by"
                + " officials")
        .contains("“some”, a word without a size");
    assertThat(joined.get("explanation").get("ar").stringValue())
        .contains("موضع خلاف")
        .contains("1,001 على الأقل");
  }

  @Test
  void aShareSaysOfWhat() {
    JsonNode share = flowTo("civilian-life").get("share");
    assertThat(share.get("term").stringValue()).isEqualTo("most");
    assertThat(share.get("of").stringValue()).isEqualTo("leavers");
    assertThat(share.get("low").doubleValue()).isEqualTo(0.5);
    assertThat(flowTo("civilian-life").get("explanation").get("en").stringValue())
        .contains("most of those who left (more than 50%). Nobody says how many those are");
  }

  @Test
  void everyClaimOfEveryFigureIsAKnownOne() {
    for (JsonNode flow : tree.get("flows")) {
      for (JsonNode claim : flow.get("claims")) {
        assertThat(account.claims()).containsKey(claim.stringValue());
      }
    }
    assertThat(tree.get("narrowing").get("en").stringValue())
        .contains("total number of these people at the beginning (1 January 2016)");
  }

  @Test
  void theStudyNamesAllStatesThatFiguresName() {
    TreeSet<String> known = new TreeSet<>();
    AccountJson.study(account, Names.AS_WRITTEN)
        .get("states")
        .forEach(state -> known.add(state.get("id").stringValue()));
    for (JsonNode flow : tree.get("flows")) {
      assertThat(known).contains(flow.get("from").stringValue(), flow.get("to").stringValue());
    }
    assertThat(known).contains("home-country", "unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theTableIsNoWiderThanATerminal(String language) {
    String table = AccountTable.print(account, language);
    assertThat(table.lines()).allMatch(line -> line.length() <= 130).hasSizeGreaterThan(40);
    assertThat(table).contains("545").contains(account.study().title().in(language));
  }

  @Test
  void namesComeFromWhoeverKnowsThem() {
    Names names =
        new Names() {
          @Override
          public String place(String name, String language) {
            return language.equals("ar") && name.equals("Manbij") ? "منبج" : name;
          }

          @Override
          public String actor(String slug, String language) {
            return slug.equals("sdf") ? "قسد" : slug;
          }
        };
    assertThat(AccountTable.print(account, "ar", names)).contains("منبج").contains("(قسد)");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(keys(Entry.bundled("account/ar.yaml"), ""))
        .isEqualTo(keys(Entry.bundled("account/en.yaml"), ""));
  }

  private static TreeSet<String> keys(Entry entry, String at) {
    TreeSet<String> keys = new TreeSet<>();
    entry
        .fields()
        .forEach(
            (name, value) -> {
              if (value.isText()) {
                keys.add(at + name);
              } else {
                keys.addAll(keys(value, at + name + "."));
              }
            });
    return keys;
  }
}
