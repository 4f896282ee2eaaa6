package masarat.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {
  @Test
  void twoWhoAskAtOnceLetItBeWorkedOutOnce() throws InterruptedException {
    Recent<String> recent = new Recent<>(3);
    AtomicInteger worked = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> finished = new CompletableFuture<>();
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(
            () ->
                recent.get(
                    "events",
                    () -> {
                      worked.incrementAndGet();
                      begun.countDown();
                      return finished.join();
                    }),
            task -> new Thread(task).start());
    begun.await();
    CompletableFuture<String> second = new CompletableFuture<>();
    Thread other = new Thread(() -> second.complete(recent.get("events", () -> "anew")));
    other.start();
    finished.complete("seven");

    assertThat(first.join()).isEqualTo("seven");
    assertThat(second.join()).isEqualTo("seven");
    assertThat(worked).hasValue(1);
  }

  @Test
  void whatBrokeOffIsWorkedOutAnew() {
    Recent<String> recent = new Recent<>(3);
    assertThatThrownBy(
            () ->
                recent.get(
                    "events",
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(recent.get("events", () -> "seven")).isEqualTo("seven");
  }
}
