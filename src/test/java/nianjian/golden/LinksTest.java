package nianjian.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nianjian.BuiltSite;
import nianjian.SampleSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every link of every page of the sample site. */
@ExtendWith(SampleSite.class)
class LinksTest {
  private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?|mailto|tel):.*");

  /** What a browser fetches by itself, or sends to. */
  private static final String FETCHED =
      "script[src], img[src], iframe, object, embed, audio, video, source, track,"
          + " link[rel~=(?i)stylesheet|icon|preload|prefetch|preconnect|manifest], form[action],"
          + " use[href], image[href], [srcset], [background], [poster], [ping]";

  /** The relation of links in a head that give an absolute address, which no browser fetches. */
  private static final Set<String> ADDRESSES = Set.of("canonical");

  @Test
  void everyLinkLeadsToAFileAndEveryAnchorToAPlace(BuiltSite site) {
    Set<String> files = new HashSet<>(site.files());
    Map<String, Set<String>> ids = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      String prefix = page.equals("404.html") ? prefixOf404(site) : "";
      for (Element element : site.page(page).select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (OUTSIDE.matcher(link).matches()) {
          continue;
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        if (path.startsWith("/") && prefix.isEmpty()) {
          faults.add(page + ": absolute " + link);
          continue;
        }
        String file = path.isEmpty() ? page : resolve(page, path, prefix);
        if (!files.contains(file)) {
          faults.add(page + ": no file " + link);
        } else if (hash >= 0 && !anchors(site, ids, file).contains(link.substring(hash + 1))) {
          faults.add(page + ": no place " + link);
        }
      }
    }
    assertThat(site.pages()).hasSizeGreaterThan(200);
    assertThat(faults).isEmpty();
  }

  /** The error page is shown under any address, so its links begin at the root of the site. */
  private static String prefixOf404(BuiltSite site) {
    return site.page("404.html")
        .selectFirst("link[rel=stylesheet]")
        .attr("href")
        .split("assets/", 2)[0];
  }

  private static String resolve(String page, String path, String prefix) {
    if (!prefix.isEmpty() && path.startsWith(prefix)) {
      return decode(path.substring(prefix.length()));
    }
    List<String> parts = new ArrayList<>(List.of(page.split("/", -1)));
    parts.remove(parts.size() - 1);
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return "above the site: " + path;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(decode(part));
      }
    }
    return String.join("/", parts);
  }

  private static String decode(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static Set<String> anchors(BuiltSite site, Map<String, Set<String>> ids, String file) {
    return ids.computeIfAbsent(
        file,
        f ->
            f.endsWith(".html")
                ? new HashSet<>(site.page(f).select("[id]").eachAttr("id"))
                : Set.of());
  }

  @Test
  void idsAreUniqueOnTheirPage(BuiltSite site) {
    for (String page : site.pages()) {
      assertThat(site.page(page).select("[id]").eachAttr("id")).as(page).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothingIsFetchedFromAnotherHost(BuiltSite site) {
    List<String> faults = new ArrayList<>();
    for (String path : site.pages()) {
      Document page = site.page(path);
      for (Element element : page.select(FETCHED)) {
        for (String name : List.of("src", "href", "action", "srcset", "data", "poster")) {
          if (element.attr(name).matches("(?i)(?:[a-z]+:)?//.*|data:.*")) {
            faults.add(path + ": " + element);
          }
        }
      }
      page.select("head link[href]").stream()
          .filter(link -> OUTSIDE.matcher(link.attr("href")).matches())
          .filter(link -> !ADDRESSES.contains(link.attr("rel")))
          .forEach(link -> faults.add(path + ": " + link));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void stylesAndScriptsNameNoOtherHost(BuiltSite site) {
    Set<String> assets = new TreeSet<>(site.files());
    assets.removeIf(file -> !file.matches("assets/.*\\.(?:css|js)"));
    assertThat(assets)
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(site.text(file))
                    .as(file)
                    .doesNotContainPattern("url\\(\\s*[\"']?(?:[a-z]+:)?//|@import|data:")
                    .doesNotContainPattern("https?://(?!www\\.w3\\.org/)")
                    .doesNotContain("fetch(", "XMLHttpRequest", "document.cookie", "eval("));
  }
}
