package id.teladan.backup;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, so that a restore can tell whether it is whole.
 *
 * @param format the number of this form of backup
 * @param schemaVersion the version of the schema that the rows fit
 * @param createdAt when the snapshot was taken
 * @param tables in the order in which they can be filled
 * @param sequences a value of each that no row has used, nor will
 * @param files how many files there are
 */
record Manifest(
    int format,
    String schemaVersion,
    Instant createdAt,
    List<Part> tables,
    Map<String, Long> sequences,
    long files) {
  static final int FORMAT = 1;
  static final String NAME = "manifest.json";

  /**
   * @param sha256 of the text as it stands in the archive
   */
  record Part(String table, long rows, String sha256) {}

  long rows() {
    return tables.stream().mapToLong(Part::rows).sum();
  }

  byte[] json() {
    JsonArrayBuilder parts = Json.createArrayBuilder();
    tables.forEach(
        part ->
            parts.add(
                Json.createObjectBuilder()
                    .add("table", part.table())
                    .add("rows", part.rows())
                    .add("sha256", part.sha256())));
    JsonObjectBuilder numbers = Json.createObjectBuilder();
    sequences.forEach(numbers::add);
    return Json.createObjectBuilder()
        .add("format", format)
        .add("schemaVersion", schemaVersion)
        .add("createdAt", createdAt.toString())
        .add("tables", parts)
        .add("sequences", numbers)
        .add("files", files)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  static Manifest read(InputStream in) {
    JsonObject json = Json.createReader(in).readObject();
    Map<String, Long> sequences = new LinkedHashMap<>();
    JsonObject numbers = json.getJsonObject("sequences");
    numbers.keySet().forEach(n -> sequences.put(n, numbers.getJsonNumber(n).longValue()));
    return new Manifest(
        json.getInt("format"),
        json.getString("schemaVersion"),
        Instant.parse(json.getString("createdAt")),
        json.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
            .map(
                part ->
                    new Part(
                        part.getString("table"),
                        part.getJsonNumber("rows").longValue(),
                        part.getString("sha256")))
            .toList(),
        sequences,
        json.getJsonNumber("files").longValue());
  }
}
