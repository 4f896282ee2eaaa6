package masarat.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.json.JavalinJackson3;
import java.io.IOException;
import java.util.List;
import masarat.gazetteer.Gazetteer;
import masarat.store.Store;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import tools.jackson.databind.json.JsonMapper;

/** A running server on the loopback address of this machine. */
public final class Server implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  /** Of JSON, in bytes. */
  private static final long LARGEST_BODY = 16L << 20;

  /** Of all files sent at once, in MiB. */
  private static final long LARGEST_UPLOAD = 256;

  private final Javalin javalin;
  private final Jobs jobs;

  private Server(Javalin javalin, Jobs jobs) {
    this.javalin = javalin;
    this.jobs = jobs;
  }

  /**
   * Starts to answer.
   *
   * @param store stays open when the server is closed
   * @param places of the working folder
   * @throws IOException if the port is taken; its message is one line
   */
  public static Server open(Store store, Gazetteer places, Settings settings) throws IOException {
    Desk desk = Desk.of(store, places, settings);
    Failures failures = new Failures(e -> tell(settings, e));
    Jobs jobs = new Jobs(failures);
    List<Resource> resources = resources(desk, jobs, failures);
    Javalin[] self = new Javalin[1];
    Doorkeeper doorkeeper = new Doorkeeper(() -> self[0].port());
    self[0] =
        Javalin.create(
            config -> {
              configure(config, settings);
              Workbench.addTo(config, settings.workbench());
              config.routes.before(doorkeeper::check);
              resources.stream()
                  .flatMap(resource -> resource.routes().stream())
                  .forEach(
                      route ->
                          config.routes.addHttpHandler(
                              route.method(), route.path(), route.handler()));
              failures.addTo(config.routes);
            });
    try {
      self[0].start();
    } catch (RuntimeException e) {
      jobs.close();
      throw new IOException(
          "The port "
              + settings.port()
              + " cannot be opened. Maybe it is taken; choose another with --port.",
          e);
    }
    return new Server(self[0], jobs);
  }

  private static void configure(JavalinConfig config, Settings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jsonMapper(new JavalinJackson3(JsonMapper.shared(), false));
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.asyncTimeout = 0;
    config.jetty.host = LOOPBACK;
    config.jetty.port = settings.port();
    config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD, SizeUnit.MB);
    // Ids of reports are paths, so that their slashes come percent-encoded.
    config.jetty.modifyHttpConfiguration(
        http ->
            http.setUriCompliance(
                UriCompliance.DEFAULT.with(
                    "ids", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING)));
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
  }

  /** Everything that can be asked. */
  static List<Resource> resources(Desk desk, Jobs jobs, Failures failures) {
    Basis basis = new Basis(desk);
    Merger merger = new Merger(desk);
    EventMaker maker = new EventMaker(desk, merger);
    EventFinder finder = new EventFinder(desk, basis);
    Happenings happenings = new Happenings(desk, basis, jobs, maker);
    StudyShelf shelf = new StudyShelf(desk.store().studies());
    Accounts accounts = new Accounts(desk, shelf, merger, basis);
    return List.of(
        new StatusResource(desk, jobs),
        new JobResource(jobs),
        new ReportResource(desk),
        new IntakeResource(desk, jobs, failures, happenings),
        new ClaimResource(desk),
        new DecisionResource(desk),
        new AdditionResource(desk),
        new EventResource(desk, happenings, finder, maker),
        new MapResource(desk),
        new StudyResource(desk, shelf),
        new AccountResource(accounts, failures),
        new SourceResource(desk, happenings, finder, maker, accounts),
        new DossierResource(desk, accounts),
        new ExportResource(desk),
        new LookupResource(desk));
  }

  private static void tell(Settings settings, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    settings.talk().accept("masarat: Something went wrong inside Masarat (" + e + where + ").");
  }

  /** Where it is reached. */
  public String address() {
    return "http://" + LOOPBACK + ":" + javalin.port();
  }

  /** Answers the first questions of a window once, in the background, so that it need not wait. */
  public void warm() {
    Warming.begin(address());
  }

  /** Lets running answers and the job that runs end, and takes no others. */
  @Override
  public void close() {
    javalin.stop();
    jobs.close();
  }
}
