package nianjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nianjian.archive.Report;
import nianjian.archive.Status;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> faults(byte[] schema, String json) {
    Schema compiled = REGISTRY.getSchema(text(schema), InputFormat.JSON);
    return compiled
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static List<Table> tables() {
    ArchiveTables tables = SampleArchive.full().tables();
    return List.of(tables.figures(), tables.reports(), tables.regions());
  }

  @Test
  void everyTableAgreesWithItsSchema() {
    for (Table table : tables()) {
      assertThat(faults(JsonSchemas.of(table), text(new JsonTableWriter().bytes(table))))
          .as(table.name())
          .isEmpty();
    }
  }

  @Test
  void everySchemaIsASchema() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (Table table : tables()) {
      assertThat(meta.validate(text(JsonSchemas.of(table)), InputFormat.JSON)).isEmpty();
    }
    assertThat(meta.validate(text(JsonSchemas.ofReport()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void schemaNamesTheColumnsInOrder() {
    JsonObject schema =
        JsonParser.parseString(text(JsonSchemas.of("figures", ArchiveTables.FIGURES)))
            .getAsJsonObject();
    assertThat(schema.get("$schema").getAsString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.getAsJsonObject("items").getAsJsonObject("properties").keySet())
        .containsExactlyElementsOf(ArchiveTables.FIGURES.stream().map(Column::name).toList());
  }

  @Test
  void whatTheTableCouldNotHoldFailsTheSchema() {
    Table figures = SampleArchive.full().tables().figures();
    byte[] schema = JsonSchemas.of(figures);
    String json = text(new JsonTableWriter().bytes(figures));
    JsonArray rows = JsonParser.parseString(json).getAsJsonArray();
    for (String[] change :
        new String[][] {
          {"\"value\":", "\"worth\":"},
          {"\"value\":22484", "\"value\":\"22484\""},
          {"\"value\":22484", "\"value\":null"},
          {"\"year\":2017", "\"year\":2017.5"},
          {"\"status\":\"stated\"", "\"status\":\"guessed\""},
          {"\"level\":\"county\"", "\"level\":\"city\""},
          {"\"region\":\"wudu\"", "\"region\":null"},
        }) {
      String changed = json.replace(change[0], change[1]);
      assertThat(changed).isNotEqualTo(json);
      assertThat(faults(schema, changed)).as(change[1]).isNotEmpty();
    }
    assertThat(rows).isNotEmpty();
  }

  @Test
  void dayThatDoesNotExistFailsTheSchema() {
    Table reports = SampleArchive.full().tables().reports();
    String json = text(new JsonTableWriter().bytes(reports));
    String changed = json.replace("\"published\":\"2018-02-01\"", "\"published\":\"2018-02-31\"");
    assertThat(changed).isNotEqualTo(json);
    assertThat(faults(JsonSchemas.of(reports), changed)).isNotEmpty();
  }

  @Test
  void reportsFileAgreesWithItsSchemaWhateverItsStatus() {
    for (Status status : Status.values()) {
      Report report =
          SampleArchive.report(
              "wudu", 2017, status, SampleArchive.figures(SampleArchive.metric("trainees", "6")));
      ArchiveTables tables = new SampleArchive().with(report).tables();
      String json = text(ReportJson.bytes(tables, report));
      assertThat(faults(JsonSchemas.ofReport(), json)).isEmpty();
      assertThat(faults(JsonSchemas.ofReport(), json.replace("\"figures\":[", "\"sums\":[")))
          .isNotEmpty();
    }
  }
}
