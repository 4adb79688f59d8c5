package com.gyroscops.museum;

import com.gyroscops.museum.rows.Rows;
import org.junit.jupiter.api.Test;

class MuseumPageTest {

    @Test
    void the_page_is_what_it_would_be_now() {
        MuseumPage.PAGE.is(new MuseumPage(Exhibits.all(), Rows.all()).text());
    }
}
