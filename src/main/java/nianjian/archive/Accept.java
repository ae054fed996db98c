package nianjian.archive;

import java.util.Optional;
import nianjian.diagnostic.Position;

/**
 * A finding that the editors know and explain; it stays visible as 已说明.
 *
 * @param code the finding's code
 * @param at the relation, indicator or heading that it names; empty where the code occurs once
 * @param note the explanation
 * @param position where the front matter says so
 */
public record Accept(String code, Optional<String> at, String note, Position position) {}
