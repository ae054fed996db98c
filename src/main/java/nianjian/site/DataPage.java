package nianjian.site;

import java.util.List;

/**
 * 数据.
 *
 * @param head metadata
 * @param crumbs the way here
 * @param files the files to download
 * @param reports all reports, or an empty table when there are too many for one page
 * @param years the years' pages, where the reports are too many for one page
 * @param indicators the link to 指标目录; plain and empty where it is not built
 * @param dictionary the columns of the figures' table
 * @param findings the columns of the table of differences; empty where the site shows no checks
 * @param citation how to cite the data
 * @param licence the terms of use, or empty
 */
public record DataPage(
    Head head,
    List<Link> crumbs,
    List<DataFile> files,
    SummaryTable reports,
    List<StripYear> years,
    Link indicators,
    List<Term> dictionary,
    List<Term> findings,
    String citation,
    String licence)
    implements PageModel {
  public DataPage {
    crumbs = List.copyOf(crumbs);
    files = List.copyOf(files);
    years = List.copyOf(years);
    dictionary = List.copyOf(dictionary);
    findings = List.copyOf(findings);
  }

  /** A file: name, what it holds, output path, format, rows (or empty), size in words, SHA-256. */
  public record DataFile(
      String name,
      String about,
      String href,
      String format,
      String rows,
      String size,
      String sha256) {}

  /** A column of a data file: its name, what it means, what it may hold. */
  public record Term(String column, String meaning, String values) {}
}
