package com.gyroscops.infrastructure.inmemory.resources;

import com.gyroscops.application.resources.port.SeatLimits;

class SameSeatLimitsTest extends SeatLimitsContract {

    @Override
    protected SeatLimits newLimits() {
        return new SameSeatLimits();
    }
}
