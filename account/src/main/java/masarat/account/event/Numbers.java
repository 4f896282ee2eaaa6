package masarat.account.event;

import java.util.Arrays;

/** Numbers of claims: a million lists of a few take no more room than they need. */
final class Numbers {
  private int[] numbers = new int[1];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int get(int place) {
    return numbers[place];
  }

  /** Each once, rising. */
  int[] sorted() {
    return Arrays.stream(numbers, 0, size).sorted().distinct().toArray();
  }
}
