package masarat.account.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import masarat.account.Account;
import masarat.account.balance.Balance;
import masarat.account.balance.Example;
import masarat.account.study.Containment;
import masarat.lexicon.Entry;
import org.junit.jupiter.api.Test;

class AccountShownTest {
  private final Account account =
      Balance.of(Example.foundingStudy(), Example.foundingClaims(), Containment.SAME_NAME);

  @Test
  void printsATable() {
    System.out.println(AccountTable.print(account, "en"));
    System.out.println(AccountTable.print(account, "ar"));
    System.out.println(AccountJson.tree(account).toPrettyString());
    System.out.println(AccountJson.study(account, Names.AS_WRITTEN));
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
