package nianjian.render.models;

/** What all pages share. */
public record Chrome(String title, Object extra) {}
