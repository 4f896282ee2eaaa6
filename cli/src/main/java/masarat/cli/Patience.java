package masarat.cli;

import java.util.Locale;
import masarat.account.Account;
import masarat.account.balance.Tiers;
import org.jspecify.annotations.Nullable;

/** Works an account out tier by tier and tells whoever waits how far it has come. */
final class Patience {
  /** With so many claims the first tier is told at once. */
  private static final int MANY = 2_000;

  private final Console console;
  private @Nullable Progress progress;

  Patience(Console console) {
    this.console = console;
  }

  /** The whole account; of very many claims without a comparison of conventions. */
  Account account(Tiers tiers, int claims) {
    if (claims >= MANY) {
      tell(tiers.atOnce());
    }
    Account narrowest;
    try {
      narrowest = tiers.narrowest(this::solved);
    } finally {
      end();
    }
    if (claims < MANY) {
      return tiers.compared(narrowest);
    }
    console.say(
        "Other conventions are not compared, because there are many claims. Maybe run again with"
            + " --convention to read them under another.");
    return narrowest;
  }

  private void tell(Account account) {
    long closed = account.flows().stream().filter(flow -> !flow.figure().range().isOpen()).count();
    console.say(
        String.format(
            Locale.ROOT,
            "Known at once: %,d flows, %,d of them with an upper end. Now the narrowest bounds.",
            account.flows().size(),
            closed));
  }

  private synchronized void solved(int done, int all) {
    Progress shown = progress;
    if (shown == null) {
      shown = new Progress(console, "bounds", all);
      progress = shown;
    }
    shown.reached(done);
  }

  private synchronized void end() {
    if (progress != null) {
      progress.end();
    }
  }
}
