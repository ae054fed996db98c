package nianjian.check;

import java.util.List;
import nianjian.archive.Article;
import nianjian.archive.Report;
import nianjian.archive.Status;
import nianjian.config.WordList;
import nianjian.diagnostic.Code;
import nianjian.form.Form;

/** All rules about one report and its text. */
public final class ReportRules {
  /** In the order in which their findings are told. */
  private static final List<ReportRule> RULES =
      List.of(
          // The figures, in tables and in the text.
          new ProseRules(),
          new GridFaultRule(),
          new MissingTotalRule(),
          new UnlikelyFigureRule(),
          // The facts beside the text.
          new DateOrderRule(),
          new PeriodRule(),
          new DeadlineRule(),
          new IndexNumberRule(),
          new RegistrationRule(),
          new GivenFactsRule(),
          new PublisherRule(),
          new TitleRule(),
          new StatutoryContentRule(),
          new SixSectionsRule(),
          new AnnouncedRule(),
          new FigureNotStatedRule(),
          new PhoneFormRule(),
          // The words of the text: what it is, what was lost, what stands there by mistake.
          new ScriptRule(),
          new GlossRule(),
          new GarbledTextRule(),
          new FurnitureRule(),
          new SectionNumberRule(),
          new EnumerationRule(),
          new RepeatedTextRule(),
          new PairedMarksRule(),
          new LostDateRule(),
          new YearRule(),
          new DoubledCharacterRule(),
          new CaptionRule(),
          new AttachmentRule(),
          new TemplateRule(),
          new ForeignUnitRule(),
          new PunctuationRule(),
          new SpacingRule(),
          new WordingRule(WordList.CONVERSION, Code.WORDING_CONVERTED),
          new WordingRule(WordList.CONFUSIONS, Code.WORD_CONFUSED),
          // What must not be published.
          new PersonalDataRule(),
          new FreeMailRule(),
          new SecrecyRule(),
          new UnwantedWordsRule());

  private ReportRules() {}

  /** What the rules find in a report as it is read; nothing in a withdrawn one. */
  public static ReportFindings check(Report report, Article article, CheckContext context) {
    if (report.status() == Status.WITHDRAWN) {
      return ReportFindings.NONE;
    }
    Form form =
        context.forms().find(report.form()).orElseGet(() -> context.forms().forYear(report.year()));
    CheckedReport checked = new CheckedReport(report, article, form, context);
    Findings findings = new Findings(report, article.text());
    RULES.forEach(rule -> rule.check(checked, findings));
    return new ReportFindings(findings.diagnostics(), findings.results());
  }
}
