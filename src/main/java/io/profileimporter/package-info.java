/**
 * A batch importer of customer profiles: exports of a CRM go in, profile sets go out, and every row
 * is accounted for.
 *
 * <p>The path of a row:
 *
 * <ol>
 *   <li>{@code source} reads it from the export: CSV, JSON or NDJSON.
 *   <li>{@code mapping} makes a profile of it: which column becomes which property, and how.
 *   <li>{@code census} has read all rows before, and knows which values many strangers share.
 *   <li>{@code brake} has held the run if the export is unlike those before it.
 *   <li>{@code screening} keeps placeholder data out of the profile.
 *   <li>{@code ledger} leaves out what was delivered before and has not changed since.
 *   <li>{@code delivery} sends the profile to the API, as often as it takes.
 *   <li>{@code verification} compares a sample of what was sent with what the API has.
 *   <li>{@code report} tells what became of it.
 *   <li>{@code job} puts these in order, chunk by chunk, and goes on after an interruption.
 *   <li>{@code schedule} begins imports by themselves, and takes their files from inboxes.
 *   <li>{@code notice} tells people what an import has come to; {@code monitoring} shows it to
 *       machines; {@code logging} writes the log.
 *   <li>{@code config} reads the settings of all of them; {@code cli} is the door.
 *   <li>{@code sandbox} is a local server that speaks the API.
 * </ol>
 *
 * <p>The words of the house: a <em>row</em> is one customer's record in an export. A
 * <em>profile</em> is what the API knows of a customer. A <em>placeholder</em> stands where a value
 * is missing: a fake e-mail, a dummy phone, a default birthday. A <em>rejection</em> says why a
 * row, or one of its values, was kept out. A <em>profile set</em> is what is delivered and
 * committed together. A <em>run</em> is one import of one export, over all its interruptions.
 */
@org.jspecify.annotations.NullMarked
package io.profileimporter;
