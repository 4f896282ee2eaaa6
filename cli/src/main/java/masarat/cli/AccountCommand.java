package masarat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import masarat.account.Account;
import masarat.account.balance.Tiers;
import masarat.account.convention.Convention;
import masarat.account.show.AccountJson;
import masarat.account.show.AccountProse;
import masarat.account.show.AccountTable;
import masarat.account.study.Study;
import masarat.desk.Atlas;
import masarat.desk.WorkingPlaces;
import masarat.gazetteer.Gazetteer;
import masarat.model.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code masarat account}: claims to an account. */
@Command(
    name = "account",
    description = {
      "Balance claims into an account of where people were and where they went.",
      "Every number is an interval; every contradiction is named."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Masarat.Version.class)
final class AccountCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSON,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private StudyOption study = new StudyOption();

  @Option(
      names = "--claims",
      paramLabel = "FILE.jsonl",
      description =
          "Claims, one a line, as read writes them; - is standard input. Those of the store"
              + " otherwise, but for the rejected ones.")
  private @Nullable Path claims;

  @Mixin
  private StoreOption store =
      new StoreOption("add --claims FILE.jsonl, made by masarat read --format jsonl");

  @Option(
      names = "--coded",
      paramLabel = "FILE.csv",
      description =
          "A table of coded events, each of which makes a claim; may be given repeatedly.")
  private List<Path> coded = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "FILE.yaml",
      description =
          "Which column of the coded tables holds what, if they are of no known data set.")
  private @Nullable Path mapping;

  @Option(
      names = "--convention",
      paramLabel = "NAME",
      completionCandidates = ConventionName.class,
      converter = ConventionName.class,
      description = "What number words mean: ${COMPLETION-CANDIDATES} (the study's otherwise).")
  private @Nullable Convention convention;

  @Option(
      names = "--format",
      description = "How the account is written: ${COMPLETION-CANDIDATES}.",
      defaultValue = "table")
  private Format format = Format.TABLE;

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of the table.",
      defaultValue = "en")
  private Tongue language = Tongue.EN;

  @Option(
      names = "--explain",
      description = "Behind the table, say of each number in words why it is what it is.")
  private boolean explain;

  @Option(
      names = "--quick",
      description = {
        "Stop at the bounds that are known at once: true, but not always the narrowest.",
        "Neither what would narrow them nor other conventions are looked at."
      })
  private boolean quick;

  private final Console console;

  AccountCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Gazetteer gazetteer = WorkingPlaces.gazetteer(console.folder);
    Counted counted =
        claims == null && coded.isEmpty()
            ? store.counted(console, gazetteer)
            : Counted.ofFiles(claims());
    List<Claim> all = counted.claims();
    Study told = study.of(all, name -> store.study(name, console, gazetteer), console);
    Atlas atlas = new Atlas(gazetteer);
    Study asked = convention == null ? told : told.under(convention);
    Tiers tiers = new Tiers(asked, all, atlas, counted.merging(atlas));
    Account account = quick ? tiers.atOnce() : new Patience(console).account(tiers, all.size());
    String text =
        switch (format) {
          case TABLE -> table(account, atlas);
          case JSON -> JsonMapper.shared().writeValueAsString(AccountJson.tree(account, atlas));
          case HTML -> AccountPage.of(account, atlas, List.of());
        };
    console.out.append(text.stripTrailing()).append('\n');
    return Exit.DONE;
  }

  private String table(Account account, Atlas atlas) {
    String words = language.toString();
    String table = AccountTable.print(account, words, atlas);
    return explain ? table + "\n" + AccountProse.print(account, words, atlas) : table;
  }

  private List<Claim> claims() {
    List<Claim> all = new ArrayList<>();
    if (claims != null) {
      all.addAll(ClaimFile.load(claims, console));
    }
    coded.forEach(
        file -> all.addAll(CodedFile.load(file, mapping, "--mapping", console).claims(console)));
    if (all.isEmpty()) {
      Path file = claims != null ? claims : coded.get(0);
      throw new BadUse(InputFile.name(file) + ": there is no claim in it. Maybe name another.");
    }
    return all;
  }
}
