package nianjian.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The JSON Schema (draft 2020-12) of each JSON file, made from the columns that also make the file.
 * Pretty-printed UTF-8.
 */
public final class JsonSchemas {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final StringWriter out = new StringWriter();
  private final JsonWriter json = new JsonWriter(out);

  private JsonSchemas() {
    json.setHtmlSafe(false);
    json.setIndent("  ");
  }

  /** The schema of a table's file. */
  public static byte[] of(Table table) {
    return of(table.name(), table.columns());
  }

  /** The schema of the file of a table with these columns. */
  public static byte[] of(String name, List<Column> columns) {
    return new JsonSchemas().schema(name, w -> w.array(columns));
  }

  /** The schema of a single report's file, as {@link ReportJson} writes it. */
  public static byte[] ofReport() {
    return new JsonSchemas()
        .schema(
            "report",
            w -> {
              w.json.name("type").value("object");
              w.required(List.of("report", "figures"));
              w.json.name("properties").beginObject();
              w.json.name("report").beginObject();
              w.object(ArchiveTables.REPORT);
              w.json.endObject();
              w.json.name("figures").beginObject();
              w.array(ArchiveTables.FIGURES);
              w.json.endObject();
              w.json.endObject();
            });
  }

  private interface Body {
    void write(JsonSchemas writer) throws IOException;
  }

  private byte[] schema(String name, Body body) {
    try {
      json.beginObject();
      json.name("$schema").value(DRAFT);
      json.name("title").value(name);
      body.write(this);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail so.
    }
    return (out + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void array(List<Column> columns) throws IOException {
    json.name("type").value("array");
    json.name("items").beginObject();
    object(columns);
    json.endObject();
  }

  private void object(List<Column> columns) throws IOException {
    json.name("type").value("object");
    required(columns.stream().map(Column::name).toList());
    json.name("properties").beginObject();
    for (Column column : columns) {
      json.name(column.name()).beginObject();
      property(column);
      json.endObject();
    }
    json.endObject();
  }

  /** Every field is always there, and no other. */
  private void required(List<String> names) throws IOException {
    json.name("additionalProperties").value(false);
    json.name("required").beginArray();
    for (String name : names) {
      json.value(name);
    }
    json.endArray();
  }

  private void property(Column column) throws IOException {
    String type =
        switch (column.kind()) {
          case TEXT, DATE -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "number";
          case FLAG -> "boolean";
        };
    if (column.nullable()) {
      json.name("type").beginArray().value(type).value("null").endArray();
    } else {
      json.name("type").value(type);
    }
    if (column.kind() == Kind.DATE) {
      json.name("format").value("date");
    }
    if (!column.allowed().isEmpty()) {
      json.name("enum").beginArray();
      for (String text : column.allowed()) {
        json.value(text);
      }
      if (column.nullable()) {
        json.nullValue();
      }
      json.endArray();
    }
    json.name("description").value(column.description());
  }
}
