package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.source.ReadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

  private final List<Long> results = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 5_000})
  void handsOnEveryRowInOrder(int rows) {
    work(rows, InOrderTest::record);
    assertThat(results).isEqualTo(LongStream.rangeClosed(1, rows).boxed().toList());
  }

  @Test
  void faultGoesOnWithoutItsText() {
    assertThatThrownBy(() -> work(100, row -> Long.parseLong("anna@mail.ru")))
        .isInstanceOf(UnexpectedFaultException.class)
        .hasMessage("java.lang.NumberFormatException")
        .hasNoCause();
  }

  @Test
  void errorStaysOne() {
    OutOfMemoryError error = new OutOfMemoryError("heap");
    assertThatThrownBy(
            () ->
                work(
                    100,
                    row -> {
                      throw error;
                    }))
        .isSameAs(error);
  }

  @Test
  void worksOnOtherThreads() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    work(
        100,
        row -> {
          threads.add(Thread.currentThread());
          return record(row);
        });
    assertThat(threads).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  private void work(int rows, Function<ReadRow, Long> work) {
    try (InOrder<Long> inOrder = new InOrder<>(work, results::add)) {
      for (int record = 1; record <= rows; record++) {
        inOrder.add(row(record));
      }
      inOrder.finish();
    }
  }

  private static long record(ReadRow row) {
    return row.row().location().record();
  }

  private static ReadRow row(int record) {
    RowLocation location = new RowLocation("customers.csv", record, record + 1);
    return ReadRow.readable(new TableRow(location, Imports.columns(), List.of("c" + record, "")));
  }
}
