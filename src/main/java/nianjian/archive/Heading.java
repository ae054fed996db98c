package nianjian.archive;

import java.util.List;

/**
 * A heading of a report's text, as it stands, with those below it.
 *
 * @param anchor its id on the page: {@code s1}, {@code s1-2} … by position
 * @param text its words without notes and without a run-in heading's closing mark
 * @param depth 1 for the highest
 * @param children the headings below it
 */
public record Heading(String anchor, String text, int depth, List<Heading> children) {
  public Heading {
    children = List.copyOf(children);
  }
}
