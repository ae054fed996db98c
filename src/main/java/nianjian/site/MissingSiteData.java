package nianjian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianjian.config.SiteConfig;
import nianjian.diagnostic.Code;
import nianjian.diagnostic.Diagnostic;
import nianjian.diagnostic.Position;

/**
 * Tells which of the things that government sites must show are not configured (政府网站发展指引,
 * 国办发〔2017〕47号). Pages leave them out; only the webmaster can supply them.
 */
public final class MissingSiteData {
  private MissingSiteData() {}

  /** What is missing, as one remark on the settings file; nothing if all is there. */
  public static Optional<Diagnostic> of(SiteConfig config, String settings) {
    List<String> missing = new ArrayList<>();
    add(missing, "base-url", config.baseUrl());
    add(missing, "organizer", config.organizer());
    add(missing, "contact", config.contact());
    add(missing, "site-code", config.siteCode());
    add(missing, "icp", config.icp());
    add(missing, "police", config.police());
    add(missing, "party-mark", config.partyMark());
    add(missing, "report-error", config.reportError());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.SITE_DATA_MISSING, Position.of(settings), String.join(", ", missing)));
  }

  private static void add(List<String> missing, String key, Optional<String> value) {
    if (value.isEmpty()) {
      missing.add(key);
    }
  }
}
