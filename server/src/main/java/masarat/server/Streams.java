package masarat.server;

import io.javalin.http.sse.SseClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that send events while the work they tell of goes on. */
final class Streams {
  /** What a stream does until it ends. */
  @FunctionalInterface
  interface Telling {
    void tell() throws InterruptedException;
  }

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "masarat-events");
            thread.setDaemon(true);
            return thread;
          });

  private Streams() {}

  /** Keeps a stream open until all is told. */
  static void run(SseClient client, Telling telling) {
    client.keepAlive();
    THREADS.execute(
        () -> {
          try {
            telling.tell();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          } finally {
            client.close();
          }
        });
  }
}
