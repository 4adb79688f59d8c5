package com.gyroscops.contracts.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.resources.room.RoomView;
import com.gyroscops.application.resources.room.RoomViews;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every read model of rooms must take in and hold. An adapter's test extends it and says how to make one.
public abstract class RoomViewsContract {

    private static final RoomId BLUE = new RoomId("blue");

    private RoomViews views;

    /// An empty read model.
    protected abstract RoomViews newViews();

    @BeforeEach
    final void open() {
        views = newViews();
    }

    @Test
    void aViewThatWasPutIsFound() {
        assertThat(views.find(BLUE)).isEmpty();

        views.put(view(1));

        assertThat(views.find(BLUE)).contains(view(1));
        assertThat(views.find(new RoomId("green"))).isEmpty();
    }

    @Test
    void onlyALaterRevisionTakesThePlaceOfAnother() {
        views.put(view(1));
        views.put(view(3));
        views.put(view(2));

        assertThat(views.find(BLUE)).contains(view(3));
    }

    @Test
    void thePositionMovesOnByItselfAndNeverBack() {
        views.put(view(1));
        assertThat(views.position()).isZero();

        views.moveTo(5);
        views.moveTo(4);

        assertThat(views.position()).isEqualTo(5);
    }

    private static RoomView view(long revision) {
        return new RoomView(BLUE, 2, List.of(new UserId("alice")), revision, revision);
    }
}
