package nianjian.build;

/** Is told how far a build is. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage, int items) {}

        @Override
        public void step() {}

        @Override
        public void end(Stage stage, long nanos) {}
      };

  /**
   * A stage begins.
   *
   * @param stage the stage
   * @param items how many items it works on; 0 when that is not known
   */
  void begin(Stage stage, int items);

  /** One item of the present stage is done. Called from any thread. */
  void step();

  /**
   * A stage has ended.
   *
   * @param stage the stage
   * @param nanos how long it took
   */
  void end(Stage stage, long nanos);
}
