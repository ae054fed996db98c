package nianjian.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nianjian.archive.Source;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.NearestName;
import nianjian.diagnostic.Position;
import nianjian.io.SitePath;
import nianjian.yaml.WebAddress;
import nianjian.yaml.YamlFields;

/** Reads where a report comes from: {@code source}, the files beside it, its old addresses. */
final class OriginReader {
  private final YamlFields fields;
  private final ReportFiles files;
  private final Diagnostics diagnostics;

  OriginReader(YamlFields fields, ReportFiles files, Diagnostics diagnostics) {
    this.fields = fields;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  Source source() {
    Optional<YamlFields> source = fields.fields("source");
    if (source.isEmpty()) {
      return new Source(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty());
    }
    YamlFields f = source.get();
    Optional<String> url = f.text("url").filter(u -> checkUrl(u, f.position("url")));
    Optional<LocalDate> retrieved = f.date("retrieved");
    List<String> originals = beside(f, "file");
    Optional<String> script = f.oneOf("script", List.of("zh-Hans", "zh-Hant"));
    Optional<String> siteCode = f.text("site-code");
    Optional<Integer> hits = f.integer("hits");
    f.finish();
    return new Source(
        url,
        retrieved,
        originals,
        script,
        siteCode,
        hits.isPresent() ? OptionalLong.of(hits.get()) : OptionalLong.empty());
  }

  private boolean checkUrl(String url, Position position) {
    Optional<String> fault = WebAddress.fault(url);
    fault.ifPresent(f -> diagnostics.add(Code.MALFORMED_URL, position, "url", url, f));
    return fault.isEmpty();
  }

  List<String> attachments() {
    return beside(fields, "attachments");
  }

  /** File names that must be there, beside the source and nowhere else. */
  private List<String> beside(YamlFields f, String key) {
    List<String> names = new ArrayList<>();
    for (String name : f.texts(key)) {
      if (checkName(name, f.position(key))) {
        names.add(name);
      }
    }
    return names;
  }

  private boolean checkName(String name, Position position) {
    if (name.startsWith("/") || name.startsWith("\\") || name.contains("..")) {
      diagnostics.add(Code.OUTSIDE_SITE, position, name);
    } else if (name.contains("/") || !SitePath.isValid(name)) {
      diagnostics.add(Code.MALFORMED_ADDRESS, position, name);
    } else if (files.find(name).isEmpty()) {
      List<String> names = files.beside().stream().map(SourceFile::name).toList();
      String nearest = NearestName.of(name, names).orElse("");
      diagnostics.add(Code.MISSING_FILE, position, name, files.source().folder(), nearest);
    } else {
      return true;
    }
    return false;
  }

  /** Old addresses, as paths from the site's root; one that ends in a slash is a folder's page. */
  List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (String alias : fields.texts("aliases")) {
      String path = alias.startsWith("/") ? alias.substring(1) : alias;
      Optional<SitePath> checked = SitePath.parse(path.endsWith("/") ? path + "index.html" : path);
      checked.ifPresent(c -> aliases.add(c.value()));
      if (checked.isEmpty()) {
        diagnostics.add(Code.MALFORMED_ADDRESS, fields.position("aliases"), alias);
      }
    }
    return aliases;
  }
}
