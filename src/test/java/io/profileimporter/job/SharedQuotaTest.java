package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.Quota;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class SharedQuotaTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Instant now = NOON;

  /** A request under way, and whether its process will live to see its end. */
  private record Request(Quota.Permit permit, Instant end, boolean survives) {}

  @Property(tries = 40)
  void neverMoreThanTheQuotaInAnyMinuteAsTheServerCounts(@ForAll long seed) {
    now = NOON;
    Random random = new Random(seed);
    List<Instant> counted = new ArrayList<>();
    try (JobStore store = TestStore.H2.open()) {
      List<SharedQuota> processes = List.of(quota(store, 5), quota(store, 5));
      List<Request> underWay = new ArrayList<>();
      for (int step = 0; step < 60; step++) {
        now = now.plusMillis(random.nextInt(6_000));
        underWay.removeIf(this::isOver);
        processes
            .get(random.nextInt(2))
            .take(now)
            .ifPresent(permit -> underWay.add(request(permit, random, counted)));
      }
    }
    assertThat(counted).hasSizeGreaterThanOrEqualTo(5);
    assertThat(counted)
        .allSatisfy(
            begin ->
                assertThat(counted)
                    .filteredOn(time -> !time.isBefore(begin) && time.isBefore(begin.plus(MINUTE)))
                    .hasSizeLessThanOrEqualTo(5));
  }

  /** One that the server counts at its start, or as late as at its end. */
  private Request request(Quota.Permit permit, Random random, List<Instant> counted) {
    boolean survives = random.nextInt(10) > 0;
    Instant end = now.plusMillis(random.nextInt(random.nextBoolean() ? 9_000 : 200_000));
    counted.add(survives && random.nextBoolean() ? end : now);
    return new Request(permit, end, survives);
  }

  private boolean isOver(Request request) {
    boolean over = !request.end().isAfter(now);
    if (over && request.survives()) {
      Instant looked = now;
      now = request.end();
      request.permit().end();
      now = looked;
    }
    return over;
  }

  @Test
  void tellsWhenThereIsAPermitAgain() {
    try (JobStore store = TestStore.H2.open()) {
      SharedQuota quota = quota(store, 2);
      quota.take(now).orElseThrow().end();
      now = NOON.plusSeconds(10);
      quota(store, 2).take(now).orElseThrow().end();
      assertThat(quota.take(now)).isEmpty();
      assertThat(quota.opensAt(now)).isEqualTo(NOON.plus(MINUTE));
      now = NOON.plus(MINUTE);
      assertThat(quota.take(now)).isPresent();
      assertThat(quota.take(now)).isEmpty();
    }
  }

  @Test
  void countsLongRequestUntilMinuteAfterItsEnd() {
    try (JobStore store = TestStore.H2.open()) {
      SharedQuota quota = quota(store, 1);
      Quota.Permit request = quota.take(now).orElseThrow();
      now = NOON.plusSeconds(70);
      assertThat(quota(store, 1).take(now)).isEmpty();
      request.end();
      now = NOON.plusSeconds(129);
      assertThat(quota.take(now)).isEmpty();
      assertThat(quota.opensAt(now)).isEqualTo(NOON.plusSeconds(130));
      now = NOON.plusSeconds(130);
      assertThat(quota.take(now)).isPresent();
    }
  }

  @Test
  void forgetsRequestOfDeadProcess() {
    try (JobStore store = TestStore.H2.open()) {
      assertThat(quota(store, 1).take(now)).isPresent();
      now = NOON.plusSeconds(599);
      assertThat(quota(store, 1).take(now)).isEmpty();
      now = NOON.plusSeconds(600);
      assertThat(quota(store, 1).take(now)).isPresent();
    }
  }

  @Test
  void countsRequestThatEndsAfterItWasForgotten() {
    try (JobStore store = TestStore.H2.open()) {
      Quota.Permit request = quota(store, 1).take(now).orElseThrow();
      now = NOON.plusSeconds(601);
      assertThat(quota(store, 2).take(now)).isPresent();
      request.end();
      assertThat(quota(store, 2).take(now)).isEmpty();
    }
  }

  @Test
  void waitsByTheTimeOfTheStore() {
    try (JobStore store = TestStore.H2.open()) {
      SharedQuota quota = quota(store, 1);
      Instant fastClock = NOON.plus(Duration.ofHours(1));
      assertThat(quota.take(fastClock)).isPresent();
      now = NOON.plusSeconds(20);
      assertThat(quota.take(fastClock.plusSeconds(20))).isEmpty();
      assertThat(quota.opensAt(fastClock)).isEqualTo(fastClock.plus(MINUTE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsThatAskAtOnceShareThePermits(TestStore database) throws Exception {
    ExecutorService runs = Executors.newFixedThreadPool(3);
    try (JobStore store = database.open()) {
      List<Callable<Integer>> asking = List.of(asking(store), asking(store), asking(store));
      int taken = 0;
      for (Future<Integer> run : runs.invokeAll(asking)) {
        taken += taken(run);
      }
      assertThat(taken).isEqualTo(40);
    } finally {
      runs.shutdownNow();
    }
  }

  private static int taken(Future<Integer> run) throws InterruptedException, ExecutionException {
    return run.get();
  }

  /** A run that takes what it gets in thirty attempts, by the store's own time. */
  private static Callable<Integer> asking(JobStore store) {
    DeliverySettings settings =
        DeliverySettings.from(
            SettingsFile.parse("delivery.yaml", "endpoint: import-audience", new Problems()));
    return () -> {
      Quota quota = new ShopQuotas(store).of(settings, new Credentials("shop", "secret"));
      int taken = 0;
      for (int attempt = 0; attempt < 30; attempt++) {
        Optional<Quota.Permit> permit = quota.take(Instant.EPOCH);
        permit.ifPresent(Quota.Permit::end);
        taken += permit.isPresent() ? 1 : 0;
      }
      return taken;
    };
  }

  @Test
  void shopsHaveTheirOwnQuotas() {
    try (JobStore store = TestStore.H2.open()) {
      assertThat(quota(store, 1, "one").take(now)).isPresent();
      assertThat(quota(store, 1, "other").take(now)).isPresent();
      assertThat(quota(store, 1, "one").take(now)).isEmpty();
    }
  }

  private SharedQuota quota(JobStore store, int permits) {
    return quota(store, permits, "shop");
  }

  private SharedQuota quota(JobStore store, int permits, String name) {
    TransactionTemplate alone = new TransactionTemplate(store.transactions());
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new SharedQuota(name, permits, MINUTE, store.jdbc(), alone, () -> now);
  }
}
