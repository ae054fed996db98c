package nianjian.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a report's text comes from.
 *
 * @param url the page it was published on
 * @param retrieved when it was taken into the archive; shown as 已归档
 * @param files the untouched originals beside the source
 * @param script {@code zh-Hant} where the original is in Traditional Chinese
 * @param siteCode the publishing site's 网站标识码
 * @param hits the click count the page showed
 */
public record Source(
    Optional<String> url,
    Optional<LocalDate> retrieved,
    List<String> files,
    Optional<String> script,
    Optional<String> siteCode,
    OptionalLong hits) {

  public Source {
    files = List.copyOf(files);
  }
}
