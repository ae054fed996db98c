package nianjian.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianjian.form.FigureName;
import nianjian.form.Form;
import nianjian.form.Forms;
import nianjian.form.MetricId;

/**
 * All that the site holds: forms, regions and reports, indexed by year and by region. Reports are
 * ordered by region, then year. Drafts are in it only when they are to be built.
 */
public final class Archive {
  /** The first year for which reports were due (国务院令第492号, in force 2008-05-01). */
  public static final int FIRST_YEAR = 2008;

  private final Forms forms;
  private final RegionTree regions;
  private final List<Report> reports;
  private final Map<ReportId, Report> byId = new HashMap<>();
  private final Map<String, List<Report>> byRegion = new HashMap<>();
  private final TreeMap<Integer, List<Report>> byYear = new TreeMap<>();
  private final Map<String, Integer> below = new HashMap<>();
  private final Map<String, List<Report>> byIndexNumber = new HashMap<>();

  private Archive(Forms forms, RegionTree regions, Collection<Report> reports) {
    this.forms = forms;
    this.regions = regions;
    this.reports =
        reports.stream()
            .sorted(
                Comparator.comparingInt((Report r) -> regions.rank(r.region()))
                    .thenComparing(Report::id))
            .toList();
    for (Report report : this.reports) {
      byId.put(report.id(), report);
      byRegion.computeIfAbsent(report.region(), r -> new ArrayList<>()).add(report);
      byYear.computeIfAbsent(report.year(), y -> new ArrayList<>()).add(report);
      regions.find(report.region()).ifPresent(this::countUpwards);
      report
          .card()
          .value("index-number")
          .ifPresent(n -> byIndexNumber.computeIfAbsent(n, k -> new ArrayList<>()).add(report));
    }
  }

  private void countUpwards(Region region) {
    below.merge(region.id(), 1, Integer::sum);
    regions.ancestors(region).forEach(r -> below.merge(r.id(), 1, Integer::sum));
  }

  /** An archive of these reports. */
  public static Archive of(Forms forms, RegionTree regions, Collection<Report> reports) {
    return new Archive(forms, regions, reports);
  }

  /** The report forms. */
  public Forms forms() {
    return forms;
  }

  /** The regions. */
  public RegionTree regions() {
    return regions;
  }

  /** All reports: by region, then year. */
  public List<Report> reports() {
    return reports;
  }

  /** The reports whose figures count: neither drafts nor withdrawn. */
  public List<Report> published() {
    return reports.stream().filter(r -> r.status() == Status.PUBLISHED).toList();
  }

  /** The report of a region and year. */
  public Optional<Report> find(ReportId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** A region's reports, the earliest first. */
  public List<Report> of(Region region) {
    return Collections.unmodifiableList(byRegion.getOrDefault(region.id(), List.of()));
  }

  /** A year's reports, by region. */
  public List<Report> of(int year) {
    return Collections.unmodifiableList(byYear.getOrDefault(year, List.of()));
  }

  /** The reports that bear an index number (索引号): one, unless it was given twice. */
  public List<Report> withIndexNumber(String number) {
    return Collections.unmodifiableList(byIndexNumber.getOrDefault(number, List.of()));
  }

  /** The years that have reports, the earliest first. */
  public List<Integer> years() {
    return List.copyOf(byYear.keySet());
  }

  /** The years that shelf and strip show: from 2008 to the latest that is held. */
  public List<Integer> shelf() {
    if (byYear.isEmpty()) {
      return List.of();
    }
    List<Integer> years = new ArrayList<>();
    for (int y = Math.min(FIRST_YEAR, byYear.firstKey()); y <= byYear.lastKey(); y++) {
      years.add(y);
    }
    return years;
  }

  /** How many reports a region and all below it have. */
  public int countBelow(Region region) {
    return below.getOrDefault(region.id(), 0);
  }

  /** Whether a region has a page: it or a region below it has a report. */
  public boolean hasPage(Region region) {
    return countBelow(region) > 0;
  }

  /** The form that a report follows. */
  public Form form(Report report) {
    return forms.find(report.form()).orElseGet(() -> forms.forYear(report.year()));
  }

  /** What a report's form calls a figure. */
  public Optional<FigureName> name(Report report, MetricId metric) {
    return forms.name(form(report), metric);
  }

  /** The same region's published report of the year before. */
  public Optional<Report> yearBefore(Report report) {
    return find(new ReportId(report.region(), report.year() - 1))
        .filter(r -> r.status() == Status.PUBLISHED);
  }
}
