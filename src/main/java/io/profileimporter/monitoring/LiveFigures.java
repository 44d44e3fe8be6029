package io.profileimporter.monitoring;

import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A run at work, to be looked at from another thread.
 *
 * @param counts its numbers so far, those of before it was gone on with included
 * @param requests likewise
 * @param throttled replies that asked for fewer requests (429), since this process goes on with it
 */
public record LiveFigures(
    Supplier<RunCounts> counts,
    Supplier<Run.RequestCounts> requests,
    LongSupplier throttled,
    Supplier<DeliveryState> state) {}
