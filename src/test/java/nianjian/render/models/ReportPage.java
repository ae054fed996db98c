package nianjian.render.models;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.io.Html;
import nianjian.io.SitePath;

/** A page model as {@code site} makes them. */
public record ReportPage(
    String title,
    String issuer,
    int year,
    BigDecimal amount,
    boolean draft,
    Optional<String> published,
    Html body,
    SitePath path,
    List<Figure> figures,
    Map<String, String> meta) {

  /** A figure. */
  public record Figure(String label, long value, Optional<String> note) {}

  /** A page with something in every place. */
  public static ReportPage sample() {
    return new ReportPage(
        "武都区 <b>2017</b> & 年",
        "办公室",
        2017,
        new BigDecimal("12345678.50"),
        false,
        Optional.empty(),
        new Html("<p>正文 &amp; 注</p>"),
        SitePath.of("reports/wudu/2017.html"),
        List.of(
            new Figure("网站", 3172, Optional.empty()), new Figure("微博", -9746, Optional.of("约"))),
        Map.of("c", "3", "a", "1", "b", "2"));
  }

  /** A method that is no component. */
  public String secret() {
    return "secret";
  }
}
