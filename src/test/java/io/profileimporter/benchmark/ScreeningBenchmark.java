package io.profileimporter.benchmark;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.screening.Screening;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What screening a profile costs, beside what Commons CSV takes to parse its row. A measurement
 * goes through 100,000 different customers, a block of them at a time; mapping is not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class ScreeningBenchmark {

  private static final int CUSTOMERS = 100_000;

  /** As small as the blocks that an import prepares, which are screened while they are warm. */
  private static final int BLOCK = 64;

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

  /** Whether all of the 25 cells are filled, or those that the customer happens to have. */
  @Param({"full", "usual"})
  public String rows = "";

  private GeneratedCustomers customers = new GeneratedCustomers(0);
  private List<String> lines = List.of();
  private int next;
  private String text = "";
  private List<MappedRow> mapped = List.of();

  /** Generates the customers. */
  @Setup(Level.Trial)
  public void generate() {
    boolean full = rows.equals("full");
    customers = new GeneratedCustomers(full ? 2 * CUSTOMERS : CUSTOMERS);
    lines = full ? customers.fullLines() : customers.lines();
  }

  /** Takes the next block of them. */
  @Setup(Level.Invocation)
  public void takeBlock() {
    next = next + BLOCK > lines.size() ? 0 : next;
    List<String> block = lines.subList(next, next + BLOCK);
    next += BLOCK;
    text = String.join("\n", block);
    mapped = customers.rows(block);
  }

  /** The yardstick. */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public void parse(Blackhole taken) throws IOException {
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
      for (CSVRecord row : parser) {
        taken.consume(row);
      }
    }
  }

  /** A whole profile, the phone check included. */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public void screen(Blackhole taken) {
    Screening screening = customers.screening();
    for (MappedRow row : mapped) {
      taken.consume(screening.screen(row));
    }
  }
}
