package nianjian.site;

import java.util.List;

/**
 * 404. The one page whose links begin at the site's base path, since it answers at any address.
 *
 * @param head metadata
 * @param strip the years
 * @param provinces the provinces with reports
 */
public record NotFoundPage(Head head, List<StripYear> strip, List<RegionEntry> provinces)
    implements PageModel {
  public NotFoundPage {
    strip = List.copyOf(strip);
    provinces = List.copyOf(provinces);
  }

  @Override
  public List<Link> crumbs() {
    return List.of();
  }
}
