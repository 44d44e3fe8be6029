/**
 * A local server that speaks the target API, with faults on demand.
 *
 * <p>The path of a request: {@code Reception} receives it on an event loop and asks {@code
 * Misfortune} for its fate; {@code Api} answers it by the documents' rules, reading the body in one
 * pass ({@code BodyReader}, {@code PropertyReader}) and changing the {@code ProfileStore}; {@code
 * ReplySender} sends the answer, in full or as the fault has it.
 *
 * <p>Where the documents are silent, it decides as follows.
 *
 * <ul>
 *   <li>A value of the wrong type or form refuses the request with 400 and names the place; in an
 *       audience it refuses the whole list. Unknown members of kids, vehicles and of the audience
 *       request, a property that stands twice, and subscriptions in {@code /profile/set} are wrong
 *       too.
 *   <li>The secret's absence is 403 everywhere; wrong keys are 401, and 400 on {@code
 *       /import/audience}. Keys are judged before values.
 *   <li>Identifiers compare exactly, apart from a phone's leading plus, and an id as text.
 *   <li>A profile that gets another value of an identifier keeps the former one and is still found
 *       by it; the counts tell how often that happened, and how often two profiles became one.
 *   <li>Of two profiles that become one, the one found by the e-mail stays, then by the phone, the
 *       id, the loyalty card, the Telegram id; its values count, the other's fill the gaps.
 *   <li>Bodies may be 32 MB (33,554,432 bytes, after decompression) on every path, and gzip.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter.sandbox;
