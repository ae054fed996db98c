package nianjian.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a site. What is not set is empty and is left out of the pages, never shown empty.
 *
 * @param title the site's name, the one required setting
 * @param subtitle what stands under it
 * @param description one sentence for search engines
 * @param baseUrl the absolute address with its sub-path, ending in {@code /}; needed only for
 *     sitemap, feed and canonical addresses
 * @param languages the interface languages that are built
 * @param theme the name of the theme
 * @param params the theme's own parameters
 * @param menu entries after the fixed ones
 * @param archived the date of archiving that pages without a source of their own show
 * @param licence the terms of use of the data
 * @param organizer 主办单位
 * @param contact 联系方式
 * @param siteCode 网站标识码
 * @param icp ICP 备案号
 * @param police 公安备案号
 * @param partyMark the address of 党政机关网站标识
 * @param reportError the address of “我为政府网站找错”
 * @param columns government meta tags by page kind
 * @param check what is said of the checks
 * @param limits bounds on what is read and shown
 * @param features parts that can be switched off
 */
public record SiteConfig(
    String title,
    Optional<String> subtitle,
    Optional<String> description,
    Optional<String> baseUrl,
    List<String> languages,
    String theme,
    Map<String, String> params,
    List<MenuItem> menu,
    Optional<LocalDate> archived,
    Optional<String> licence,
    Optional<String> organizer,
    Optional<String> contact,
    Optional<String> siteCode,
    Optional<String> icp,
    Optional<String> police,
    Optional<String> partyMark,
    Optional<String> reportError,
    Map<String, Column> columns,
    CheckPolicy check,
    Limits limits,
    Features features) {

  public SiteConfig {
    languages = List.copyOf(languages);
    params = Map.copyOf(params);
    menu = List.copyOf(menu);
    columns = Map.copyOf(columns);
  }

  /** The absolute address of an output path, if the base address is known. */
  public Optional<String> absolute(String path) {
    return baseUrl.map(base -> base + path);
  }

  /** The settings of a site that says no more than its title. */
  public static SiteConfig titled(String title) {
    return new SiteConfig(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of("zh-Hans"),
        "default",
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        CheckPolicy.DEFAULT,
        Limits.DEFAULT,
        Features.ALL);
  }

  /** The same settings with another absolute address. */
  public SiteConfig withBaseUrl(String address) {
    return new SiteConfig(
        title,
        subtitle,
        description,
        Optional.of(address),
        languages,
        theme,
        params,
        menu,
        archived,
        licence,
        organizer,
        contact,
        siteCode,
        icp,
        police,
        partyMark,
        reportError,
        columns,
        check,
        limits,
        features);
  }
}
