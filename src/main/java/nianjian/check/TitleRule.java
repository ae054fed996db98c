package nianjian.check;

import java.util.List;
import java.util.Optional;
import nianjian.archive.Passage;
import nianjian.archive.Region;
import nianjian.archive.RegionTree;
import nianjian.archive.Report;
import nianjian.diagnostic.Code;

/**
 * The title is that of the text (NJ232), names region and year (NJ233), and the year is the
 * report's (NJ234).
 */
final class TitleRule implements ReportRule {
  /** So many characters tell a place: 武都, 阿勒. */
  private static final int STEM = 2;

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    String printed = checked.article().title();
    if (!printed.isEmpty() && !Folded.of(printed).equals(Folded.of(report.title()))) {
      findings.atKey(Code.TITLE_DIFFERS, "title", report.title(), printed);
    }
    boolean wrong = NamedYears.others(report.title(), report.year()).isPresent();
    if (wrong) {
      findings.atKey(
          Code.TITLE_YEAR,
          "title",
          NamedYears.others(report.title(), report.year()).get(),
          Integer.toString(report.year()));
    } else {
      printedYear(checked, findings);
      if (!NamedYears.in(report.title()).contains(report.year())) {
        findings.atKey(Code.TITLE_INCOMPLETE, "title", report.title(), "@title-year");
      }
    }
    Optional<Region> region = checked.context().regions().find(report.region());
    if (region.isPresent() && !names(report, region.get(), checked.context().regions())) {
      findings.atKey(Code.TITLE_INCOMPLETE, "title", report.title(), "@title-region");
    }
  }

  private static void printedYear(CheckedReport checked, Findings findings) {
    int year = checked.report().year();
    List<Passage> titles =
        checked.text().passages().stream().filter(p -> p.kind() == Passage.Kind.TITLE).toList();
    for (Passage title : titles) {
      NamedYears.others(checked.text().words(title), year)
          .ifPresent(
              other ->
                  findings.inText(
                      Code.TITLE_YEAR,
                      title.from(),
                      title.to(),
                      "title",
                      other,
                      Integer.toString(year)));
    }
  }

  /** Whether a title names the region or the body; 平潭县 names 平潭. */
  private static boolean names(Report report, Region region, RegionTree regions) {
    String title = Folded.of(report.title());
    return said(title, region.name())
        || said(title, region.brief())
        || said(title, region.name().substring(0, Math.min(STEM, region.name().length())))
        || report.issuer().filter(i -> said(title, i)).isPresent()
        || regions.ancestors(region).stream()
            .filter(above -> region.name().startsWith(above.name()))
            .anyMatch(above -> said(title, region.name().substring(above.name().length())));
  }

  private static boolean said(String title, String name) {
    String folded = Folded.of(name);
    return !folded.isEmpty() && title.contains(folded);
  }
}
