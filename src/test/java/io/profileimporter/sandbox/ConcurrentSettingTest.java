package io.profileimporter.sandbox;

import static io.profileimporter.profile.ProfileField.EMAIL;
import static io.profileimporter.profile.ProfileField.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class ConcurrentSettingTest extends SandboxTestCase {

  private static final int THREADS = 8;

  private static void inThreads(IntConsumer work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        ends.add(threads.submit(() -> work.accept(number)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void keepsDisjointCustomersApart() throws Exception {
    inThreads(
        thread -> {
          for (int i = 0; i < 100; i++) {
            int id = thread * 100 + i;
            client.set("\"id\":%d,\"email\":\"u%d@b.test\",\"age\":%d".formatted(id, id, id));
          }
        });
    assertThat(sandbox.profiles().size()).isEqualTo(800);
    assertThat(sandbox.counts().merges()).isZero();
    for (int id = 0; id < 800; id++) {
      assertThat(stored(EMAIL, "u" + id + "@b.test").text("age")).contains(Integer.toString(id));
    }
  }

  @Test
  void gathersPropertiesOfSharedCustomer() throws Exception {
    inThreads(
        thread -> {
          for (int i = 0; i < 50; i++) {
            client.set("\"id\":1,\"from_%d\":%d".formatted(thread, i));
          }
        });
    assertThat(sandbox.profiles().size()).isEqualTo(1);
    for (int thread = 0; thread < THREADS; thread++) {
      assertThat(stored(ID, "1").text("from_" + thread)).contains("49");
    }
  }

  @Test
  void joinsEachPairOnce() throws Exception {
    for (int pair = 0; pair < 50; pair++) {
      client.set("\"id\":" + pair);
      client.set("\"email\":\"u%d@b.test\"".formatted(pair));
    }
    inThreads(
        thread -> {
          for (int pair = 0; pair < 50; pair++) {
            client.set("\"id\":%d,\"email\":\"u%d@b.test\"".formatted(pair, pair));
          }
        });
    assertThat(sandbox.profiles().size()).isEqualTo(50);
    assertThat(sandbox.counts().merges()).isEqualTo(50);
    assertThat(sandbox.counts().profilesSet()).isEqualTo(500);
  }
}
