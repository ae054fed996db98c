package nianjian.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianjian.io.Html;

/**
 * 报告页. Its text and notes are not in it: a layout sees them as {@code article}.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param status {@code published}, {@code draft} or {@code withdrawn}
 * @param params the site's own values for this report
 * @param figuresOnly whether no text is held
 * @param titlePhrases the title in phrases; a line may break between them only
 * @param issuer the body that made it, or empty
 * @param published the date in words, or empty
 * @param card the index card
 * @param downloads data and text files beside the page
 * @param notices status notices, the gravest first, at most three
 * @param keys four key figures
 * @param charts at most two charts
 * @param figures the figure table
 * @param agency the agency's figures beside the area's; its sections are empty if there are none
 * @param extras figures that no indicator fits; its sections are empty if there are none
 * @param checks the checks, differing ones first
 * @param verdict the checks in short
 * @param contents the headings of the text
 * @param notes how many textual notes there are
 * @param corrections what was corrected
 * @param citation how to cite the report
 * @param bibtex the same for BibTeX
 * @param sources lines on where it comes from
 * @param qr the QR code of its address, or empty markup
 * @param previous last year's report or 尚未收录
 * @param next next year's
 * @param sameYear reports of the same year beside it
 */
public record ReportPage(
    Head head,
    List<Link> crumbs,
    String status,
    Map<String, String> params,
    boolean figuresOnly,
    List<String> titlePhrases,
    String issuer,
    String published,
    List<CardField> card,
    List<Link> downloads,
    List<Notice> notices,
    List<KeyFigure> keys,
    List<ChartFigure> charts,
    FigureTable figures,
    FigureTable agency,
    FigureTable extras,
    List<CheckItem> checks,
    Verdict verdict,
    List<TocEntry> contents,
    int notes,
    List<CorrectionRow> corrections,
    String citation,
    String bibtex,
    List<Link> sources,
    Html qr,
    Neighbour previous,
    Neighbour next,
    List<Link> sameYear)
    implements PageModel {
  public ReportPage {
    crumbs = List.copyOf(crumbs);
    params = Collections.unmodifiableMap(new TreeMap<>(params));
    titlePhrases = List.copyOf(titlePhrases);
    card = List.copyOf(card);
    downloads = List.copyOf(downloads);
    notices = List.copyOf(notices);
    keys = List.copyOf(keys);
    charts = List.copyOf(charts);
    checks = List.copyOf(checks);
    contents = List.copyOf(contents);
    corrections = List.copyOf(corrections);
    sources = List.copyOf(sources);
    sameYear = List.copyOf(sameYear);
  }

  /**
   * A field of the index card.
   *
   * @param label its name
   * @param text what it says; empty where the source leaves it blank, shown as —
   * @param href where it leads, or empty
   * @param code a code set in figures behind it, or empty
   * @param datetime the date for machines, or empty
   * @param supplied whether the editors added it (据正文补)
   * @param wide whether it takes a whole line
   */
  public record CardField(
      String label,
      String text,
      String href,
      String code,
      String datetime,
      boolean supplied,
      boolean wide) {}

  /** A heading of the text in the contents list, with those below it. */
  public record TocEntry(String text, String anchor, List<TocEntry> children) {
    public TocEntry {
      children = List.copyOf(children);
    }
  }

  /** A correction: date, what, before, after, why. */
  public record CorrectionRow(
      String date, String what, String before, String after, String reason) {}

  /** The year beside: its year, and its report or an empty link. */
  public record Neighbour(int year, Link report) {}
}
