package nianjian.prose;

import java.util.List;
import java.util.Optional;
import nianjian.form.Labels;
import nianjian.form.MetricId;

/**
 * Something that reports count in their text, and how they say so: an indicator of the forms, or
 * what no form has.
 *
 * @param id the indicator's id, or a name of its own
 * @param name what it is called where the forms have no name for it
 * @param fits what cells of the official table may say the same; the first is the plain reading
 * @param topic the word that must be the last of 复议 and 诉讼 before it; empty if either may
 * @param total whether a number after 其中 is only a part of it
 * @param vague whether what is stated is often narrower or wider, so that it proves no difference
 * @param notInClause words that make a clause speak of something else
 * @param notInSentence words that make the sentence before, or the heading, speak of something else
 * @param partial words that make a number a part of it
 * @param needs what must be said beside it
 * @param bareNeeds what must be said beside its shortest wordings
 * @param wordings the wordings with a number
 * @param none the wordings that say there was none
 */
public record Quantity(
    String id,
    Optional<Labels> name,
    List<Fit> fits,
    String topic,
    boolean total,
    boolean vague,
    List<String> notInClause,
    List<String> notInSentence,
    List<String> partial,
    Context needs,
    Context bareNeeds,
    List<Wording> wordings,
    List<Phrase> none) {

  public Quantity {
    fits = List.copyOf(fits);
    notInClause = List.copyOf(notInClause);
    notInSentence = List.copyOf(notInSentence);
    partial = List.copyOf(partial);
    wordings = List.copyOf(wordings);
    none = List.copyOf(none);
  }

  /**
   * Cells of an official table that together say the same.
   *
   * @param cells added up
   * @param name which reading this is: 本年新收加上年结转
   */
  public record Fit(List<MetricId> cells, Labels name) {
    public Fit {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A wording with a number.
   *
   * @param lead the words before it
   * @param counters what it may be counted in
   * @param tail the words after it; empty if none are needed
   * @param bare whether it tells by what stands beside it only: 收到申请47件
   */
  public record Wording(Phrase lead, List<String> counters, Phrase tail, boolean bare) {
    public Wording {
      counters = List.copyOf(counters);
    }
  }
}
