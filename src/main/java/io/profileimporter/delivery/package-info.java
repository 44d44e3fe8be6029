/**
 * Delivers profiles to the API: encoding, requests, replies, retries, order per identity.
 *
 * <p>The path of a profile: {@link io.profileimporter.delivery.ApiDelivery} adds it to the
 * <i>backlog</i>, in <i>lines</i>: the profiles of one line share an identity and wait for each
 * other. While the slowest of a set are awaited, profiles behind it are begun. A line holds
 * <i>parcels</i>, each the content of one request: one profile for {@code profile/set}, a list for
 * {@code import/audience}. The encoder writes a parcel, the transport posts it, the reply reader
 * turns the exchange into a <i>verdict</i>, and the judge decides what that means: the profiles
 * have their reply, the parcel is sent again later, a refused list is halved, or the run ends.
 *
 * <p>An outage must not be taken for bad profiles, nor a profile that the API chokes on for an
 * outage. So a fault counts against a profile only where the API has answered others since its last
 * one, and where nothing else is left to tell, a profile that was delivered before is sent again as
 * <i>witness</i>.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.delivery;
