/** Delivers profiles to the API: encoding, requests, replies, retries, order per identity. */
@org.jspecify.annotations.NullMarked
package io.profileimporter.delivery;
