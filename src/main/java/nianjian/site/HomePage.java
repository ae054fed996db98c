package nianjian.site;

import java.util.List;

/**
 * 首页.
 *
 * @param head metadata
 * @param reports how many reports are held
 * @param years how many years have reports
 * @param provinces how many provinces have reports
 * @param shelf the shelf of years
 * @param newest the newest reports
 * @param zones provinces by 大区
 */
public record HomePage(
    Head head,
    int reports,
    int years,
    int provinces,
    List<StripYear> shelf,
    SummaryTable newest,
    List<Zone> zones)
    implements PageModel {
  public HomePage {
    shelf = List.copyOf(shelf);
    zones = List.copyOf(zones);
  }

  @Override
  public List<Link> crumbs() {
    return List.of();
  }

  /** Provinces of one part of the country (华北 …). */
  public record Zone(String name, List<RegionEntry> provinces) {
    public Zone {
      provinces = List.copyOf(provinces);
    }
  }
}
