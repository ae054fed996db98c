package nianjian.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostics;
import nianjian.diagnostic.Position;
import nianjian.io.SitePath;
import nianjian.site.FilePlan;
import nianjian.site.PagePlan;
import nianjian.site.RedirectPage;
import nianjian.site.SitePlan;

/** Finds files of a plan that cannot lie side by side: equal on some file system, or in a file. */
final class Addresses {
  /** What the other source is called where the program itself makes the file. */
  private static final String PROGRAM = "nianjian";

  private static final String REGIONS = "content/regions.yml";

  private Addresses() {}

  private record Planned(SitePath path, String source) {}

  /** Reports NJ405 for every file whose address another takes, naming the sources of both. */
  static void check(SitePlan plan, Diagnostics diagnostics) {
    List<Planned> all = new ArrayList<>();
    // What has a source is reported rather than what the program makes: there it can be mended.
    all.add(new Planned(Manifest.PATH, ""));
    all.add(new Planned(Manifest.SUMS, ""));
    Map<String, String> sources = new HashMap<>();
    // An alias has no source of its own, and must not hide that of the page whose address it takes.
    plan.pages().stream()
        .filter(page -> !(page.model() instanceof RedirectPage))
        .forEach(page -> sources.put(page.path().value(), page.source()));
    plan.pages().forEach(page -> all.add(new Planned(page.path(), source(page, sources))));
    plan.files().forEach(file -> all.add(new Planned(file.path(), source(file))));
    all.sort((a, b) -> Boolean.compare(b.source().isEmpty(), a.source().isEmpty()));
    Map<String, Planned> taken = new HashMap<>();
    for (Planned file : all) {
      Planned first = taken.putIfAbsent(file.path().clashKey(), file);
      if (first != null) {
        report(file, first, diagnostics);
      }
    }
    for (Planned file : all) {
      String key = file.path().clashKey();
      for (int i = key.indexOf('/'); i > 0; i = key.indexOf('/', i + 1)) {
        Planned inTheWay = taken.get(key.substring(0, i));
        if (inTheWay != null) {
          report(file, inTheWay, diagnostics);
        }
      }
    }
  }

  /** An alias comes from the source of the page that it leads to. */
  private static String source(PagePlan page, Map<String, String> sources) {
    if (!(page.model() instanceof RedirectPage redirect)) {
      return page.source();
    }
    String target = redirect.target().href();
    return target.startsWith("regions/") ? REGIONS : sources.getOrDefault(target, "");
  }

  private static String source(FilePlan file) {
    return file instanceof FilePlan.Copied copied ? copied.source() : "";
  }

  private static void report(Planned file, Planned first, Diagnostics diagnostics) {
    String source = file.source().isEmpty() ? first.source() : file.source();
    diagnostics.add(
        Code.ADDRESS_TAKEN,
        Position.of(source.isEmpty() ? file.path().value() : source),
        "/" + file.path(),
        first.source().isEmpty() ? PROGRAM : first.source());
  }
}
