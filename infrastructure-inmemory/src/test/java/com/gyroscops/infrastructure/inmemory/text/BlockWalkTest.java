package com.gyroscops.infrastructure.inmemory.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.search.Direction;
import java.util.PrimitiveIterator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("B54")
class BlockWalkTest {

    private static final int SLICES = 4;
    private static final TextSlice[] LOG = log();

    @ParameterizedTest
    @CsvSource({"FORWARDS, 7", "BACKWARDS, 7", "FORWARDS, 8191", "BACKWARDS, 4097"})
    void hardlyAnyPositionIsACandidateButTheOneThatHasTheText(Direction direction, int wanted) {
        var match = new TextMatch(LOG, TextBytes.of("event " + wanted + ";"));
        var candidates = 0;
        var hits = 0;
        PrimitiveIterator.OfLong walk = match.candidates(1, SLICES * TextSlice.EVENTS, direction);
        while (walk.hasNext()) {
            candidates++;
            if (match.isAt(walk.nextLong())) {
                hits++;
            }
        }

        assertThat(hits).isOne();
        assertThat(candidates).isBetween(TextSlice.BLOCK, 10 * TextSlice.BLOCK);
    }

    private static TextSlice[] log() {
        var random = new SplittableRandom(1);
        var slices = new TextSlice[SLICES];
        for (var slice = 0; slice < SLICES; slice++) {
            slices[slice] = new TextSlice();
            for (var index = 0; index < TextSlice.EVENTS; index++) {
                var number = slice * TextSlice.EVENTS + index;
                slices[slice].add(index, TextBytes.of("event " + number + "; " + Long.toHexString(random.nextLong())));
            }
        }
        return slices;
    }
}
