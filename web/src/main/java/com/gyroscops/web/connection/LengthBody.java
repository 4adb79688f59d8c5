package com.gyroscops.web.connection;

import org.jspecify.annotations.Nullable;

/// A body with a Content-Length.
final class LengthBody implements RequestBody {

    private long left;

    LengthBody(long length) {
        this.left = length;
    }

    @Override
    public boolean isOver() {
        return left == 0;
    }

    @Override
    public byte @Nullable [] next(ReceivedBytes received) {
        if (!received.has(1)) {
            return null;
        }
        var count = (int) Math.min(left, received.available());
        left -= count;
        return received.take(count);
    }
}
