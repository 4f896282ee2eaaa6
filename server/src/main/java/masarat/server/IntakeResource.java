package masarat.server;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import masarat.desk.ReportIntake;
import masarat.desk.Sample;
import masarat.desk.Tally;
import masarat.documents.Captured;
import masarat.documents.Defaults;
import masarat.model.Problem;
import masarat.model.Report;
import masarat.store.Receipt;
import masarat.store.audit.Digest;
import tools.jackson.databind.node.ObjectNode;

/** Takes reports in: files, a pasted text, the samples. */
final class IntakeResource implements Resource {
  /** Few at a time, so that progress is seen. */
  private static final int MANY = 40;

  private final Desk desk;
  private final Jobs jobs;
  private final Failures failures;
  private final Happenings happenings;

  IntakeResource(Desk desk, Jobs jobs, Failures failures, Happenings happenings) {
    this.happenings = happenings;
    this.desk = desk;
    this.jobs = jobs;
    this.failures = failures;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/reports", this::add), Route.post("/api/demo", this::takeSamples));
  }

  private void add(Context context) {
    Job job = context.isMultipartFormData() ? files(context) : pasted(Asked.body(context));
    JobResource.accepted(context, job);
  }

  private Job files(Context context) {
    List<UploadedFile> files = context.uploadedFiles("files");
    if (files.isEmpty()) {
      throw Declined.badRequest("No file was sent.", "Send them in fields named 'files'.");
    }
    String published = context.formParam("published");
    String language = context.formParam("language");
    boolean dated = published != null && !published.isBlank();
    Defaults defaults =
        new Defaults(
            dated ? Asked.day("published", published) : null,
            language == null ? null : language(language));
    Uploads uploads = Uploads.keep(files);
    return begin(
        Job.Kind.READING,
        job -> {
          try (uploads) {
            ReportIntake intake = intake(job, desk.settings().analyst());
            uploads.capture(defaults, intake::add).forEach(job::refuse);
            job.tally(intake.end());
          }
        });
  }

  private Job pasted(ObjectNode body) {
    Report report = report(body);
    byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
    return begin(
        Job.Kind.READING, job -> take(job, List.of(new Captured(report, "pasted text", bytes))));
  }

  private static Report report(ObjectNode body) {
    String text = Asked.required(body, "text");
    String id = Asked.text(body, "id");
    String published = Asked.text(body, "published");
    String language = Asked.text(body, "language");
    return new Report(
        id == null ? "pasted-" + Digest.ofText(text).substring(0, 12) : id.strip(),
        Asked.text(body, "title"),
        text,
        published == null ? null : Asked.day("published", published),
        Asked.text(body, "publisher"),
        Asked.text(body, "url"),
        language == null ? null : language(language));
  }

  private static String language(String code) {
    if (code.equals("ar") || code.equals("en")) {
      return code;
    }
    throw Declined.badRequest(
        "'language' (" + code + ") cannot be read.", "Leave it out, or write ar or en.");
  }

  private void takeSamples(Context context) {
    Job started =
        begin(
            Job.Kind.DEMO,
            job -> {
              take(job, Sample.captured());
              Sample.keepStudy(desk.store(), desk.settings().analyst());
              job.study(Sample.study().id());
            });
    JobResource.accepted(context, started);
  }

  /** Begins to take reports in; then their events are made, before somebody waits for them. */
  private Job begin(Job.Kind kind, Consumer<Job> work) {
    return jobs.begin(
        kind,
        job -> {
          work.accept(job);
          happenings.now();
        });
  }

  private void take(Job job, List<Captured> all) {
    job.expect(all.size());
    ReportIntake intake = intake(job, desk.settings().analyst());
    all.forEach(intake::add);
    job.tally(intake.end());
  }

  private ReportIntake intake(Job job, String who) {
    return new ReportIntake(
        desk.reader(),
        desk.store().intake(who, desk.settings().reader()),
        false,
        MANY,
        new Telling(job, failures::declined));
  }

  /** Tells a job how its intake goes on. */
  private record Telling(Job job, Consumer<Throwable> log) implements ReportIntake.Watcher {
    @Override
    public void taken(Receipt receipt) {
      job.taken(receipt);
    }

    @Override
    public void failed(Report report, Throwable why) {
      log.accept(why);
      job.refuse(
          new Problem(
              report.id(), 0, "its reading broke off by a fault of Masarat.", "report the fault"));
    }

    @Override
    public void reached(Tally tally) {
      job.tally(tally);
    }
  }
}
