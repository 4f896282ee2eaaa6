package masarat.cli;

import masarat.desk.ReportIntake;
import masarat.desk.Tally;
import masarat.model.Report;
import masarat.store.Receipt;

/** Tells a person at a console how an intake goes on. */
final class TalkingWatcher implements ReportIntake.Watcher {
  private final Console console;
  private final Refusal refusal;
  private final Progress progress;

  TalkingWatcher(Console console, Refusal refusal, Progress progress) {
    this.console = console;
    this.refusal = refusal;
    this.progress = progress;
  }

  @Override
  public void taken(Receipt receipt) {
    if (receipt.alike() != null && receipt.fate() == Receipt.Fate.NEW) {
      console.say(receipt.report() + ": it nearly repeats '" + receipt.alike() + "'.");
    }
    for (int decision : receipt.left()) {
      console.say(
          receipt.report()
              + ": the claim of decision "
              + decision
              + " was not found again. Maybe decide anew.");
    }
  }

  @Override
  public void failed(Report report, Throwable why) {
    refusal.ofReport(report, why);
  }

  @Override
  public void reached(Tally tally) {
    progress.reached(tally.taken() + tally.failed());
  }
}
