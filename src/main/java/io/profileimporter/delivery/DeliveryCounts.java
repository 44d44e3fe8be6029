package io.profileimporter.delivery;

/**
 * What was asked of the API.
 *
 * @param requests requests that were sent, retries included
 * @param retries requests that were sent again after a fault
 * @param throttled replies that asked for fewer requests (429)
 */
public record DeliveryCounts(long requests, long retries, long throttled) {}
