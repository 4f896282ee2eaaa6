package masarat.account.show;

import masarat.account.Account;
import masarat.account.Flow;
import masarat.account.Incidents;
import masarat.account.Stock;

/** An account in words: of each number, why it is what it is. */
public final class AccountProse {
  private final Words words;
  private final Explanations explanations;
  private final Columns columns = new Columns();

  private AccountProse(Account account, String language, Names names) {
    this.words = new Words(account, language, names);
    this.explanations = new Explanations(account, words);
  }

  /**
   * A heading and a paragraph for each state, flow and kind of incident.
   *
   * @param language {@code en} or {@code ar}
   */
  public static String print(Account account, String language, Names names) {
    AccountProse prose = new AccountProse(account, language, names);
    for (Stock stock : account.stocks()) {
      String step = stock.change() == null ? "" : " (" + prose.words.period(stock.period()) + ")";
      prose.say(prose.words.state(stock.state()) + step, prose.explanations.stock(stock));
    }
    for (Flow flow : account.flows()) {
      prose.say(prose.words.flow(flow), prose.explanations.flow(flow));
    }
    for (Incidents incidents : account.incidents()) {
      prose.say(prose.words.incidents(incidents), prose.explanations.incidents(incidents));
    }
    return prose.columns.print();
  }

  private void say(String heading, String paragraph) {
    columns.line(heading);
    columns.paragraph(paragraph);
    columns.line("");
  }
}
