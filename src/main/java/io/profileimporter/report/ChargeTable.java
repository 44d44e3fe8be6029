package io.profileimporter.report;

import io.profileimporter.census.Charge;
import io.profileimporter.census.Charges;
import io.profileimporter.row.Reason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
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
    ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Long.BYTES);
    hashes.forEach(bytes::putLong);
    jdbc.update(
        "insert into census_charge values (?, ?, ?, ?)",
        runId,
        place++,
        json(charge).toString(),
        Base64.getEncoder().encodeToString(bytes.array()));
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
          ByteBuffer hashes =
              ByteBuffer.wrap(Base64.getDecoder().decode(row.getString("value_hashes")));
          while (hashes.hasRemaining()) {
            charges.add(hashes.getLong(), charge);
          }
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
