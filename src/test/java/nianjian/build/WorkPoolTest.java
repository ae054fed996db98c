package nianjian.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkPoolTest {
  private final List<Integer> items = IntStream.range(0, 500).boxed().toList();

  @Test
  void anyNumberOfThreadsGivesTheSameResultsInOrder() {
    List<String> serial = new WorkPool(1).map(items, i -> "item " + i);

    assertThat(new WorkPool(8).map(items, i -> "item " + i)).isEqualTo(serial);
    assertThat(new WorkPool(1000).map(items, i -> "item " + i)).isEqualTo(serial);
    assertThat(serial).hasSize(500).startsWith("item 0", "item 1");
  }

  @Test
  void severalThreadsWorkAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Set<String> threads = ConcurrentHashMap.newKeySet();

    new WorkPool(2)
        .map(
            List.of(1, 2),
            i -> {
              both.countDown();
              awaitQuietly(both);
              return threads.add(Thread.currentThread().getName());
            });

    assertThat(threads).hasSize(2);
  }

  @Test
  void whatTheEarliestFailedItemThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                new WorkPool(4)
                    .map(
                        items,
                        i -> {
                          if (i % 100 == 99) {
                            throw new IllegalStateException("item " + i);
                          }
                          return i;
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("item 99");
  }

  @Test
  void anErrorOfTheMachineIsThrownAsItIs() {
    StackOverflowError overflow = new StackOverflowError();

    assertThatThrownBy(
            () ->
                new WorkPool(2)
                    .map(
                        items,
                        i -> {
                          throw overflow;
                        }))
        .isSameAs(overflow);
  }

  @Test
  void anInterruptIsPassedOnAfterTheWork() {
    Thread.currentThread().interrupt();

    List<Integer> results = new WorkPool(2).map(items, i -> i);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(results).hasSize(500);
  }

  @Test
  void noItemsGiveNoResults() {
    assertThat(new WorkPool(3).map(List.of(), i -> i)).isEmpty();
  }

  @Test
  void lessThanOneThreadIsAMistakeOfTheCaller() {
    assertThatThrownBy(() -> new WorkPool(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
