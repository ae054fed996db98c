package nianjian.check;

/** Lists. */
final class AnnouncedListRule implements ProseRule {
  @Override
  public void check(CheckedReport report, Prose prose, Findings findings) {}
}
