package com.gyroscops.exercises.check;

import com.gyroscops.exercises.support.ExercisePage;
import org.junit.jupiter.api.Test;

class IndexPageTest {

    @Test
    void the_page_is_what_it_would_be_now() {
        IndexPage.PAGE.is(new IndexPage(ExercisePage.all()).text());
    }
}
