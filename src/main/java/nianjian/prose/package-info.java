/**
 * What the sentences of reports state: numbers, and which figures they are. Begin with {@link
 * nianjian.prose.MentionFinder}; the wordings are data in {@code nianjian/prose/quantities.txt}.
 */
@NullMarked
package nianjian.prose;

import org.jspecify.annotations.NullMarked;
