package com.gyroscops.infrastructure.inmemory.numbers;

/// Numbers that never descend: two bytes each where they lie close together, otherwise four. Immutable.
public sealed interface MonotonicNumbers {

    /// The number at `index`, from 0 on.
    int at(int index);

    /// The bytes that the numbers occupy.
    int bytes();

    /// These numbers, of which there is one at least, all of 0 or more.
    ///
    /// @param numbers not changed afterwards
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

    /// How far each number is from the first.
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

    /// The numbers themselves.
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
