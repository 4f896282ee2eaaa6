package masarat.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of the workbench: those that were built with the program, or those of a folder. */
final class Workbench {
  private static final String BUILT = "/masarat/workbench";
  private static final String FIRST = "/index.html";

  /** Names of these hold a hash of what is in them. */
  private static final String ASSETS = "/assets";

  /** Files of up to so many bytes are packed once and kept so. */
  private static final int PACKED_ONCE = 4 << 20;

  private Workbench() {}

  /** Lets a server show the pages; without them it says how to get them. */
  static void addTo(JavalinConfig config, @Nullable Path folder) {
    boolean outside = folder != null && Files.isRegularFile(folder.resolve(FIRST.substring(1)));
    boolean inside = Workbench.class.getResource(BUILT + FIRST) != null;
    if (outside && folder != null) {
      add(config, folder.toAbsolutePath().toString(), Location.EXTERNAL);
    } else if (inside) {
      add(config, BUILT, Location.CLASSPATH);
    } else {
      config.routes.get(
          "/",
          context ->
              context.result(
                  "The API of Masarat answers under /api. Its workbench was not built: start"
                      + " Masarat with ./masarat, which builds it."));
    }
  }

  private static void add(JavalinConfig config, String place, Location location) {
    config.staticFiles.add(
        files -> {
          files.hostedPath = ASSETS;
          files.directory = place + ASSETS;
          files.location = location;
          files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
          files.precompressMaxSize = PACKED_ONCE;
        });
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/";
          files.directory = place;
          files.location = location;
          files.headers = Map.of("Cache-Control", "no-cache");
        });
    config.spaRoot.addFile("/", place + FIRST, location);
  }
}
