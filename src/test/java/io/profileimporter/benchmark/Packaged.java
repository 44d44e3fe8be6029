package io.profileimporter.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged importer, started as its users start it. */
final class Packaged {

  /** The keys that the benchmarks' server and runs have. */
  private static final Map<String, String> KEYS =
      Map.of("PROFILE_IMPORTER_SHOP_ID", "shop", "PROFILE_IMPORTER_SHOP_SECRET", "secret");

  private static final Path JAR =
      Path.of(System.getProperty("application.jar", "target/profile-importer.jar"));

  private Packaged() {}

  /**
   * Starts a command.
   *
   * @param folder where it works
   * @param machine options of the virtual machine
   */
  static Child start(Path folder, List<String> machine, List<String> words) {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("expected the packaged importer at " + JAR);
    }
    return Child.start(
        folder,
        KEYS,
        java(machine, Stream.concat(Stream.of("-jar", absolute(JAR)), words.stream())));
  }

  /** Starts a class of the benchmarks with the libraries of the importer, and nothing else. */
  static Child startBeside(Path folder, Class<?> main, List<String> machine, List<String> words) {
    String classes = absolute(Path.of("target/test-classes")) + ":" + absolute(JAR);
    Stream<String> program = Stream.of("-cp", classes, main.getName());
    return Child.start(folder, Map.of(), java(machine, Stream.concat(program, words.stream())));
  }

  private static List<String> java(List<String> machine, Stream<String> program) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(Stream.of(java), machine.stream(), program).flatMap(words -> words).toList();
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().toString();
  }
}
