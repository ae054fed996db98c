package nianjian.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A run of words that a phrasing is made of. Each slot is one of several words; a slot may be left
 * out, and a gap takes any few characters within a clause except digits.
 *
 * @param slots in the order of the text
 */
public record Phrase(List<Slot> slots) {
  private static final String GAP_ENDS = ",;:。!?\n%";

  public Phrase {
    slots = List.copyOf(slots);
  }

  /**
   * One place in a phrase.
   *
   * @param words what may stand there, the longest first; none for a gap
   * @param optional whether it may be left out
   * @param gap how many characters a gap takes at most
   */
  public record Slot(List<String> words, boolean optional, int gap) {
    public Slot {
      words = List.copyOf(words);
    }
  }

  /** Reads a phrase: {@code 收到|受理 ~12 申请 数|数量?}. */
  public static Phrase of(String line) {
    List<Slot> slots = new ArrayList<>();
    for (String part : line.strip().split(" +", -1)) {
      if (part.startsWith("~")) {
        slots.add(new Slot(List.of(), true, Integer.parseInt(part.substring(1))));
      } else if (!part.isEmpty()) {
        boolean optional = part.endsWith("?");
        String words = optional ? part.substring(0, part.length() - 1) : part;
        List<String> all = new ArrayList<>(List.of(words.split("\\|", -1)));
        all.sort(Comparator.comparingInt(String::length).reversed());
        slots.add(new Slot(all, optional, 0));
      }
    }
    return new Phrase(slots);
  }

  public boolean isEmpty() {
    return slots.isEmpty();
  }

  /**
   * Where a phrase begins that ends at a place; −1 if none does.
   *
   * @param words the text
   * @param to where it ends
   * @param from it does not begin before this
   */
  public int endingAt(String words, int to, int from) {
    return back(words, slots.size() - 1, to, from);
  }

  /** Where a phrase ends that begins at a place; −1 if none does. */
  public int startingAt(String words, int from, int to) {
    return forth(words, 0, from, to);
  }

  private int back(String words, int slot, int to, int from) {
    if (slot < 0) {
      return to;
    }
    Slot s = slots.get(slot);
    for (String word : s.words()) {
      int start = to - word.length();
      if (start >= from && words.startsWith(word, start)) {
        int found = back(words, slot - 1, start, from);
        if (found >= 0) {
          return found;
        }
      }
    }
    if (s.optional()) {
      for (int i = to; i >= from && i >= to - s.gap(); i--) {
        if (i < to && endsGap(words.charAt(i))) {
          break;
        }
        int found = back(words, slot - 1, i, from);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  private int forth(String words, int slot, int from, int to) {
    if (slot == slots.size()) {
      return from;
    }
    Slot s = slots.get(slot);
    for (String word : s.words()) {
      if (from + word.length() <= to && words.startsWith(word, from)) {
        int found = forth(words, slot + 1, from + word.length(), to);
        if (found >= 0) {
          return found;
        }
      }
    }
    if (s.optional()) {
      for (int i = from; i <= to && i <= from + s.gap(); i++) {
        if (i > from && endsGap(words.charAt(i - 1))) {
          break;
        }
        int found = forth(words, slot + 1, i, to);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  private static boolean endsGap(char c) {
    return ProseFold.isDigit(c) || GAP_ENDS.indexOf(c) >= 0;
  }

  /** Whether any character may be its last. */
  public boolean endsInGap() {
    return !slots.isEmpty() && slots.get(slots.size() - 1).gap() > 0;
  }

  /** The characters that it can end with. */
  public Set<Character> lastCharacters() {
    Set<Character> last = new HashSet<>();
    for (int i = slots.size() - 1; i >= 0; i--) {
      slots.get(i).words().forEach(w -> last.add(w.charAt(w.length() - 1)));
      if (!slots.get(i).optional()) {
        break;
      }
    }
    return last;
  }

  /** The characters that it can begin with. */
  public Set<Character> firstCharacters() {
    Set<Character> first = new HashSet<>();
    for (Slot slot : slots) {
      slot.words().forEach(w -> first.add(w.charAt(0)));
      if (!slot.optional()) {
        break;
      }
    }
    return first;
  }
}
