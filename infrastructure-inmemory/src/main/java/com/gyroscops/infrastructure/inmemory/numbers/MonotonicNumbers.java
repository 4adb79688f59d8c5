package com.gyroscops.infrastructure.inmemory.numbers;

/// An immutable list of ascending numbers: two bytes each when they are close together, otherwise four.
public sealed interface MonotonicNumbers {

    /// The number at `index`, from 0.
    int at(int index);

    /// The memory of the numbers in bytes.
    int bytes();

    /// A compressed list of `numbers`, at least one and none negative.
    ///
    /// @param numbers must not be changed afterwards
    static MonotonicNumbers of(int[] numbers) {
        var first = numbers[0];
        if (numbers[numbers.length - 1] - first > Character.MAX_VALUE) {
            return new Far(numbers);
        }
        var offsets = new char[numbers.length];
        for (var i = 0; i < offsets.length; i++) {
            offsets[i] = (char) (numbers[i] - first);
        }
        return new Near(first, offsets);
    }

    /// Stores the difference of each number to the first.
    final class Near implements MonotonicNumbers {

        private final int first;
        private final char[] offsets;

        private Near(int first, char[] offsets) {
            this.first = first;
            this.offsets = offsets;
        }

        @Override
        public int at(int index) {
            return first + offsets[index];
        }

        @Override
        public int bytes() {
            return Character.BYTES * offsets.length;
        }
    }

    /// Stores the numbers themselves.
    final class Far implements MonotonicNumbers {

        private final int[] numbers;

        private Far(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public int at(int index) {
            return numbers[index];
        }

        @Override
        public int bytes() {
            return Integer.BYTES * numbers.length;
        }
    }
}
