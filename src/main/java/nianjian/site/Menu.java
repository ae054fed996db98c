package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import nianjian.config.MenuItem;
import nianjian.io.SitePath;
import nianjian.site.SiteModel.MenuEntry;

/** The main menu: the fixed entries whose pages are built, then the site's own. */
final class Menu {
  private Menu() {}

  static List<MenuEntry> of(SiteContext context) {
    List<MenuEntry> entries = new ArrayList<>();
    entries.add(entry(context, "home", Permalinks.HOME));
    entries.add(entry(context, "years", Permalinks.YEARS));
    entries.add(entry(context, "regions", Permalinks.REGIONS));
    entries.add(entry(context, "data", Permalinks.DATA));
    boolean about = context.input().pages().stream().anyMatch(p -> p.slug().equals("about"));
    entries.add(entry(context, "about", about ? Permalinks.ABOUT : Permalinks.SITEMAP));
    for (MenuItem item : context.config().menu()) {
      entries.add(new MenuEntry("", item.title(), item.to()));
    }
    return entries;
  }

  private static MenuEntry entry(SiteContext context, String section, SitePath path) {
    return new MenuEntry(section, context.t("menu." + section), path.value());
  }
}
