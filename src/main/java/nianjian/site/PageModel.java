package nianjian.site;

import java.util.List;

/**
 * All that a layout may show of one page, in the page's language. Links are output paths from the
 * site's root ({@code regions/wudu.html#h-y}) or {@code #anchor}; an empty link means plain text,
 * and an empty text means that there is nothing to show.
 */
public sealed interface PageModel
    permits HomePage,
        YearsPage,
        YearPage,
        RegionsPage,
        RegionPage,
        ReportPage,
        IndicatorsPage,
        IndicatorPage,
        DataPage,
        ArticlePage,
        CorrectionsPage,
        SitemapPage,
        RedirectPage,
        NotFoundPage {

  /** What the page says of itself to machines. */
  Head head();

  /** The way to the page from the home page; the last entry is the page itself. Empty at home. */
  List<Link> crumbs();
}
