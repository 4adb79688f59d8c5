package com.gyroscops.exercises.check;

import com.gyroscops.exercises.support.ExercisePage;
import org.junit.jupiter.api.Test;

class IndexPageTest {

    @Test
    void thePageIsWhatItWouldBeNow() {
        IndexPage.PAGE.is(new IndexPage(ExercisePage.all()).text());
    }
}
