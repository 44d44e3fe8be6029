package io.profileimporter.job;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Fills sets with prepared rows: each takes as many as its limit allows, and no row is parted. */
final class PreparedSetReader implements ItemStreamReader<PreparedSet>, StepExecutionListener {

  private final PreparedRowReader rows;
  private final SetLimit limit;
  private Optional<PreparedRow> carried = Optional.empty();

  PreparedSetReader(PreparedRowReader rows, SetLimit limit) {
    this.rows = rows;
    this.limit = limit;
  }

  @Override
  public void beforeStep(StepExecution stepExecution) {
    rows.beforeStep(stepExecution);
  }

  @Override
  public void open(ExecutionContext context) {
    rows.open(context);
  }

  @Override
  public @Nullable PreparedSet read() throws InterruptedException {
    rows.committed();
    SetFilling filling = new SetFilling(limit);
    boolean more = true;
    while (more && filling.hasRoom()) {
      Optional<PreparedRow> row = next();
      carried = row.filter(found -> !filling.add(found));
      more = row.isPresent() && carried.isEmpty();
    }
    return filling.isEmpty() ? null : filling.set();
  }

  private Optional<PreparedRow> next() throws InterruptedException {
    return carried.isPresent() ? carried : Optional.ofNullable(rows.read());
  }

  @Override
  public void close() {
    rows.close();
  }
}
