package nianjian.archive;

/**
 * An enumeration whose length a report states.
 *
 * @param quote the words that state it
 * @param stated how many it says there are
 * @param counted how many there are
 */
public record DeclaredList(String quote, int stated, int counted) {}
