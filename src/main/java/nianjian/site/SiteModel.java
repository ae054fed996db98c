package nianjian.site;

import java.util.List;
import java.util.Map;

/**
 * What every page shows around its own content. What is not configured is empty and is left out.
 *
 * @param language {@code zh-Hans}, {@code zh-Hant} or {@code en}
 * @param title the site's name
 * @param subtitle what stands under it
 * @param description one sentence on the site
 * @param menu the main menu; each entry's section is its first component
 * @param pages the footer's own pages (关于 …)
 * @param organizer 主办单位
 * @param contact 联系方式
 * @param siteCode 网站标识码
 * @param icp ICP 备案号
 * @param police 公安备案号
 * @param partyMark the address of 党政机关网站标识
 * @param reportError the address of “我为政府网站找错”
 * @param feed the output path of the feed
 * @param generator the program's name and version
 * @param params the theme's parameters
 */
public record SiteModel(
    String language,
    String title,
    String subtitle,
    String description,
    List<MenuEntry> menu,
    List<Link> pages,
    String organizer,
    String contact,
    String siteCode,
    String icp,
    String police,
    String partyMark,
    String reportError,
    String feed,
    String generator,
    Map<String, Object> params) {
  public SiteModel {
    menu = List.copyOf(menu);
    pages = List.copyOf(pages);
    params = Map.copyOf(params);
  }

  /** An entry of the main menu: which section it stands for, what it says, where it leads. */
  public record MenuEntry(String section, String text, String href) {}
}
