package io.profileimporter.sandbox;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;

/**
 * A local server that speaks the target API: for a first try without an account, for tests and for
 * benchmarks. It keeps profiles in memory and forgets them when it closes.
 */
public final class Sandbox implements AutoCloseable {

  private final Vertx vertx;
  private final URI uri;
  private final ProfileStore profiles;
  private final Tally tally;

  private Sandbox(Vertx vertx, URI uri, ProfileStore profiles, Tally tally) {
    this.vertx = vertx;
    this.uri = uri;
    this.profiles = profiles;
    this.tally = tally;
  }

  /**
   * Starts a sandbox; it answers when this returns.
   *
   * @throws UncheckedIOException where the address cannot be listened on
   */
  public static Sandbox start(SandboxSettings settings) {
    long chance = RandomGenerator.getDefault().nextLong();
    return start(settings, InstantSource.system(), chance);
  }

  /**
   * @param chance the seed of the faults, where the settings have none
   */
  static Sandbox start(SandboxSettings settings, InstantSource clock, long chance) {
    Tally tally = new Tally();
    PropertyNames names = new PropertyNames();
    ProfileStore profiles = new ProfileStore(names, settings.keepProfiles());
    long seed = settings.faults().seed().orElse(chance);
    SilentLoss loss = new SilentLoss(settings.faults().loss(), seed, names, tally);
    Api api = api(settings, names, profiles, clock, loss, tally);
    Misfortune misfortune = new Misfortune(settings.faults(), seed, clock, tally);
    Vertx vertx = vertx();
    Listening listening = new Listening(settings, api, misfortune, tally);
    return new Sandbox(vertx, listen(vertx, listening, settings), profiles, tally);
  }

  private static Api api(
      SandboxSettings settings,
      PropertyNames names,
      ProfileStore profiles,
      InstantSource clock,
      SilentLoss loss,
      Tally tally) {
    Optional<AudienceLimit> limit =
        settings.audienceLimit().stream()
            .mapToObj(most -> new AudienceLimit(most, clock))
            .findFirst();
    ShopKeys keys = new ShopKeys(settings.shopId(), settings.shopSecret());
    return new Api(keys, names, profiles, limit, loss, tally);
  }

  private static Vertx vertx() {
    return Vertx.vertx(
        new VertxOptions()
            .setEventLoopPoolSize(Listening.EVENT_LOOPS)
            .setWorkerPoolSize(1)
            .setInternalBlockingPoolSize(1)
            .setUseDaemonThread(true)
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setClassPathResolvingEnabled(false)
                    .setFileCachingEnabled(false)));
  }

  private static URI listen(Vertx vertx, Listening listening, SandboxSettings settings) {
    try {
      for (int loop = 0; loop < Listening.EVENT_LOOPS; loop++) {
        join(vertx.deployVerticle(listening.verticle()));
      }
      return URI.create("http://" + settings.host() + ":" + listening.port());
    } catch (CompletionException failure) {
      join(vertx.close());
      String address = settings.host() + ":" + settings.port();
      Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
      String message =
          "sandbox: expected an address to listen on but " + address + ": " + cause.getMessage();
      throw new UncheckedIOException(new IOException(message, cause));
    }
  }

  private static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  /** Where it listens: {@code http://127.0.0.1:40123}. */
  public URI uri() {
    return uri;
  }

  public ProfileStore profiles() {
    return profiles;
  }

  /** What it has seen and done so far. */
  public SandboxCounts counts() {
    return tally.counts(profiles);
  }

  /** Stops listening and ends every connection; profiles and counts can still be read. */
  @Override
  public void close() {
    join(vertx.close());
  }
}
