package com.gyroscops.infrastructure.inmemory.office;

import com.gyroscops.application.office.port.SeatLimits;

class SameSeatLimitsTest extends SeatLimitsContract {

    @Override
    protected SeatLimits newLimits() {
        return new SameSeatLimits();
    }
}
