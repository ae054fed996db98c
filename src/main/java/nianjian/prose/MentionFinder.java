package nianjian.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianjian.archive.Report;

/** Finds where a text states what reports count. */
public final class MentionFinder {
  /** Bodies are untrusted: no report says more than this. */
  private static final int MOST = 500;

  /** Nor does it deny more often. */
  private static final int MOST_TRIES = 20_000;

  /** A wording is not longer than this before its number, and after it. */
  private static final int LONGEST = 90;

  /** Behind 未发生…复议 these say that something else did not happen. */
  private static final List<String> OF_ANOTHER_KIND =
      List.of("纠错", "纠正", "败诉", "撤销", "责令", "追究", "投诉", "被", "费");

  private static final Map<Character, List<Lead>> LEADS = new HashMap<>();
  private static final List<Lead> OPEN_LEADS = new ArrayList<>();
  private static final Map<Character, List<Denial>> DENIALS = new HashMap<>();

  static {
    for (Quantity quantity : Quantities.readAll()) {
      for (Quantity.Wording wording : quantity.wordings()) {
        if (wording.lead().endsInGap()) {
          OPEN_LEADS.add(new Lead(quantity, wording));
          continue;
        }
        for (char last : wording.lead().lastCharacters()) {
          LEADS.computeIfAbsent(last, c -> new ArrayList<>()).add(new Lead(quantity, wording));
        }
      }
      for (Phrase phrase : quantity.none()) {
        for (char first : phrase.firstCharacters()) {
          DENIALS.computeIfAbsent(first, c -> new ArrayList<>()).add(new Denial(quantity, phrase));
        }
      }
    }
  }

  private final Report report;
  private final OwnWords words;
  private final List<Mention> mentions = new ArrayList<>();

  private int tries;

  private record Lead(Quantity quantity, Quantity.Wording wording) {}

  private record Denial(Quantity quantity, Phrase phrase) {}

  private MentionFinder(Report report, OwnWords words) {
    this.report = report;
    this.words = words;
  }

  /** The mentions in a text, in order; of another year, a comparison or a plan there are none. */
  public static List<Mention> find(Report report, OwnWords words, Prose prose) {
    MentionFinder finder = new MentionFinder(report, words);
    for (Prose.Block block : prose.paragraphs()) {
      finder.numbers(block);
      finder.denials(block);
      if (finder.mentions.size() > MOST) {
        break;
      }
    }
    return List.copyOf(finder.mentions);
  }

  private void numbers(Prose.Block block) {
    int before = 0;
    for (StatedNumber number : block.numbers()) {
      int from = Math.max(before, number.from() - LONGEST);
      before = number.to();
      if (number.percent() || number.from() <= from || mentions.size() > MOST) {
        continue;
      }
      Optional<Mention> best = Optional.empty();
      for (Lead lead : leads(block.words().charAt(number.from() - 1))) {
        Optional<Mention> found = stated(block, lead, number, from);
        if (found.isPresent() && (best.isEmpty() || longer(found.get(), best.get()))) {
          best = found;
        }
      }
      best.ifPresent(mentions::add);
    }
  }

  private static List<Lead> leads(char last) {
    List<Lead> ending = LEADS.getOrDefault(last, List.of());
    if (OPEN_LEADS.isEmpty()) {
      return ending;
    }
    List<Lead> all = new ArrayList<>(ending);
    all.addAll(OPEN_LEADS);
    return all;
  }

  private static boolean longer(Mention a, Mention b) {
    return a.to() - a.from() > b.to() - b.from();
  }

  private Optional<Mention> stated(Prose.Block block, Lead lead, StatedNumber number, int from) {
    if (!lead.wording().counters().contains(number.counter())) {
      return Optional.empty();
    }
    int start = lead.wording().lead().endingAt(block.words(), number.from(), from);
    int limit = Math.min(block.words().length(), number.to() + LONGEST);
    int end = start < 0 ? -1 : lead.wording().tail().startingAt(block.words(), number.to(), limit);
    if (end < 0) {
      return Optional.empty();
    }
    if (lead.wording().bare() && !lead.quantity().bareNeeds().isMet(block, start, number.to())) {
      return Optional.empty();
    }
    String clause = block.between(Math.max(from, block.clauseFrom(number.from())), end);
    return mention(lead.quantity(), block, start, end, number, clause);
  }

  private void denials(Prose.Block block) {
    String words = block.words();
    for (int i = 0; i < words.length() && mentions.size() <= MOST; i++) {
      List<Denial> denials = DENIALS.get(words.charAt(i));
      if (denials != null && tries < MOST_TRIES) {
        tries++;
        denied(block, denials, i);
      }
    }
  }

  private void denied(Prose.Block block, List<Denial> denials, int from) {
    int limit = Math.min(block.words().length(), from + LONGEST);
    List<Quantity> done = new ArrayList<>();
    for (Denial denial : denials) {
      int end = denial.phrase().startingAt(block.words(), from, limit);
      if (end < 0 || done.contains(denial.quantity())) {
        continue;
      }
      String rest = block.between(end, block.clauseTo(end));
      if (OF_ANOTHER_KIND.stream().noneMatch(w -> block.between(from, end).contains(w))
          && OF_ANOTHER_KIND.stream().noneMatch(rest::contains)) {
        done.add(denial.quantity());
        StatedNumber zero =
            new StatedNumber(from, end, end, BigDecimal.ZERO, BigDecimal.ZERO, false, false, "");
        mention(denial.quantity(), block, from, end, zero, "").ifPresent(mentions::add);
      }
    }
  }

  private Optional<Mention> mention(
      Quantity quantity, Prose.Block block, int from, int to, StatedNumber number, String clause) {
    String head = block.head();
    int sentence = block.sentenceFrom(from);
    String before = block.between(sentence, number.from());
    boolean other =
        quantity.notInClause().stream().anyMatch(clause::contains)
            || quantity.notInSentence().stream()
                .anyMatch(
                    w -> before.contains(w) || head.contains(w) || block.heading().contains(w))
            || !onTopic(quantity, before)
            || !quantity.needs().isMet(block, from, to);
    MentionScope scope =
        other
            ? MentionScope.OTHER
            : MentionScope.of(report, words, quantity, block, from, number, clause);
    return scope == MentionScope.OTHER
        ? Optional.empty()
        : Optional.of(new Mention(quantity, block, from, to, number, scope));
  }

  private static boolean onTopic(Quantity quantity, String before) {
    if (quantity.topic().isEmpty()) {
      return true;
    }
    boolean review = before.lastIndexOf("复议") > before.lastIndexOf("诉讼");
    return before.contains(quantity.topic()) && review == quantity.topic().equals("复议");
  }
}
