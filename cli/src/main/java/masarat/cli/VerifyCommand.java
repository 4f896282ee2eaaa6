package masarat.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import masarat.desk.WorkingPlaces;
import masarat.store.Store;
import masarat.store.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code masarat verify}: whether the store is what it was when things were put into it. */
@Command(
    name = "verify",
    description = {
      "Compute every hash of the store anew: reports, claims, decisions and the audit chain.",
      "Exits with 1 and names the first entry that does not hold."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open =
        store
            .find(console, WorkingPlaces.gazetteer(console.folder))
            .orElseThrow(
                () ->
                    new BadUse(
                        "There is no store in this folder. Maybe name one with --database."))) {
      Progress progress = new Progress(console, "entries", open.chain().length());
      Verification verification = open.verify(progress::reached);
      progress.end();
      if (verification.fault().isPresent()) {
        console.out.println(verification.fault().get());
        return Exit.NO;
      }
      console.out.printf(
          Locale.ROOT,
          "%,d entries, all as they were written; the last has the hash %s%n",
          verification.entries(),
          verification.head());
      return Exit.DONE;
    }
  }
}
