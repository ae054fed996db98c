package nianjian.render.other;

/** A record that no layout may look into. */
public record Outside(String secret) {}
