package com.gyroscops.museum;

import com.gyroscops.museum.rows.Rows;
import org.junit.jupiter.api.Test;

class MuseumPageTest {

    @Test
    void thePageIsWhatItWouldBeNow() {
        MuseumPage.PAGE.is(new MuseumPage(Exhibits.all(), Rows.all()).text());
    }
}
