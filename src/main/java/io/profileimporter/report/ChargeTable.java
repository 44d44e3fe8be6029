package io.profileimporter.report;

import io.profileimporter.census.Charge;
import io.profileimporter.census.Charges;
import io.profileimporter.row.Reason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the census of a run says of values of which it shows no more. */
final class ChargeTable {

  /** How many hashes stand in a row of the table. */
  private static final int HASHES = 4096;

  private final JdbcTemplate jdbc;
  private final String runId;
  private int place;

  ChargeTable(JdbcTemplate jdbc, String runId) {
    this.jdbc = jdbc;
    this.runId = runId;
  }

  /** Writes the charges of a run that has none yet. */
  void enter(Charges charges) {
    Map<Charge, List<Long>> open = new HashMap<>();
    charges.forEach(
        (hash, charge) -> {
          List<Long> hashes = open.computeIfAbsent(charge, first -> new ArrayList<>());
          hashes.add(hash);
          if (hashes.size() == HASHES) {
            insert(charge, hashes);
            hashes.clear();
          }
        });
    open.forEach(this::insert);
  }

  private void insert(Charge charge, List<Long> hashes) {
    jdbc.update(
        "insert into census_charge values (?, ?, ?, ?)",
        runId,
        place++,
        json(charge).toString(),
        text(hashes));
  }

  private static String text(List<Long> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Long.BYTES);
    hashes.forEach(bytes::putLong);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static List<Long> hashes(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    List<Long> hashes = new ArrayList<>();
    while (bytes.hasRemaining()) {
      hashes.add(bytes.getLong());
    }
    return hashes;
  }

  /** Removes what is said of values, by their hashes; how much that was. */
  int remove(Collection<Long> gone) {
    Map<Integer, List<Long>> left = new HashMap<>();
    int[] removed = new int[1];
    jdbc.query(
        "select place, value_hashes from census_charge where run_id = ?",
        row -> {
          List<Long> hashes = hashes(row.getString("value_hashes"));
          int before = hashes.size();
          if (hashes.removeIf(gone::contains)) {
            left.put(row.getInt("place"), hashes);
            removed[0] += before - hashes.size();
          }
        },
        runId);
    left.forEach(
        (at, hashes) ->
            jdbc.update(
                "update census_charge set value_hashes = ? where run_id = ? and place = ?",
                text(hashes),
                runId,
                at));
    return removed[0];
  }

  private static ObjectNode json(Charge charge) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("reason", charge.reason().code());
    json.put("field", charge.field());
    json.put("against", String.join(",", charge.against()));
    return json.put("evidence", charge.evidence());
  }

  /** The charges of the run. */
  Charges charges() {
    Charges charges = new Charges();
    jdbc.query(
        "select charge, value_hashes from census_charge where run_id = ?",
        row -> {
          Charge charge = charge(Json.MAPPER.readTree(row.getString("charge")));
          hashes(row.getString("value_hashes")).forEach(hash -> charges.add(hash, charge));
        },
        runId);
    return charges;
  }

  private static Charge charge(JsonNode json) {
    return new Charge(
        Reason.of(json.get("reason").asString()),
        json.get("field").asString(),
        List.of(json.get("against").asString().split(",")),
        json.get("evidence").asString());
  }
}
