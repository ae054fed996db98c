package nianjian.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import nianjian.build.Counts;

/** What became of the sources, as every JSON document of the program tells it. */
final class CountsJson {
  private CountsJson() {}

  /** Writes the counts into an object that is open. */
  static void write(JsonWriter json, Counts counts) throws IOException {
    json.name("sources").value(counts.sources());
    json.name("published").value(counts.published());
    json.name("draft").value(counts.draft());
    json.name("withdrawn").value(counts.withdrawn());
    json.name("failed").value(counts.failed());
    json.name("ignored").value(counts.ignored());
    json.name("pages").value(counts.pages());
    json.name("attachments").value(counts.attachments());
  }
}
